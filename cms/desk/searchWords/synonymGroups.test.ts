import { describe, expect, it } from 'vitest'
import { isListed, meaningsOf, publishedGroups } from './synonymGroups.ts'

const CASSAVA = { _key: 'a', words: ['singkong', 'ketela', 'telo'] }
const YAM = { _key: 'b', words: ['ubi', 'telo'] }
const HALF_FILLED = { _key: 'c' }
const GROUPS = [CASSAVA, YAM, HALF_FILLED]

describe('what a known word can mean', () => {
  it('is its group, or each of its groups', () => {
    expect(meaningsOf(['ketela', 'ubi'], GROUPS)).toEqual([
      { known: 'ketela', group: CASSAVA },
      { known: 'ubi', group: YAM },
    ])
    expect(meaningsOf(['telo'], GROUPS)).toEqual([
      { known: 'telo', group: CASSAVA },
      { known: 'telo', group: YAM },
    ])
  })

  it('is told once, when several known words are in the same group', () => {
    expect(meaningsOf(['singkong', 'ketela'], GROUPS)).toEqual([{ known: 'singkong', group: CASSAVA }])
  })

  it('is the word itself when it is in no group', () => {
    expect(meaningsOf(['sambal'], GROUPS)).toEqual([{ known: 'sambal' }])
  })
})

it('a word counts as a synonym once it is in a published group', () => {
  const states = [
    { _id: 'searchSettings', _rev: '1', synonyms: [CASSAVA] },
    { _id: 'drafts.searchSettings', _rev: '2', synonyms: [CASSAVA, YAM] },
  ]
  expect(isListed(publishedGroups(states), 'Telo')).toBe(true)
  expect(isListed(publishedGroups(states), 'ubi')).toBe(false)
  expect(publishedGroups(undefined)).toEqual([])
})
