import type { SanityClient } from '@sanity/client'

/** Documents changed in one transaction. */
const BATCH = 50

export interface Featuring {
  /** Ids without `drafts.`. */
  readonly ids: readonly string[]
  readonly featured: boolean
}

export interface FeaturingResult {
  /** Those that were otherwise before; handing them back with the opposite undoes it. */
  readonly changed: readonly string[]
  /** Those that could not be changed, and why. */
  readonly failed: readonly string[]
  readonly problem?: string
}

/**
 * Sets or takes away *Diunggulkan* on many documents, on what is published and on its draft alike, so that publishing the
 * draft later does not undo it. Each batch holds as a whole; one that fails does not stop the others.
 * @param tell hears how many of the ids are through
 */
export async function setFeatured(
  client: SanityClient,
  { ids, featured }: Featuring,
  tell: (done: number) => void,
): Promise<FeaturingResult> {
  let result: FeaturingResult = { changed: [], failed: [] }
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    try {
      result = { ...result, changed: [...result.changed, ...(await setInBatch(client, batch, featured))] }
    } catch (failure) {
      const problem = failure instanceof Error ? failure.message : String(failure)
      result = { ...result, failed: [...result.failed, ...batch], problem }
    }
    tell(start + batch.length)
  }
  return result
}

async function setInBatch(client: SanityClient, ids: readonly string[], featured: boolean): Promise<string[]> {
  const states = await client.fetch<string[]>(
    '*[_id in $ids && coalesce(featured, false) != $featured]._id',
    { ids: ids.flatMap((id) => [id, `drafts.${id}`]), featured },
    { perspective: 'raw' },
  )
  if (states.length === 0) return []
  const transaction = client.transaction()
  for (const id of states) transaction.patch(id, { set: { featured } })
  await transaction.commit({ visibility: 'sync' })
  return [...new Set(states.map((id) => id.replace(/^drafts\./, '')))]
}
