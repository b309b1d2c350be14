import type { Facet, FacetValue } from '#discovery/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { FacetChoice } from './FacetChoice.tsx'
import type { DiscoveryLabels } from './labels.ts'
import { useWords } from './useWords.ts'

/** How many values stand open; the others unfold. */
const SHOWN = 6

interface FacetFilterProps {
  readonly facet: Facet
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onToggle: (facet: Facet, value: string) => void
}

/** One facet as a group of boxes with counts; it works as part of a plain form as well. */
export function FacetFilter({ facet, values, chosen, labels, locale, onToggle }: FacetFilterProps) {
  const t = useWords()
  const choices = values.flatMap((value) => {
    const label = labels.facets[facet][value.value]
    if (label === undefined) return []
    const checked = chosen.includes(value.value)
    return (
      <li key={value.value}>
        <FacetChoice {...{ facet, value, checked, label, locale, onToggle }} />
      </li>
    )
  })
  if (choices.length === 0) return null
  const folded = values.slice(SHOWN).some(({ value }) => chosen.includes(value))
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{t(`facet.${facet}`)}</legend>
      <ul>{choices.slice(0, SHOWN)}</ul>
      {choices.length > SHOWN && (
        <details open={folded}>
          <summary className="facet-more">{t('more')}</summary>
          <ul>{choices.slice(SHOWN)}</ul>
        </details>
      )}
    </fieldset>
  )
}
