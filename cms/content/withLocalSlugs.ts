import { z } from 'zod'
import { localSlug } from './localSlug.ts'
import { type SeedDocument, slugValue } from './seedDocument.ts'

/** Types whose documents have a page with an address in each language. */
const TYPES: readonly string[] = ['product', 'category', 'collection', 'story', 'facility', 'place']

const names = z.object({ en: z.string(), ar: z.string() })

/** A document with its addresses in English and Arabic, made of its name or title. Others stay as they are. */
export function withLocalSlugs(document: SeedDocument): SeedDocument {
  if (!TYPES.includes(document._type)) return document
  const { en, ar } = names.parse(document['name'] ?? document['title'])
  return { ...document, slugs: { en: slugValue(localSlug(en, 'en')), ar: slugValue(localSlug(ar, 'ar')) } }
}
