import { z } from 'zod'
import { flag, link, list, localeText, location, optional, picture } from './cmsValues.ts'
import { type Business, TIERS } from './model.ts'
import { locality } from './productSchema.ts'

/** From the projection `BUSINESS`: everything but the certificates, which are asked for apart. */
export const business: z.ZodType<Omit<Business, 'certificates'>> = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  isSample: flag,
  createdAt: z.string(),
  updatedAt: z.string(),
  tier: z.enum(TIERS).catch('mikro'),
  levelledUpYear: optional(z.number().int()),
  foundedYear: optional(z.number().int()),
  workers: optional(z.number().int().nonnegative()),
  tagline: localeText,
  story: localeText,
  locality,
  address: optional(z.string()),
  location: optional(location),
  portrait: optional(picture).catch(undefined),
  phone: optional(z.string()),
  whatsapp: optional(z.string().regex(/^\d{8,15}$/)).catch(undefined),
  email: optional(z.email()).catch(undefined),
  website: optional(z.url({ protocol: /^https?$/ })).catch(undefined),
  marketplaces: list(link),
  monthlyCapacity: optional(localeText),
  exportExperience: list(z.object({ market: z.string().length(2), since: z.number().int() })),
  verified: flag,
  featured: flag,
})
