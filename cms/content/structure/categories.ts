import { localeString, localeText } from '../contentTypes.ts'
import { referenceTo, type SeedDocument, slugValue } from '../seedDocument.ts'
import { categoryPictures } from './categoryPictures.ts'
import { craftCategories } from './craftCategories.ts'
import { foodCategories } from './foodCategories.ts'

/** Every category's document, in the order shown: `category-<slug>`, parents before children. */
export const categories: readonly SeedDocument[] = [...foodCategories, ...craftCategories].map((category, index) => ({
  _id: `category-${category.slug}`,
  _type: 'category',
  title: localeString(category.title.id, category.title.en, category.title.ar),
  slug: slugValue(category.slug),
  kind: category.kind,
  intro: localeText(category.intro.id, category.intro.en, category.intro.ar),
  ...(categoryPictures[category.slug] ? { picture: categoryPictures[category.slug] } : {}),
  ...(category.parent ? { parent: referenceTo(`category-${category.parent}`) } : {}),
  order: (index + 1) * 10,
}))
