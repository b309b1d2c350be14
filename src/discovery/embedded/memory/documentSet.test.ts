import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Bits } from './bits.ts'
import { DocumentSet } from './documentSet.ts'

const change = fc.record({ add: fc.boolean(), id: fc.integer({ min: 0, max: 300 }) })

it.each([
  ['few', 0],
  ['so many that it is kept as bits', 2000],
])('a set of documents holds what was added and not deleted: %s', (_, many) => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const set = new DocumentSet()
      const expected = new Set<number>()
      for (let id = 0; id < many; id++) {
        set.add(id)
        expected.add(id)
      }
      for (const { add, id } of changes) {
        if (add) set.add(id)
        else set.delete(id)
        if (add) expected.add(id)
        else expected.delete(id)
      }
      const ascending = [...expected].sort((a, b) => a - b)
      const bits = new Bits()
      set.addTo(bits)
      expect([...set.toArray()]).toEqual(ascending)
      expect([...bits.toArray()]).toEqual(ascending)
      const { numbers, isBits } = set.stored
      const again = DocumentSet.from(Uint32Array.from(numbers), isBits)
      expect([[...again.toArray()], again.size, set.size]).toEqual([ascending, ascending.length, ascending.length])
      for (let id = 0; id <= 301; id++) expect(set.has(id)).toBe(expected.has(id))
    }),
    { numRuns: 30 },
  )
})
