import { Mutation } from '@sanity/mutator'
import { mutationError } from '../errors.ts'
import type { LakeDocument } from './document.ts'
import type { PatchOperations } from './mutation.ts'

/**
 * Applies a patch. The work is `@sanity/mutator`'s, which is what the Studio itself uses to show a change before
 * the lake has answered; so both come to the same document.
 * @throws LakeError 400 when an operation does not fit the document
 */
export function applyPatch(document: LakeDocument, operations: PatchOperations): Readonly<Record<string, unknown>> {
  const { insert, ...rest } = operations
  const patch = { ...structuredClone(rest), ...(insert && { insert: insertOf(insert) }), id: document._id }
  try {
    const patched = new Mutation({ mutations: [{ patch }] }).apply(structuredClone(document))
    if (!patched) throw new TypeError('The patch leaves no document')
    return patched
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : 'unknown reason'
    throw mutationError(400, 'invalidPatchError', `The patch cannot be applied to "${document._id}": ${reason}`)
  }
}

type Insert = NonNullable<PatchOperations['insert']>

/** An insertion has exactly one place. */
function insertOf({ before, after, replace, items }: Insert) {
  if (before !== undefined) return { before, items }
  if (after !== undefined) return { after, items }
  if (replace !== undefined) return { replace, items }
  throw new TypeError('insert needs one of before, after, replace')
}
