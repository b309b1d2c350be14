import { gatewayError } from '../errors.ts'

/** Lets a few pieces of heavy work run at once, in the order they came. @throws LakeError 503 when too many wait */
export type DrawingQueue = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Drawing takes all of a core and, for a large picture, a few hundred megabytes. */
export function createDrawingQueue({
  atOnce,
  mostWaiting,
}: {
  readonly atOnce: number
  readonly mostWaiting: number
}): DrawingQueue {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw gatewayError(503, 'Too many pictures are being drawn; try again')
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
