import type { Facet, FacetValue } from '#discovery/model.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'

interface FacetChoiceProps {
  readonly facet: Facet
  readonly value: FacetValue
  /** Whether it is chosen by now: ahead of the counted value while its answer is awaited. */
  readonly checked: boolean
  readonly label: string
  readonly locale: Locale
  readonly onToggle: (facet: Facet, value: string) => void
}

/** A box to choose one value of a facet, with how many products it would show. */
export function FacetChoice({ facet, value: { value, count }, checked, label, locale, onToggle }: FacetChoiceProps) {
  return (
    <label className="facet-choice">
      <input
        className="check-control"
        type="checkbox"
        name={PARAM_NAMES[locale].facets[facet]}
        value={value}
        checked={checked}
        onChange={() => onToggle(facet, value)}
      />
      <span>{label}</span>
      <span className="facet-count">{formatNumber(count, locale)}</span>
    </label>
  )
}
