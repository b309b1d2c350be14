import { z } from 'zod'
import { isObject, type Json, type JsonObject } from '../json.ts'

/**
 * Settings that are kept and shown but change no answer: embedders, because a search that asks for one is refused, and languages
 * of attributes, because words of Latin and Arabic script are split and written alike in all of them.
 */

const embedder = z.strictObject({
  source: z.enum(['openAi', 'huggingFace', 'ollama', 'userProvided', 'rest', 'composite']).optional(),
  model: z.json().optional(),
  revision: z.json().optional(),
  pooling: z.json().optional(),
  apiKey: z.json().optional(),
  dimensions: z.json().optional(),
  binaryQuantized: z.json().optional(),
  documentTemplate: z.json().optional(),
  documentTemplateMaxBytes: z.json().optional(),
  url: z.json().optional(),
  request: z.json().optional(),
  response: z.json().optional(),
  headers: z.json().optional(),
  indexingFragments: z.json().optional(),
  searchFragments: z.json().optional(),
  distribution: z.json().optional(),
  searchEmbedder: z.json().optional(),
  indexingEmbedder: z.json().optional(),
})

/** A change of embedders by their names; null takes one away. */
export const embeddersUpdate = z.record(z.string(), embedder.nullable())
export type EmbeddersUpdate = z.infer<typeof embeddersUpdate>

export const storedEmbedders = z.record(z.string(), z.record(z.string(), z.json()))
export type Embedders = Readonly<z.infer<typeof storedEmbedders>>

export const localizedAttributes = z.array(
  z.strictObject({ attributePatterns: z.array(z.string()), locales: z.array(z.string().regex(/^[a-z]{2,3}$/)) }),
)
export type LocalizedAttributes = z.infer<typeof localizedAttributes>

/** The embedders after a change: fields that are not sent stay. */
export function mergeEmbedders(current: Embedders, update: EmbeddersUpdate): Embedders {
  const merged = { ...current }
  for (const [name, change] of Object.entries(update)) {
    if (change === null) delete merged[name]
    else merged[name] = storedEmbedders.parse({ [name]: { ...merged[name], ...change } })[name] ?? {}
  }
  return merged
}

/** Settings, or a change of them, without the keys of embedders' services. */
export function withoutSecrets(settings: JsonObject): JsonObject {
  const { embedders } = settings
  if (!isObject(embedders)) return settings
  const shown = Object.entries(embedders).map(([name, value]): [string, Json] => [
    name,
    isObject(value) && 'apiKey' in value ? { ...value, apiKey: 'XXX...' } : value,
  ])
  return { ...settings, embedders: Object.fromEntries(shown) }
}
