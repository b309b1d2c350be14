import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textKey, valueOfKey } from './keys.ts'

/** Any text, half surrogate pairs and characters around the surrogates more often than chance would have them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('a', 'ﬁ', '🍬', '\ud800', '\udfff', '\uffff', '\u{10ffff}')).map((parts) => parts.join('')),
)

describe('the key of a text', () => {
  it('is compared by SQLite as GROQ compares the text, and tells the text again', () => {
    const sql = new DatabaseSync(':memory:')
    const compared = sql.prepare('SELECT (?1 > ?2) - (?1 < ?2) AS sign, ?1 AS kept')
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(!a.includes('\0') && !b.includes('\0'))
        const row = compared.get(textKey(a), textKey(b))
        expect(row?.['sign']).toBe(a > b ? 1 : a < b ? -1 : 0)
        expect(valueOfKey(row?.['kept'])).toBe(a)
      }),
      { numRuns: 500 },
    )
    sql.close()
  })
})
