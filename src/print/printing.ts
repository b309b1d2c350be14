import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import { createPictureStore } from '#platform/http/pictureStore.ts'
import { createKeptFiles } from '#platform/keptFiles.ts'
import type { LineSheet } from './lineSheet/lineSheet.ts'
import { picturesOf } from './picturesOf.ts'
import { createPrintQueue } from './printQueue.ts'
import type { LabelSheet } from './shelfLabels/labelSheet.ts'

/** To be raised when sheets are drawn otherwise. */
const DRAWING = 1
/** A sheet names its day, so an older one is not asked for again. */
const KEPT_MS = 2 * 86_400_000

/** Makes PDFs. Each call may reject with PrinterBusy, or because the CMS's image host does not answer. */
export interface Printing {
  /** A sheet that anybody may have: printed once, and kept for the others who ask for the same. */
  lineSheet(sheet: LineSheet): PublicSheet
  /** A sheet for one reader alone: kept nowhere. */
  privateLineSheet(sheet: LineSheet): Promise<Uint8Array>
  shelfLabels(sheet: LabelSheet): Promise<Uint8Array>
}

export interface PublicSheet {
  /** Names what the sheet shows: another content is another version. */
  readonly version: string
  pdf(): Promise<Uint8Array>
}

export function createPrinting(config: Config): Printing {
  const directory = join(config.dataDir, 'media', 'sheets')
  const print = createPrintQueue(join(config.dataDir, 'media', 'fonts'))
  const pictureFile = createPictureStore(config)
  const kept = createKeptFiles(directory)

  async function printLineSheet(sheet: LineSheet): Promise<Uint8Array> {
    return print({ kind: 'lineSheet', sheet, pictures: await picturesOf(sheet, pictureFile) })
  }

  return {
    lineSheet(sheet) {
      const version = createHash('sha256').update(JSON.stringify({ sheet, DRAWING })).digest('hex').slice(0, 24)
      return {
        version,
        pdf: () =>
          kept(`${version}.pdf`, async () => {
            await forgetOlder(directory)
            return printLineSheet(sheet)
          }),
      }
    },
    privateLineSheet: printLineSheet,
    shelfLabels: (sheet) => print({ kind: 'shelfLabels', sheet }),
  }
}

async function forgetOlder(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const name of await readdir(directory)) {
    const path = join(directory, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < Date.now() - KEPT_MS) await rm(path, { force: true })
  }
}
