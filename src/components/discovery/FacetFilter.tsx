import type { Facet, FacetValue } from '#discovery/model.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import { discoveryMessages } from '#i18n/messages/discovery.ts'
import { translator } from '#i18n/messages.ts'
import type { CategoryOrder, DiscoveryLabels } from './labels.ts'

/** How many values stand open; the others unfold. */
const SHOWN = 6

interface FacetFilterProps {
  readonly facet: Facet
  readonly values: readonly FacetValue[]
  /** What is chosen by now: ahead of the counted values while their answer is awaited. */
  readonly chosen: readonly string[]
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onToggle: (facet: Facet, value: string) => void
}

/** One facet as a group of boxes with counts; it works as part of a plain form as well. */
export function FacetFilter({ facet, values, chosen, labels, locale, onToggle }: FacetFilterProps) {
  const t = translator(discoveryMessages, locale)
  const known = values.filter(({ value }) => labels.facets[facet][value] !== undefined)
  if (known.length === 0) return null
  const ordered =
    facet === 'category'
      ? inCatalogueOrder(known, labels.categories)
      : known.map((each) => ({ ...each, nested: false }))
  const shown = facet === 'category' ? ordered.length : SHOWN
  const choice = (each: FacetValue & { nested: boolean }) => (
    <li key={each.value} className={each.nested ? 'ps-5' : undefined}>
      <label className="facet-choice">
        <input
          className="check-control"
          type="checkbox"
          name={PARAM_NAMES[locale].facets[facet]}
          value={each.value}
          checked={chosen.includes(each.value)}
          onChange={() => onToggle(facet, each.value)}
        />
        <span>{labels.facets[facet][each.value]}</span>
        <span className="ms-auto text-sm text-muted tabular-nums">{formatNumber(each.count, locale)}</span>
      </label>
    </li>
  )
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{t(`facet.${facet}`)}</legend>
      <ul>{ordered.slice(0, shown).map(choice)}</ul>
      {ordered.length > shown && (
        <details open={ordered.slice(shown).some(({ value }) => chosen.includes(value))}>
          <summary className="py-1 text-sm font-semibold text-link underline underline-offset-4">{t('more')}</summary>
          <ul>{ordered.slice(shown).map(choice)}</ul>
        </details>
      )}
    </fieldset>
  )
}

function inCatalogueOrder(values: readonly FacetValue[], order: readonly CategoryOrder[]) {
  return order.flatMap(({ slug, nested }) => {
    const value = values.find((each) => each.value === slug)
    return value ? [{ ...value, nested }] : []
  })
}
