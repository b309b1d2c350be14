import type { MouseEvent } from 'react'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'

/** The five districts as they lie to one another, drawn by hand and not to scale; borders are shared. */
const SHAPES: Readonly<Record<string, { readonly outline: string; readonly label: readonly [number, number] }>> = {
  lowokwaru: { outline: 'M20 22L95 10L105 70L85 95L30 82Z', label: [61, 56] },
  blimbing: { outline: 'M95 10L166 26L172 95L120 110L105 70Z', label: [137, 62] },
  klojen: { outline: 'M85 95L105 70L120 110L112 138L82 135Z', label: [102, 110] },
  sukun: { outline: 'M30 82L85 95L82 135L95 202L46 196L24 132Z', label: [57, 146] },
  kedungkandang: { outline: 'M120 110L172 95L190 150L152 214L95 202L82 135L112 138Z', label: [136, 162] },
}

/** A pin that stands on the point 0, 0. */
const PIN = 'M0 0C-6 -8 -8 -11 -8 -15A8 8 0 1 1 8 -15C8 -11 6 -8 0 0ZM0 -12A3 3 0 1 0 0 -18 3 3 0 0 0 0 -12Z'

export interface MapDistrict {
  readonly slug: string
  readonly name: string
  readonly href: string
  readonly chosen: boolean
  /** How many products are from there. */
  readonly count?: number
  /** What is in it, marked with a pin. */
  readonly pin?: string | undefined
}

interface DistrictMapProps {
  readonly districts: readonly MapDistrict[]
  /** What the map is, for those who don't see it. */
  readonly label: string
  /** Says that it is a scheme. */
  readonly note: string
  readonly locale: Locale
  readonly onGo?: (event: MouseEvent, slug: string) => void
}

/** A drawn map of the city's districts, each a link. */
export function DistrictMap({ districts, label, note, locale, onGo }: DistrictMapProps) {
  return (
    <figure className="district-map">
      <nav aria-label={label}>
        <div lang="id" translate="no">
          <svg viewBox="14 4 182 216">
            <title lang={locale}>{label}</title>
            {districts.map(({ slug, name, href, chosen, count, pin }) => {
              const shape = SHAPES[slug]
              if (!shape) return null
              const [x, y] = shape.label
              return (
                <a
                  key={slug}
                  href={href}
                  aria-current={chosen ? 'true' : undefined}
                  onClick={(event) => onGo?.(event, slug)}
                >
                  <path d={shape.outline} />
                  <text x={x} y={y}>
                    {name}
                  </text>
                  {pin && (
                    <>
                      <path className="district-pin" d={PIN} transform={`translate(${x} ${y - 12})`} />
                      <text className="district-count" x={x} y={y + 13}>
                        {pin}
                      </text>
                    </>
                  )}
                  {count !== undefined && (
                    <text className="district-count" x={x} y={y + 13}>
                      {formatNumber(count, locale)}
                    </text>
                  )}
                </a>
              )
            })}
          </svg>
        </div>
      </nav>
      <figcaption className="text-sm text-muted">{note}</figcaption>
    </figure>
  )
}
