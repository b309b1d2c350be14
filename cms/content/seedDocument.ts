/** A document as it is written into an empty lake. Ids are readable: `<type>-<slug>`, never with a dot. */
export interface SeedDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The value of a `localeString` or `localeText` field with all three languages filled. */
export interface LocaleValue {
  readonly id: string
  readonly en: string
  readonly ar: string
}

/** The value of a `slug` field. */
export function slugValue(current: string): { readonly _type: 'slug'; readonly current: string } {
  return { _type: 'slug', current }
}

/** The value of a reference field. */
export function referenceTo(id: string): { readonly _type: 'reference'; readonly _ref: string } {
  return { _type: 'reference', _ref: id }
}
