import { z } from 'zod'
import type { LocaleBlocks, Picture, PortableBlock } from './model.ts'

/** Schemas of what recurs in the CMS's answers. GROQ answers null for what is absent; the domain says undefined. */

/** A value that may be absent. */
export function optional<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** A list that may be absent; entries that don't fit (a half-filled row in the Studio) are left out. */
export function list<S extends z.ZodType>(schema: S) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((entries) =>
      (entries ?? []).flatMap((entry): z.output<S>[] => {
        const parsed = schema.safeParse(entry)
        return parsed.success ? [parsed.data] : []
      }),
    )
}

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

const words = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || undefined)

/** Indonesian is required; translations may be missing. */
export const localeText = z.object({ id: z.string().trim().min(1), en: words, ar: words })

const portableBlock: z.ZodType<PortableBlock> = z.looseObject({ _type: z.string() })
const blocks = z.array(portableBlock)
export const localeBlocks: z.ZodType<LocaleBlocks> = z.object({
  id: blocks,
  en: optional(blocks),
  ar: optional(blocks),
})

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}/)
export const source = z.object({ title: z.string(), url: optional(z.url()), date: isoDate })
export const link = z.object({ name: z.string(), url: z.url({ protocol: /^https?$/ }) })
export const location = z.object({ lat: z.number(), lng: z.number() })

/** `image-<hash>-<width>x<height>-<format>`, the id of a Sanity image asset. */
const ASSET_ID = /^image-([a-f0-9]+)-(\d+)x(\d+)-(\w+)$/

/** From the projection `PICTURE` in `projections.ts`. */
export const picture = z
  .object({
    asset: z.string().regex(ASSET_ID),
    lqip: optional(z.string().startsWith('data:')),
    alt: localeText,
    crop: optional(z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() })),
  })
  .transform(({ asset, lqip, alt, crop }): Picture => {
    const [, hash = '', width = '0', height = '0', format = ''] = ASSET_ID.exec(asset) ?? []
    return {
      file: `${hash}-${width}x${height}.${format}`,
      width: Number(width),
      height: Number(height),
      lqip,
      alt,
      crop,
    }
  })

/** The fields of `ADDRESS` (projections.ts). */
export const address = {
  slug: z.string(),
  slugs: optional(z.object({ en: optional(z.string()), ar: optional(z.string()) })),
}
