import { describe, expect, it } from 'vitest'
import { sampleDocuments } from '../sampleContent.ts'
import { extraWords } from './extraWords.ts'
import { stopWords } from './stopWords.ts'
import { synonyms } from './synonyms.ts'

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())

describe('the words that search starts with', () => {
  it('are at least two in a group, none twice', () => {
    for (const group of synonyms) {
      expect(group.length, group.join(', ')).toBeGreaterThan(1)
      expect(new Set(lower(group)).size, group.join(', ')).toBe(group.length)
    }
  })

  it('are never both passed over and looked for', () => {
    const looked = new Set(lower([...synonyms.flat(), ...extraWords.flatMap(({ words }) => words)]))
    expect(stopWords.filter((word) => looked.has(word))).toEqual([])
  })

  it('stand once among those passed over, each a single word', () => {
    expect(new Set(stopWords).size).toBe(stopWords.length)
    expect(stopWords.filter((word) => /\s/.test(word))).toEqual([])
  })

  it('lead to kinds and products that are there', () => {
    const ids = new Set(sampleDocuments().map(({ _id }) => _id))
    const settings = sampleDocuments().find(({ _type }) => _type === 'searchSettings')
    const targets = JSON.stringify(settings).match(/"_ref":"[^"]+"/g) ?? []
    expect(targets).not.toHaveLength(0)
    for (const target of targets) expect(ids).toContain(target.slice('"_ref":"'.length, -1))
  })
})
