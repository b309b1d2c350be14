import type { SearchResults, SearchState } from '#discovery/model.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { useWords } from './useWords.ts'

interface PriceFilterProps {
  readonly state: SearchState
  readonly range: SearchResults['priceRange']
  readonly locale: Locale
  readonly onChange: (state: SearchState) => void
}

/** The prices (whole rupiah) that a product's lies between. */
export function PriceFilter({ state, range, locale, onChange }: PriceFilterProps) {
  const t = useWords()
  const field = (bound: 'priceFrom' | 'priceTo', hint: number | undefined) => (
    <label className="grid gap-1 text-sm">
      {t(bound)}
      <input
        className="field-control"
        name={PARAM_NAMES[locale][bound]}
        inputMode="numeric"
        autoComplete="off"
        maxLength={11}
        defaultValue={state[bound] ?? ''}
        placeholder={hint === undefined ? undefined : String(hint)}
        onChange={({ target: { value } }) =>
          onChange({ ...state, [bound]: /^\d{1,9}$/.test(value) ? Number(value) : undefined, page: 1 })
        }
      />
    </label>
  )
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{t('price')}</legend>
      <div className="grid grid-cols-2 gap-3">
        {field('priceFrom', range?.min)}
        {field('priceTo', range?.max)}
      </div>
    </fieldset>
  )
}
