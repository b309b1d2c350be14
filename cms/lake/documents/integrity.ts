import type { Access } from '../auth/access.ts'
import { mutationError } from '../errors.ts'
import type { DocumentStore } from './documentStore.ts'
import { referencesIn } from './references.ts'
import type { DocumentChange } from './transaction.ts'

/**
 * Strong references must lead somewhere: none to a missing document, and none left behind by a deletion, or by a
 * `createOrReplace` with another type, which is one (https://www.sanity.io/docs/http-reference/mutation). A new one must
 * lead to what its author may read; what she may not read is missing to her, and is not named to her.
 * @throws LakeError 409
 */
export function checkReferences(store: DocumentStore, changes: readonly DocumentChange[], access: Access): void {
  for (const change of changes) {
    if (change.after) checkTargets(store, change, access)
    if (!change.after) checkReferrers(store, change.id, access, 'deleted')
    else if (change.before && change.before._type !== change.after._type) {
      checkReferrers(store, change.id, access, 'given another type')
    }
  }
}

function checkTargets(store: DocumentStore, { id, before, after }: DocumentChange, access: Access): void {
  const former = new Set(referencesIn(before).map(({ target }) => target))
  for (const { target, strong } of referencesIn(after)) {
    if (!strong || target === id) continue
    if (former.has(target) ? store.exists(target) : isReadable(store, target, access)) continue
    const description = `Document "${id}" references non-existent document "${target}"`
    throw mutationError(409, 'documentReferenceDoesNotExistError', description, { id, referenceID: target })
  }
}

function isReadable(store: DocumentStore, id: string, access: Access): boolean {
  if (access.role.reads === 'everything') return store.exists(id)
  const document = store.read(id)
  return document !== undefined && access.mayRead(document)
}

function checkReferrers(store: DocumentStore, id: string, access: Access, deed: string): void {
  const referrers = store.strongReferrers(id)
  if (referrers.length === 0) return
  const readable = referrers.filter((referrer) => isReadable(store, referrer, access))
  const named = readable.length > 0 ? readable.slice(0, 3).map((referrer) => `"${referrer}"`) : ['other documents']
  const description = `Document "${id}" cannot be ${deed} as there are references to it from ${named.join(', ')}`
  throw mutationError(409, 'documentHasExistingReferencesError', description, { id, referencingIDs: readable })
}
