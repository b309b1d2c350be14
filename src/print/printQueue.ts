import { Worker } from 'node:worker_threads'
import type { PrintJob } from './printJob.ts'

const TIMEOUT_MS = 60_000
/** Megabytes a sheet may take; a hundred products with pictures take a fifth of it. */
const MOST_MEMORY_MB = 512
/** Who comes when so many wait is asked to come back. */
const MOST_WAITING = 20

/** Too many sheets wait to be printed. */
export class PrinterBusy extends Error {
  override name = 'PrinterBusy'
}

/**
 * Prints one PDF after another, each in a thread of its own: laying out a sheet takes the processor for a second or more,
 * and pages must not wait for it. @param fontDirectory where the fonts are kept
 * @returns what prints a job; it rejects with PrinterBusy, and when the job cannot be drawn
 */
export function createPrintQueue(fontDirectory: string): (job: PrintJob) => Promise<Uint8Array> {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async (job) => {
    if (waiting >= MOST_WAITING) throw new PrinterBusy('Too many sheets wait to be printed.')
    waiting += 1
    const printed = last
      .then(() => print(job, fontDirectory))
      .finally(() => {
        waiting -= 1
      })
    last = printed.catch(() => undefined)
    return printed
  }
}

function print(job: PrintJob, fontDirectory: string): Promise<Uint8Array> {
  const worker = new Worker(new URL('./printWorker.ts', import.meta.url), {
    workerData: { job, fontDirectory },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A sheet took too long to print.')), TIMEOUT_MS)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`The printing thread ended with ${code} and no sheet.`))
    })
  }).finally(() => worker.terminate())
}
