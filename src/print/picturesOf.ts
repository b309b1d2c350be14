import { NoSuchPicture, type WantedPicture } from '#platform/http/pictureStore.ts'
import type { LineSheet } from './lineSheet/lineSheet.ts'

/** At the size of a row's picture, 300 dots an inch. */
const WIDTH = 320
/** Asked for at once: the host makes each in this size when it is asked for the first time. */
const AT_ONCE = 4

/**
 * Paths of the pictures on a sheet, by their names. A picture that the host does not have is left out; rejects when the
 * host does not answer, so that no sheet is kept without pictures for that.
 */
export async function picturesOf(
  sheet: LineSheet,
  pictureFile: (wanted: WantedPicture) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  const wanted = [...new Set(sheet.rows.flatMap(({ picture }) => picture ?? []))]
  const found: Record<string, string> = {}
  async function takeNext(): Promise<void> {
    const file = wanted.pop()
    if (file === undefined) return
    const path = await pictureFile({ file, width: WIDTH, format: 'jpg' }).catch((error: unknown) => {
      if (error instanceof NoSuchPicture) return undefined
      throw error
    })
    if (path) found[file] = path
    await takeNext()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext))
  return found
}
