import { z } from 'zod'

type Environment = Readonly<Record<string, string | undefined>>

/** Thrown when the environment is not as it must be; the message names each variable and what is wrong with it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export const port = z.coerce.number().int().min(0).max(65535)
export const logLevel = z.enum(['debug', 'info', 'warn', 'error', 'silent'])

/** What reading the CMS takes. */
export const cmsVariables = {
  SANITY_PROJECT_ID: z.string().default('etalase'),
  SANITY_DATASET: z.string().default('production'),
  /** Names the embedded lake; absent for a real Sanity project. */
  SANITY_API_HOST: z.url().optional(),
  /** Reads what is published. */
  SANITY_TOKEN: z.string().min(1),
}

export interface CmsAccess {
  readonly projectId: string
  readonly dataset: string
  readonly apiHost?: string | undefined
  readonly token: string
}

export function cmsAccess(read: z.output<z.ZodObject<typeof cmsVariables>>): CmsAccess {
  return {
    projectId: read.SANITY_PROJECT_ID,
    dataset: read.SANITY_DATASET,
    apiHost: read.SANITY_API_HOST,
    token: read.SANITY_TOKEN,
  }
}

/** Reads a process's variables; an empty one counts as absent. @throws ConfigError */
export function readEnvironment<T>(variables: z.ZodType<T>, env: Environment): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = variables.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ConfigError(
    `The environment is not right. ${problems.join('; ')}. See docs/operations.md for each variable.`,
  )
}
