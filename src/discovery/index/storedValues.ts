import { z } from 'zod'
import { optional } from '#catalogue/cmsValues.ts'

/** Values as they were written into the index (already parsed once, from the CMS). */

export const localeText = z.object({ id: z.string(), en: optional(z.string()), ar: optional(z.string()) })

export const picture = z.object({
  file: z.string(),
  width: z.number(),
  height: z.number(),
  lqip: optional(z.string()),
  alt: localeText,
})
