import { ClientError } from '@sanity/client'
import { z } from 'zod'
import type { Config } from '#platform/config.ts'
import { CatalogueUnavailable, createCmsClient } from './cmsReader.ts'

const cmsUser = z.object({ id: z.string().min(1), roles: z.array(z.object({ name: z.string() })) })
/** Somebody who is signed in to the CMS, with her roles there. */
export type CmsUser = z.output<typeof cmsUser>

/**
 * The user that a token of the CMS speaks for, as the CMS itself says; undefined when it knows no such token (any more).
 * @throws CatalogueUnavailable
 */
export async function readCmsUser(config: Config, token: string): Promise<CmsUser | undefined> {
  try {
    const answer: unknown = await createCmsClient(config).withConfig({ token }).users.getById('me')
    return cmsUser.safeParse(answer).data
  } catch (error) {
    if (error instanceof ClientError && (error.statusCode === 401 || error.statusCode === 403)) return undefined
    throw new CatalogueUnavailable('The CMS did not answer.', { cause: error })
  }
}
