import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { unpackTar } from 'modern-tar/fs'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a dataset's archive says, apart from what an import cannot keep: revisions and times of change. */
export interface ArchiveContents {
  readonly documents: ReadonlyMap<string, Fields>
  /** Bytes by name: `images/…`, `files/…`. */
  readonly files: ReadonlyMap<string, Buffer>
  /** What is known of each file: `assets.json`. */
  readonly assets: Readonly<Record<string, Fields>>
}

export async function contentsOf(archive: string): Promise<ArchiveContents> {
  const directory = temporaryDirectory()
  await pipeline(createReadStream(archive), createGunzip(), unpackTar(directory, { strip: 1 }))
  const lines = (await readFile(join(directory, 'data.ndjson'), 'utf8')).split('\n').filter(Boolean)
  const documents = lines.map((line): Fields => JSON.parse(line))
  const assets: Record<string, Fields> = JSON.parse(await readFile(join(directory, 'assets.json'), 'utf8'))
  const files = new Map<string, Buffer>()
  for (const folder of ['images', 'files'])
    for (const name of await readdir(join(directory, folder)))
      files.set(`${folder}/${name}`, await readFile(join(directory, folder, name)))
  return {
    documents: new Map(documents.map(({ _rev, _updatedAt, ...kept }) => [String(kept['_id']), kept])),
    files,
    assets: Object.fromEntries(
      Object.entries(assets).map(([id, { _rev, _updatedAt, _createdAt, ...kept }]) => [id, kept]),
    ),
  }
}
