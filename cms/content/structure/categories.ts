import { referenceTo, type SeedDocument, slugValue } from '../seedDocument.ts'
import { craftCategories } from './craftCategories.ts'
import { foodCategories } from './foodCategories.ts'

/** Every category's document, in the order shown: `category-<slug>`, parents before children. */
export const categories: readonly SeedDocument[] = [...foodCategories, ...craftCategories].map((category, index) => ({
  _id: `category-${category.slug}`,
  _type: 'category',
  title: category.title,
  slug: slugValue(category.slug),
  kind: category.kind,
  intro: category.intro,
  ...(category.parent ? { parent: referenceTo(`category-${category.parent}`) } : {}),
  order: (index + 1) * 10,
}))
