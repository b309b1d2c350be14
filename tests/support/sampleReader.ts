import { evaluate, parse } from 'groq-js'
import type { z } from 'zod'
import type { CmsReader } from '#catalogue/cmsReader.ts'
import { sampleDocuments } from '#cms/content/sampleContent.ts'

/** The sample content as a dataset in memory. Its pictures are not drawn, so products have none. */
export const sampleDataset = sampleDocuments().map((document) => ({
  _createdAt: '2026-11-01T00:00:00Z',
  _updatedAt: '2026-11-01T00:00:00Z',
  _rev: 'sample',
  ...document,
}))

/** The raw answer to a query over the sample content. */
export async function askSample(query: string, params: Record<string, unknown>): Promise<unknown> {
  return (await evaluate(parse(query, { params }), { dataset: sampleDataset, params })).get()
}

/** The catalogue's own queries over the sample content. */
export const sampleReader: CmsReader = {
  async one<T>(query: string, params: Record<string, unknown>, schema: z.ZodType<T>) {
    const found = await askSample(query, params)
    return found === null ? undefined : schema.parse(found)
  },
  async many<T>(query: string, params: Record<string, unknown>, schema: z.ZodType<T>) {
    return schema.array().parse(await askSample(query, params))
  },
}
