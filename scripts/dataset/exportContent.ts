import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { SanityClient } from '@sanity/client'
import { exportDataset } from '@sanity/export'

export interface ExportOutcome {
  readonly documents: number
  readonly assets: number
  /** Assets whose file the lake did not give; their documents' references are in the archive, the files are not. */
  readonly missingAssets: number
}

type Progress = NonNullable<Parameters<typeof exportDataset>[0]['onProgress']>

/**
 * Writes a dataset, drafts and versions included, into the archive that `sanity dataset import` takes. Only its owner
 * may read the file; it appears under its name when it is whole.
 * @throws when the file exists already, or the lake does not answer
 */
export async function exportContent(client: SanityClient, path: string, onProgress: Progress): Promise<ExportOutcome> {
  const { dataset } = client.config()
  if (dataset === undefined) throw new TypeError('The client has no dataset')
  const known = await client.fetch<number>('count(*[_type in ["sanity.imageAsset", "sanity.fileAsset"]])')
  const unfinished = `${path}.part`
  try {
    const output = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 })
    const { documentCount, assetCount } = await exportDataset({ client, dataset, outputPath: output, onProgress })
    await rename(unfinished, path)
    return { documents: documentCount, assets: assetCount, missingAssets: Math.max(known - assetCount, 0) }
  } catch (failure) {
    await rm(unfinished, { force: true })
    throw failure
  }
}
