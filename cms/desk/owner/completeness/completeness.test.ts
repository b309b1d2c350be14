import { describe, expect, it } from 'vitest'
import { sampleDocuments } from '#cms/content/sampleContent.ts'
import { BUSINESS_FACTS } from './businessFacts.ts'
import { completenessOf, type Fact } from './completeness.ts'
import { hasAtLeast, hasEach, isFilled } from './filled.ts'
import { productFacts } from './productFacts.ts'
import { textFacts } from './textFacts.ts'

const titlesMissing = (document: unknown, facts: readonly Fact[]) =>
  completenessOf(document, facts).missing.map(({ title }) => title)

describe('what counts as told', () => {
  it.each([
    ['nothing', undefined, false],
    ['null', null, false],
    ['spaces', '  ', false],
    ['a word', 'tempe', true],
    ['zero', 0, true],
    ['no', false, true],
    ['an empty list', [], false],
    ['a list', ['soy'], true],
    ['a list of what is not yet chosen', [{ _key: 'a', _type: 'picture' }], false],
    ['a text without words', { _type: 'localeString', id: '' }, false],
    ['a text', { _type: 'localeString', id: 'Renyah' }, true],
    ['a reference', { _type: 'reference', _ref: 'category-keripik' }, true],
    ['a reference to nothing', { _type: 'reference' }, false],
    ['a picture not yet uploaded', { _type: 'picture', asset: { _type: 'reference' } }, false],
  ])('%s', (_name, value, told) => {
    expect(isFilled(value)).toBe(told)
  })

  it('is every part, where each counts', () => {
    const enough = hasEach('lengthMm', 'widthMm')
    expect(enough({ lengthMm: 10 })).toBe(false)
    expect(enough({ lengthMm: 10, widthMm: 4 })).toBe(true)
  })

  it('is so many entries, where one is too few', () => {
    expect(hasAtLeast(2)(['one'])).toBe(false)
    expect(hasAtLeast(2)(['one', 'two'])).toBe(true)
  })
})

describe('completeness', () => {
  const story = textFacts('Cerita', 'story')

  it.each([
    ['nothing', {}, 0],
    ['Indonesian', { story: { id: 'a' } }, 50],
    ['Indonesian and English', { story: { id: 'a', en: 'b' } }, 83],
    ['Indonesian and Arabic', { story: { id: 'a', ar: 'c' } }, 66],
    ['all three', { story: { id: 'a', en: 'b', ar: 'c' } }, 100],
  ])('of a text told in %s', (_name, document, percent) => {
    expect(completenessOf(document, story).percent).toBe(percent)
  })

  it('is never 100 while anything is missing', () => {
    const many: Fact[] = Array.from({ length: 400 }, (_, index) => ({
      title: 'x',
      path: [`f${index}`],
      missedBy: 'everyone',
    }))
    const nearly = Object.fromEntries(many.slice(1).map(({ path: [name = ''] }) => [name, 1]))
    expect(completenessOf(nearly, many).percent).toBe(99)
  })

  it('names first what everyone misses', () => {
    expect(titlesMissing({}, [...textFacts('Cerita', 'story'), ...textFacts('Nama', 'name')])).toEqual([
      'Cerita',
      'Nama',
      'Cerita dalam bahasa Inggris',
      'Nama dalam bahasa Inggris',
      'Cerita dalam bahasa Arab',
      'Nama dalam bahasa Arab',
    ])
  })

  it('asks food for its ingredients and craft for its materials, and neither before the category is known', () => {
    expect(titlesMissing({}, productFacts('food'))).toContain('Bahan')
    expect(titlesMissing({}, productFacts('food'))).not.toContain('Bahan kriya')
    expect(titlesMissing({}, productFacts('craft'))).toContain('Bahan kriya')
    expect(titlesMissing({}, productFacts(undefined))).not.toContain('Bahan')
  })
})

describe('the sample content', () => {
  it('is told well, and asks for what it lacks', () => {
    for (const document of sampleDocuments().filter(({ _type }) => _type === 'business')) {
      const { percent, missing } = completenessOf(document, BUSINESS_FACTS)
      // Pictures are uploaded when seeding.
      expect(
        missing.map(({ title }) => title),
        document._id,
      ).toContain('Foto usaha')
      expect(percent, document._id).toBeGreaterThan(50)
    }
  })
})
