/** Periods that counts are looked at for, in days; the longest is how long they are kept. */
export const PERIODS = [7, 30, 90] as const
export type Period = (typeof PERIODS)[number]

export const PERIOD_CHOICES = PERIODS.map((value) => ({ value, title: `${value} hari terakhir` }))
