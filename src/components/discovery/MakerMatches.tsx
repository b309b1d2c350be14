import type { BusinessCard } from '#discovery/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { useWords } from './useWords.ts'

interface MakerMatchesProps {
  readonly businesses: readonly BusinessCard[]
  readonly locale: Locale
}

/** Makers whose name or place fits what was typed. */
export function MakerMatches({ businesses, locale }: MakerMatchesProps) {
  const t = useWords()
  if (businesses.length === 0) return null
  return (
    <section className="mb-8" aria-labelledby="maker-matches">
      <h2 id="maker-matches" className="mb-2 text-sm font-bold text-muted">
        {t('makersFound')}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {businesses.map((business) => (
          <li key={business.id}>
            <a className="maker-match" href={pathTo('business', locale, business.slug)}>
              <span className="font-bold" lang={locale === 'id' ? undefined : 'id'} translate="no">
                {business.name}
              </span>
              <span className="text-sm text-muted">
                <bdi lang={locale === 'id' ? undefined : 'id'} translate="no">
                  {business.locality.subdistrict.name}
                </bdi>{' '}
                · {t('makerProducts', { count: business.productCount })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
