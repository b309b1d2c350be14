import { mutationError } from '../errors.ts'
import type { DocumentStore } from './documentStore.ts'
import { referencesIn } from './references.ts'
import type { DocumentChange } from './transaction.ts'

/**
 * Strong references must lead somewhere: none to a missing document, and none left behind by a deletion.
 * @throws LakeError 409
 */
export function checkReferences(store: DocumentStore, changes: readonly DocumentChange[]): void {
  for (const { id, after } of changes) {
    if (after) checkTargets(store, id, after)
    else checkReferrers(store, id)
  }
}

function checkTargets(store: DocumentStore, id: string, document: unknown): void {
  for (const { target, strong } of referencesIn(document)) {
    if (!strong || target === id || store.exists(target)) continue
    const description = `Document "${id}" references non-existent document "${target}"`
    throw mutationError(409, 'documentReferencedDoesNotExistError', description, { id, referenceID: target })
  }
}

function checkReferrers(store: DocumentStore, id: string): void {
  const referrers = store.strongReferrers(id)
  if (referrers.length === 0) return
  const named = referrers.slice(0, 3).map((referrer) => `"${referrer}"`)
  const description = `Document "${id}" cannot be deleted as there are references to it from ${named.join(', ')}`
  throw mutationError(409, 'documentHasReferencesError', description, { id, referencingIDs: referrers })
}
