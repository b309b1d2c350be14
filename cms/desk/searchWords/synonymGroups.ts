import type { LiveQuery } from '../useLiveQuery.ts'

/** A group of words that mean the same, as `searchSettings` holds it. */
export interface SynonymGroup {
  readonly _key: string
  readonly words?: readonly string[]
}

/** The settings' document or its draft, as far as synonyms go. */
export interface SynonymState {
  readonly _id: string
  readonly _rev: string
  readonly synonyms: readonly SynonymGroup[] | null
}

export const SETTINGS_ID = 'searchSettings'
const STATES = `*[_id in ["${SETTINGS_ID}", "drafts.${SETTINGS_ID}"]]`

/** Both states of the settings. */
export const SYNONYM_STATES: LiveQuery = { fetch: `${STATES}{_id, _rev, synonyms}`, listen: STATES }

/** The groups that search goes by. */
export function publishedGroups(states: readonly SynonymState[] | undefined): readonly SynonymGroup[] {
  return states?.find(({ _id }) => _id === SETTINGS_ID)?.synonyms ?? []
}

/** A word, and the group that another may join to mean the same; a new group when the word is in none. */
export interface Meaning {
  readonly known: string
  readonly group?: SynonymGroup
}

/** What known words can mean: a word in two groups ("telo" is sweet potato and cassava) means two things. */
export function meaningsOf(known: readonly string[], groups: readonly SynonymGroup[]): Meaning[] {
  const seen = new Set<SynonymGroup>()
  return known.flatMap((word): Meaning[] => {
    const own = groups.filter((group) => hasWord(group, word))
    const fresh = own.filter((group) => !seen.has(group))
    for (const group of own) seen.add(group)
    return own.length === 0 ? [{ known: word }] : fresh.map((group) => ({ known: word, group }))
  })
}

/** A key as the Studio's own are. (`randomUUID` is missing on a page that came without TLS.) */
export function newGroupKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function isListed(groups: readonly SynonymGroup[], word: string): boolean {
  return groups.some((group) => hasWord(group, word))
}

export function hasWord({ words = [] }: SynonymGroup, word: string): boolean {
  return words.some((each) => each.toLowerCase() === word.toLowerCase())
}
