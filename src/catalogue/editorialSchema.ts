import { z } from 'zod'
import {
  address,
  flag,
  isoDate,
  list,
  localeBlocks,
  localeText,
  location,
  optional,
  picture,
  source,
} from './cmsValues.ts'
import {
  type Category,
  type Collection,
  type District,
  type Facility,
  type Figure,
  type InfoPage,
  MARKET_CODES,
  type Place,
  type Programme,
  type SiteSettings,
  type Story,
  type StorySummary,
  WEEKDAYS,
} from './model.ts'
import { businessRef, categoryRef } from './productSchema.ts'
import { ADDRESS, CATEGORY_REF, PICTURE } from './projections.ts'

export const CATEGORY = `{"id": _id, title, ${ADDRESS}, kind, intro, "parent": parent->${CATEGORY_REF}, "picture": picture${PICTURE}}`
export const category: z.ZodType<Category> = categoryRef.extend({
  intro: localeText,
  parent: optional(categoryRef),
  picture: optional(picture).catch(undefined),
})

export const DISTRICT = `{"id": _id, code, name, "slug": slug.current, intro, centres[]{name, "subdistrict": subdistrict->name, description}}`
export const district: z.ZodType<Omit<District, 'subdistricts'>> = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  slug: z.string(),
  intro: localeText,
  centres: list(z.object({ name: z.string(), subdistrict: z.string(), description: localeText })),
})
export const subdistrict = z.object({ name: z.string(), slug: z.string(), districtId: z.string() })

export const PLACE = `{"id": _id, ${ADDRESS}, title, kind, status, intro, address, location, hours, directions, "picture": picture${PICTURE}}`
export const place: z.ZodType<Place> = z.object({
  id: z.string(),
  ...address,
  title: localeText,
  kind: z.enum(['umkmCenter', 'mallFloor']),
  status: z.enum(['preparation', 'open']),
  intro: localeText,
  address: z.string(),
  location: optional(location),
  hours: list(z.object({ weekdays: list(z.enum(WEEKDAYS)), opens: z.string(), closes: z.string() })),
  directions: localeText,
  picture: optional(picture).catch(undefined),
})

export const shelfAtPlace = z.object({ productId: z.string(), shelf: z.string() })

export const FACILITY = `{"id": _id, ${ADDRESS}, title, summary, who, bring, duration, steps, nextDates}`
export const facility: z.ZodType<Facility> = z.object({
  id: z.string(),
  ...address,
  title: localeText,
  summary: localeText,
  who: localeText,
  bring: list(localeText),
  duration: localeText,
  steps: list(localeText),
  nextDates: list(z.object({ date: isoDate, title: localeText })),
})

export const PROGRAMME = `{"id": _id, title, "slug": slug.current, summary, body, source}`
export const programme: z.ZodType<Programme> = z.object({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  summary: localeText,
  body: localeText,
  source,
})

export const FIGURE = `{"id": _id, key, label, value, unit, year, note, source}`
export const figure: z.ZodType<Figure> = z.object({
  id: z.string(),
  key: z.enum(['umkmTotal', 'levelUpTarget', 'levelledUp', 'exporting', 'turnoverIndicator']),
  label: localeText,
  value: z.number(),
  unit: z.enum(['business', 'IDR', 'percent']),
  year: z.number().int(),
  note: optional(localeText),
  source,
})

export const COLLECTION = `{"id": _id, ${ADDRESS}, title, intro, "picture": picture${PICTURE}, "market": market->code, "productIds": products[]._ref}`
export const collection: z.ZodType<Collection> = z.object({
  id: z.string(),
  ...address,
  title: localeText,
  intro: localeText,
  picture: optional(picture).catch(undefined),
  market: optional(z.enum(MARKET_CODES)),
  productIds: list(z.string()),
})

export const STORY_SUMMARY = `{"id": _id, ${ADDRESS}, title, excerpt, "picture": picture${PICTURE}, publishedOn, "updatedAt": _updatedAt, isSample}`
export const STORY = `{
  "id": _id, ${ADDRESS}, title, excerpt, "picture": picture${PICTURE}, publishedOn, "updatedAt": _updatedAt, isSample, body,
  "business": business->{"id": _id, name, "slug": slug.current}
}`
const storySummaryFields = z.object({
  id: z.string(),
  ...address,
  title: localeText,
  excerpt: localeText,
  picture: optional(picture).catch(undefined),
  publishedOn: isoDate,
  updatedAt: z.string(),
  isSample: flag,
})
export const storySummary: z.ZodType<StorySummary> = storySummaryFields
export const story: z.ZodType<Story> = storySummaryFields.extend({
  body: localeBlocks,
  business: optional(businessRef),
})

export const INFO_PAGE = `{"id": _id, title, body, updatedOn}`
export const infoPage: z.ZodType<InfoPage> = z.object({
  id: z.string(),
  title: localeText,
  body: localeBlocks,
  updatedOn: isoDate,
})

export const SETTINGS = `{
  "windowProductIds": windowProducts[]._ref, "featuredProductIds": featuredProducts[]._ref,
  "featuredBusinessIds": featuredBusinesses[]._ref, "featuredCollectionIds": featuredCollections[]._ref,
  officeName, officeEmail, officePhone, officeAddress
}`
export const settings: z.ZodType<SiteSettings> = z.object({
  windowProductIds: list(z.string()),
  featuredProductIds: list(z.string()),
  featuredBusinessIds: list(z.string()),
  featuredCollectionIds: list(z.string()),
  officeName: localeText,
  officeEmail: z.email(),
  officePhone: optional(z.string()),
  officeAddress: optional(z.string()),
})
