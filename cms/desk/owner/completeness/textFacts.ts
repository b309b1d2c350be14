import type { Fact } from './completeness.ts'

/** A text in three languages is three facts: Indonesian for everyone, English for importers, Arabic for the Gulf's. */
export function textFacts(title: string, field: string): Fact[] {
  return [
    { title, path: [field, 'id'], missedBy: 'everyone' },
    { title: `${title} dalam bahasa Inggris`, path: [field, 'en'], missedBy: 'importers' },
    { title: `${title} dalam bahasa Arab`, path: [field, 'ar'], missedBy: 'someBuyers' },
  ]
}
