import { parentPort, workerData } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import { drawLineSheet } from './lineSheet/drawLineSheet.ts'
import { registerFonts } from './paper/paperFonts.ts'
import type { PrintJob } from './printJob.ts'
import { drawLabelSheet } from './shelfLabels/drawLabelSheet.ts'

/** A worker thread's whole life: it lays out one PDF, hands it over, and ends. */
const { job, fontDirectory }: { readonly job: PrintJob; readonly fontDirectory: string } = workerData
await registerFonts(fontDirectory)
const drawing = job.kind === 'lineSheet' ? drawLineSheet(job.sheet, job.pictures) : drawLabelSheet(job.sheet)
parentPort?.postMessage(await renderToBuffer(drawing))
