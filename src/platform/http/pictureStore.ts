import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { writeWhole } from '../writeWhole.ts'
import { pictureAtHost } from './pictureHost.ts'

/** The widths that pages ask for; others are refused, so that nobody can fill the disk or the processor. */
export const PICTURE_WIDTHS = [32, 160, 240, 320, 480, 640, 960, 1280] as const
export const PICTURE_FORMATS = ['avif', 'webp', 'jpg', 'png'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

const UPSTREAM_TIMEOUT_MS = 15_000

export interface WantedPicture {
  /** Its name at the CMS's image host. */
  readonly file: string
  readonly width: (typeof PICTURE_WIDTHS)[number]
  readonly format: PictureFormat
}

/** The image host has no such picture. */
export class NoSuchPicture extends Error {
  override name = 'NoSuchPicture'
}

/**
 * Pictures of the CMS in the sizes that the site uses, fetched once from the CMS's image host (embedded or
 * https://cdn.sanity.io) and kept on disk.
 * @returns what gives the path of a picture's file; it rejects with NoSuchPicture, or when the host does not answer
 */
export function createPictureStore(config: Config): (wanted: WantedPicture) => Promise<string> {
  const directory = join(config.dataDir, 'media')
  const fetching = new Map<string, Promise<void>>()

  async function fetchPicture({ file, width, format }: WantedPicture, path: string): Promise<void> {
    const url = pictureAtHost(config, file, width, format, format === 'avif' ? 60 : 75)
    const upstream = await fetch(url, { signal: AbortSignal.timeout(UPSTREAM_TIMEOUT_MS) })
    if (upstream.status === 404) throw new NoSuchPicture(file)
    if (!upstream.ok) throw new Error(`the image host answered ${upstream.status}`)
    await mkdir(directory, { recursive: true })
    await writeWhole(path, new Uint8Array(await upstream.arrayBuffer()))
  }

  return async (wanted) => {
    const path = join(directory, `${wanted.file}.${wanted.width}.${wanted.format}`)
    const kept = await stat(path).catch(() => undefined)
    if (kept) return path
    const running = fetching.get(path) ?? fetchPicture(wanted, path).finally(() => fetching.delete(path))
    fetching.set(path, running)
    await running
    return path
  }
}
