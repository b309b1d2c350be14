import type { NearResults } from '#discovery/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { ProductGrid } from '../ProductGrid.tsx'
import { useWords } from './useWords.ts'

interface NearMatchesProps {
  readonly near: NearResults
  readonly locale: Locale
  /** Whether nothing stands above them. */
  readonly alone: boolean
}

/** What fits a search in part, with what was given up for it said plainly. */
export function NearMatches({ near, locale, alone }: NearMatchesProps) {
  const t = useWords()
  return (
    <section className={alone ? undefined : 'mt-12 border-t border-line pt-8'} aria-labelledby="near-matches">
      {alone && (
        <p className="mb-6 rounded-lg bg-sunken px-5 py-4">
          {near.unknown.length > 0 ? t('nothingWith', { words: near.unknown.join(' ') }) : t('nothingInAll')}
        </p>
      )}
      <h2 id="near-matches" className="mb-4 text-xl font-bold">
        {t(`near.${near.without}`)}
      </h2>
      <ProductGrid cards={near.products} locale={locale} eager={alone ? 4 : 0} headingLevel="h3" />
    </section>
  )
}
