import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Bits } from './bits.ts'
import { Codes } from './codes.ts'

const CODES = 6
const codes = fc.uniqueArray(fc.integer({ min: 0, max: CODES - 1 }), { maxLength: 4 })
const change = fc.record({ document: fc.integer({ min: 0, max: 40 }), codes })

it('codes are those set last, are counted, and found', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 120 }), fc.uniqueArray(fc.nat(45)), codes, (changes, counted, sought) => {
      const kept = new Codes()
      const expected = new Map<number, readonly number[]>()
      for (const each of changes) {
        kept.set(each.document, each.codes)
        expected.set(each.document, each.codes)
      }
      const has = (document: number, code: number) => expected.get(document)?.includes(code) ?? false
      for (let document = 0; document <= 41; document++)
        expect([...kept.of(document)]).toEqual(expected.get(document) ?? [])

      const counts = new Uint32Array(CODES)
      kept.countEach(Uint32Array.from(counted), counts)
      expect([...counts]).toEqual([...counts.keys()].map((code) => counted.filter((each) => has(each, code)).length))

      const found = new Bits()
      const marks = Uint8Array.from({ length: CODES }, (_, code) => (sought.includes(code) ? 1 : 0))
      kept.addDocumentsWith(marks, found)
      const ascending = [...expected.keys()].sort((a, b) => a - b)
      expect([...found.toArray()]).toEqual(ascending.filter((document) => sought.some((code) => has(document, code))))
    }),
    { numRuns: 80 },
  )
})
