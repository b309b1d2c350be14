import { describe, expect, it } from 'vitest'
import type { Catalogue } from './catalogue.ts'
import { createCatalogue } from './createCatalogue.ts'
import { rememberLists } from './rememberLists.ts'

/** A catalogue whose lists say how often they were asked for, answered when the test says so. */
function counted() {
  let asked = 0
  let answer: () => void = () => undefined
  let fails = false
  const reader = { one: async () => undefined, many: async () => [] }
  const catalogue: Catalogue = {
    ...createCatalogue(reader),
    hasSamples: async () => {
      asked += 1
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      if (fails) throw new Error('away')
      return asked % 2 === 0
    },
  }
  return {
    catalogue,
    asked: () => asked,
    answer: () => answer(),
    fail(value: boolean) {
      fails = value
    },
  }
}

describe('a catalogue that remembers its lists', () => {
  it('asks once until it is told to forget', async () => {
    const cms = counted()
    const catalogue = rememberLists(cms.catalogue)
    const [first, second] = [catalogue.hasSamples(), catalogue.hasSamples()]
    cms.answer()
    expect([await first, await second, await catalogue.hasSamples(), cms.asked()]).toEqual([false, false, false, 1])
    catalogue.forget()
    const third = catalogue.hasSamples()
    cms.answer()
    expect([await third, cms.asked()]).toEqual([true, 2])
  })

  it('does not keep an answer that was asked for before it was told to forget', async () => {
    const cms = counted()
    const catalogue = rememberLists(cms.catalogue)
    const old = catalogue.hasSamples()
    catalogue.forget()
    cms.answer()
    await old
    const fresh = catalogue.hasSamples()
    cms.answer()
    expect([await fresh, cms.asked()]).toEqual([true, 2])
  })

  it('does not remember a failure', async () => {
    const cms = counted()
    const catalogue = rememberLists(cms.catalogue)
    cms.fail(true)
    const failed = catalogue.hasSamples()
    cms.answer()
    await expect(failed).rejects.toThrow('away')
    cms.fail(false)
    const again = catalogue.hasSamples()
    cms.answer()
    expect([await again, cms.asked()]).toEqual([true, 2])
  })
})
