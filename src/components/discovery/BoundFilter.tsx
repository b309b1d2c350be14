import type { Bound, BoundStep } from '#discovery/model.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import { useWords } from './useWords.ts'

interface BoundFilterProps {
  readonly bound: Bound
  readonly steps: readonly BoundStep[]
  readonly set: number | undefined
  readonly locale: Locale
  readonly onSet: (step: number | undefined) => void
}

/** A bound as one choice among its steps, with how many products each would leave. */
export function BoundFilter({ bound, steps, set, locale, onSet }: BoundFilterProps) {
  const t = useWords()
  if (steps.length === 0) return null
  const choice = (step: number | undefined, label: string, count?: number) => (
    <li key={step ?? 0}>
      <label className="facet-choice">
        <input
          className="check-control"
          type="radio"
          name={PARAM_NAMES[locale].bounds[bound]}
          value={step ?? ''}
          checked={set === step}
          onChange={() => onSet(step)}
        />
        <span>{label}</span>
        {count !== undefined && <span className="facet-count">{formatNumber(count, locale)}</span>}
      </label>
    </li>
  )
  return (
    <fieldset>
      <legend className="font-bold">{t(`bound.${bound}`)}</legend>
      <p className="mb-1 text-xs text-muted">{t(`bound.${bound}.note`)}</p>
      <ul>
        {choice(undefined, t('bound.any'))}
        {steps.map(({ step, count }) => choice(step, t(`bound.${bound}.step`, { count: step }), count))}
      </ul>
    </fieldset>
  )
}
