import type { CheckedInquiry } from '../form/checkInquiry.ts'

/** Filled faster than a person can read the form. */
const TOO_FAST_MS = 3_000

export interface Signs {
  readonly inquiry: CheckedInquiry
  readonly honeypot: string
  readonly ticketAgeMs: number
  /** More inquiries came in than people send. */
  readonly flooded: boolean
}

/** What makes a request look like spam, by name; empty for most. One sign is enough to let the office look first. */
export function suspicions({ inquiry, honeypot, ticketAgeMs, flooded }: Signs): string[] {
  const prose = [inquiry.message ?? '', ...inquiry.lines.map((line) => line.notes ?? '')].join('\n')
  const names = `${inquiry.company}\n${inquiry.contactName}`
  const links = prose.match(/https?:\/\/|www\./gi)?.length ?? 0
  const signs: [string, boolean][] = [
    ['honeypot', honeypot.trim() !== ''],
    ['tooFast', ticketAgeMs < TOO_FAST_MS],
    ['flood', flooded],
    ['manyLinks', links >= 3],
    ['markup', /<a\s|\[url[=\]]|\]\(https?:/i.test(prose)],
    ['linkInName', /https?:|www\.|<|\w\.(ru|xyz|top|click)\b/i.test(names)],
    [
      'advertising',
      /\b(seo|backlinks?|casino|crypto|forex|viagra|cialis|loan offer|guest post|page rank)\b/i.test(prose),
    ],
  ]
  return signs.filter(([, present]) => present).map(([name]) => name)
}
