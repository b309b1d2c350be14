import { z } from 'zod'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { askSample, sampleReader } from './sampleReader.ts'

/** The catalogue of the sample content, in memory. */
export const sampleCatalogue = createCatalogue(sampleReader)

export async function sampleProductIds(): Promise<string[]> {
  return z.array(z.string()).parse(await askSample('*[_type == "product"]._id', {}))
}
