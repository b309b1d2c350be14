import { createClient, type SanityClient } from '@sanity/client'
import type { z } from 'zod'
import type { Config } from '#platform/config.ts'
import type { CmsAccess } from '#platform/environment.ts'
import type { Logger } from '#platform/log.ts'
import { list } from './cmsValues.ts'

/** The CMS did not answer, or not as agreed. Pages answer 503 and keep showing what the cache holds. */
export class CatalogueUnavailable extends Error {
  override name = 'CatalogueUnavailable'
}

const API_VERSION = '2026-01-01'
const TIMEOUT_MS = 10_000

/** The official client of the CMS's published content; `SANITY_API_HOST` points it at the embedded lake. */
export function createCmsClient({ sanity }: { readonly sanity: CmsAccess }): SanityClient {
  const { projectId, dataset, token, apiHost } = sanity
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: API_VERSION,
    perspective: 'published',
    useCdn: false,
    timeout: TIMEOUT_MS,
    // A page must not wait long for a CMS that is away.
    maxRetries: 1,
    ...(apiHost ? { apiHost, useProjectHostname: false } : {}),
  })
}

/**
 * The client that sees drafts, for previews. For a user it sees hers over what is published; the embedded lake takes her name
 * from a header, which a project of Sanity's ignores (docs/content-lake.md).
 */
export function createPreviewClient(config: Config, token: string, userId?: string): SanityClient {
  return createCmsClient(config).withConfig({
    token,
    perspective: 'drafts',
    ...(userId === undefined ? {} : { headers: { 'x-lake-reader': userId } }),
  })
}

/** Runs queries and parses their answers into the domain's types. */
export interface CmsReader {
  /** One document, or undefined when there is none or it lacks what it needs (which is logged). */
  one<T>(query: string, params: Record<string, unknown>, schema: z.ZodType<T>): Promise<T | undefined>
  /** All that fit the schema; the others are left out and logged. */
  many<T>(query: string, params: Record<string, unknown>, schema: z.ZodType<T>): Promise<T[]>
}

export function createCmsReader(client: SanityClient, log: Logger): CmsReader {
  async function ask(query: string, params: Record<string, unknown>): Promise<unknown> {
    try {
      return await client.fetch<unknown>(query, params)
    } catch (error) {
      throw new CatalogueUnavailable('The CMS did not answer.', { cause: error })
    }
  }
  return {
    async one(query, params, schema) {
      const answer = await ask(query, params)
      if (answer === null || answer === undefined) return undefined
      const parsed = schema.safeParse(answer)
      if (parsed.success) return parsed.data
      log.warn({ issues: parsed.error.issues.map((issue) => issue.path.join('.')), params }, 'incomplete document')
      return undefined
    },
    async many(query, params, schema) {
      const answer = await ask(query, params)
      const parsed = list(schema).parse(answer)
      if (Array.isArray(answer) && parsed.length < answer.length) {
        log.warn({ left: answer.length - parsed.length, query: query.slice(0, 60) }, 'incomplete documents')
      }
      return parsed
    },
  }
}
