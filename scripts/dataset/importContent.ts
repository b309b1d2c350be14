import { createReadStream } from 'node:fs'
import type { SanityClient } from '@sanity/client'
import { sanityImport } from '@sanity/import'

type Options = NonNullable<Parameters<typeof sanityImport>[1]>

export interface ImportWishes {
  /** What happens to a document that is there already: the import ends (`create`), it stays, or it is replaced. */
  readonly operation: NonNullable<Options['operation']>
  /** Goes on when a file cannot be fetched or is not accepted. */
  readonly allowFailingAssets: boolean
}

export interface ImportOutcome {
  readonly documents: number
  readonly warnings: readonly string[]
}

/**
 * Reads an archive that `sanity dataset export` (or `npm run export`) wrote into a dataset. Ids, references, creation
 * times and assets' files stay as they were; revisions and times of change are new.
 * @throws when the archive is not one, or the lake refuses a document
 */
export async function importContent(
  client: SanityClient,
  path: string,
  wishes: ImportWishes,
  onProgress: NonNullable<Options['onProgress']>,
): Promise<ImportOutcome> {
  const { numDocs, warnings } = await sanityImport(createReadStream(path), { client, ...wishes, onProgress })
  return { documents: numDocs, warnings: warnings.map(({ message }) => message) }
}
