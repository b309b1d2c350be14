import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bits } from './bits.ts'

const ordinals = fc.uniqueArray(fc.integer({ min: 0, max: 200 }))
const bitsOf = (members: readonly number[]) => {
  const bits = new Bits()
  for (const member of members) bits.add(member)
  return bits
}
const sorted = (members: Iterable<number>) => [...members].sort((a, b) => a - b)

describe('bits', () => {
  it('are a set of numbers', () => {
    fc.assert(
      fc.property(ordinals, ordinals, (a, b) => {
        const inA = (member: number) => a.includes(member)
        const inB = (member: number) => b.includes(member)
        expect([...bitsOf(a).toArray()]).toEqual(sorted(a))
        expect(bitsOf(a).size).toBe(a.length)
        expect([...bitsOf(a).intersect(bitsOf(b)).toArray()]).toEqual(sorted(a.filter(inB)))
        expect([...bitsOf(a).unite(bitsOf(b)).toArray()]).toEqual(sorted([...a, ...b.filter((member) => !inA(member))]))
        expect([...bitsOf(a).subtract(bitsOf(b)).toArray()]).toEqual(sorted(a.filter((member) => !inB(member))))
        expect(b.every((member) => bitsOf(a).has(member) === inA(member))).toBe(true)
      }),
    )
  })
})
