import type { Figure, FigureKey, Source } from '#catalogue/model.ts'

/** How far the programme has come in one year, in businesses, as published. Numbers that were not published are absent. */
export interface YearOfProgress {
  readonly year: number
  readonly total?: number | undefined
  readonly target?: number | undefined
  readonly levelledUp?: number | undefined
  readonly exporting?: number | undefined
  /** Every source behind these numbers, once each, latest first. */
  readonly sources: readonly Source[]
}

/** The published figures by year, latest year first. */
export function progressByYear(figures: readonly Figure[]): YearOfProgress[] {
  const counts = figures.filter((figure) => figure.unit === 'business')
  const years = [...new Set(counts.map((figure) => figure.year))].sort((a, b) => b - a)
  return years.map((year) => {
    const ofYear = counts.filter((figure) => figure.year === year)
    const value = (key: FigureKey) => ofYear.find((figure) => figure.key === key)?.value
    return {
      year,
      total: value('umkmTotal'),
      target: value('levelUpTarget'),
      levelledUp: value('levelledUp'),
      exporting: value('exporting'),
      sources: distinctSources(ofYear),
    }
  })
}

const READING_ORDER: readonly FigureKey[] = [
  'umkmTotal',
  'levelUpTarget',
  'levelledUp',
  'exporting',
  'turnoverIndicator',
]

/** Figures as one reads them: the latest year first, then from the whole to its parts. */
export function inReadingOrder(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => b.year - a.year || READING_ORDER.indexOf(a.key) - READING_ORDER.indexOf(b.key))
}

/** The sources of figures, once each, latest first. */
export function distinctSources(figures: readonly Figure[]): Source[] {
  const byTitleAndDate = new Map(figures.map(({ source }) => [`${source.title} ${source.date}`, source]))
  return [...byTitleAndDate.values()].sort((a, b) => b.date.localeCompare(a.date))
}

/** A part of a whole as a ratio between 0 and 1; undefined when one of them is unknown or the whole is nothing. */
export function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole <= 0) return undefined
  return Math.min(1, Math.max(0, part / whole))
}
