import type { Patch, SanityClient } from '@sanity/client'
import { hasWord, SETTINGS_ID, SYNONYM_STATES, type SynonymState } from './synonymGroups.ts'

/** A word that shall mean the same as a known one. */
export interface Synonym {
  /** Key of the group that it joins; of a new one when no group has it. */
  readonly key: string
  readonly known: string
  readonly added: string
}

/** How often it is tried anew when somebody else changed the settings meanwhile. */
const TRIES = 3

/**
 * Adds a synonym to the search settings, on what is published and on its draft alike, so that publishing the draft later does not
 * undo it. Nothing else of them is touched. @throws the client's error
 */
export async function addSynonym(client: SanityClient, { key, known, added }: Synonym): Promise<void> {
  await client.createIfNotExists({ _id: SETTINGS_ID, _type: SETTINGS_ID })
  await changeStates(client, (patch, state) => {
    const group = state.synonyms?.find(({ _key }) => _key === key)
    if (group && hasWord(group, added)) return undefined
    return group
      ? patch.insert('after', `synonyms[_key=="${key}"].words[-1]`, [added])
      : patch.setIfMissing({ synonyms: [] }).insert('after', 'synonyms[-1]', [{ _key: key, words: [known, added] }])
  })
}

/** Takes a synonym out again, and its group when no other word but one is left in it. @throws the client's error */
export function removeSynonym(client: SanityClient, { key, added }: Synonym): Promise<void> {
  return changeStates(client, (patch, state) => {
    const group = state.synonyms?.find(({ _key }) => _key === key)
    if (!group || !hasWord(group, added)) return undefined
    const path = `synonyms[_key=="${key}"]`
    const words = group.words?.filter((word) => word !== added) ?? []
    return words.length < 2 ? patch.unset([path]) : patch.set({ [`${path}.words`]: words })
  })
}

/** Patches each state from the revision that was read; when one has changed since, all is read and tried anew. */
async function changeStates(
  client: SanityClient,
  change: (patch: Patch, state: SynonymState) => Patch | undefined,
  triesLeft = TRIES,
): Promise<void> {
  const states = await client.fetch<SynonymState[]>(SYNONYM_STATES.fetch, {}, { perspective: 'raw' })
  const changes = states.flatMap((state) => change(client.patch(state._id).ifRevisionId(state._rev), state) ?? [])
  if (changes.length === 0) return
  const transaction = changes.reduce((writing, patch) => writing.patch(patch), client.transaction())
  try {
    await transaction.commit({ visibility: 'sync' })
  } catch (failure) {
    if (!isConflict(failure) || triesLeft <= 1) throw failure
    await changeStates(client, change, triesLeft - 1)
  }
}

function isConflict(failure: unknown): boolean {
  return failure instanceof Error && 'statusCode' in failure && failure.statusCode === 409
}
