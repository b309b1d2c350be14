import { getPublishedId, type SlugValidationContext } from 'sanity'
import { ANSWERS_TO } from './answersTo.ts'

const API_VERSION = '2025-02-19'

interface Asked extends Pick<SlugValidationContext, 'getClient'> {
  /** The document that the address is for. */
  readonly document?: { readonly _id: string; readonly _type: string } | undefined
}

/**
 * Whether no other document of the type answers to an address. Addresses of all languages are looked up together, so
 * one document's English address may not be another's Indonesian one.
 */
export async function isFreeAddress(slug: string, { document, getClient }: Asked): Promise<boolean> {
  if (!document) return true
  return getClient({ apiVersion: API_VERSION })
    .withConfig({ perspective: 'raw' })
    .fetch<boolean>(`!defined(*[_type == $type && !sanity::versionOf($id) && (${ANSWERS_TO})][0]._id)`, {
      type: document._type,
      id: getPublishedId(document._id),
      slug,
    })
}
