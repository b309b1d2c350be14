import { z } from 'zod'

/** Where the product under test answers (set by globalSetup). */
export const place = z
  .object({
    E2E_SITE: z.url(),
    E2E_LAKE: z.url(),
    E2E_INBOX: z.url(),
    E2E_DATA_DIR: z.string(),
    /** Absent where the product was started otherwise. */
    E2E_SUPERVISOR: z.coerce.number().optional(),
    E2E_CURATOR_LINK: z.url(),
    E2E_OWNER_LINK: z.url(),
  })
  .transform((env) => ({
    site: env.E2E_SITE,
    lake: env.E2E_LAKE,
    inbox: env.E2E_INBOX,
    dataDir: env.E2E_DATA_DIR,
    supervisor: env.E2E_SUPERVISOR,
    curatorLink: env.E2E_CURATOR_LINK,
    ownerLink: env.E2E_OWNER_LINK,
  }))
  .parse(process.env)
