import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { SearchIndex } from '../memory/searchIndex.ts'
import { indexedSettings, type Settings } from '../settings/settings.ts'
import { SnapshotReader } from './snapshotReader.ts'
import { SnapshotWriter } from './snapshotWriter.ts'

/** Counted up when an index is kept, or made from its documents, in another way. */
const FORMAT = 3
const header = z.object({ format: z.number(), littleEndian: z.boolean(), settings: z.string() })
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Files that hold whole indexes, so that a start need not make them from their documents. */
export class IndexFiles {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(directory, { recursive: true })
  }

  /** Saves an index under a new name; it is on the disk when this returns. @throws when the disk is full */
  save(index: SearchIndex, settings: Settings): string {
    const name = `${randomBytes(12).toString('hex')}.index`
    const writer = new SnapshotWriter(path.join(this.#directory, name))
    writer.json({ format: FORMAT, littleEndian: LITTLE_ENDIAN, settings: indexedSettings(settings) })
    index.save(writer)
    writer.finish()
    this.#syncDirectory()
    return name
  }

  /** The index in a file, or undefined when it cannot be used: it is damaged, or of other settings or another version. */
  load(name: string, settings: Settings): SearchIndex | undefined {
    let reader: SnapshotReader | undefined
    try {
      reader = new SnapshotReader(path.join(this.#directory, name))
      const { format, littleEndian, settings: made } = reader.json(header)
      if (format !== FORMAT || littleEndian !== LITTLE_ENDIAN || made !== indexedSettings(settings)) return undefined
      const index = new SearchIndex(settings)
      index.restore(reader)
      return index
    } catch {
      // Whatever is wrong with the file, the index can be made from its documents.
      return undefined
    } finally {
      reader?.close()
    }
  }

  /** Removes all files but these. */
  keepOnly(names: readonly string[]): void {
    for (const name of readdirSync(this.#directory)) if (!names.includes(name)) rmSync(path.join(this.#directory, name))
  }

  /** A new name in a directory is on the disk only when the directory is. Windows cannot open directories, and need not. */
  #syncDirectory(): void {
    if (process.platform === 'win32') return
    const directory = openSync(this.#directory, 'r')
    fsyncSync(directory)
    closeSync(directory)
  }
}
