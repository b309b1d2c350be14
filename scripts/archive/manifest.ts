import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

/** The first file of a backup: what it holds, and by what its files can be proved whole. */
export const MANIFEST_NAME = 'manifest.json'

/** Counted up when a restore must read a backup differently. */
export const FORMAT_VERSION = 1

const entry = z.object({
  path: z.string(),
  size: z.number(),
  sha256: z.string(),
})
export type ManifestEntry = Readonly<z.output<typeof entry>>

const manifest = z.object({
  format: z.literal('etalase-backup'),
  version: z.number(),
  /** When the content was copied, ISO 8601. */
  taken: z.iso.datetime(),
  files: z.array(entry),
})
export type Manifest = Readonly<z.output<typeof manifest>>

/** @throws when it is not the manifest of a backup that this version can read; the message says which */
export function parseManifest(json: string): Manifest {
  const parsed = manifest.safeParse(JSON.parse(json))
  if (!parsed.success) throw new Error('its manifest is not one of Etalase Malang')
  if (parsed.data.version !== FORMAT_VERSION)
    throw new Error(
      `it has format ${parsed.data.version}, and this version reads format ${FORMAT_VERSION}: restore it with the version that wrote it`,
    )
  return parsed.data
}

/** Describes a file on the disk. `path` is its name in the backup. */
export async function entryFor(source: string, path: string): Promise<ManifestEntry> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(source), hash)
  return { path, size: (await stat(source)).size, sha256: hash.digest('hex') }
}
