import { business } from './documents/business.ts'
import { category } from './documents/category.ts'
import { certificate } from './documents/certificate.ts'
import { collection } from './documents/collection.ts'
import { district } from './documents/district.ts'
import { facility } from './documents/facility.ts'
import { figure } from './documents/figure.ts'
import { market } from './documents/market.ts'
import { page } from './documents/page.ts'
import { place } from './documents/place.ts'
import { product } from './documents/product.ts'
import { programme } from './documents/programme.ts'
import { requirement } from './documents/requirement.ts'
import { searchSettings } from './documents/searchSettings.ts'
import { siteSettings } from './documents/siteSettings.ts'
import { story } from './documents/story.ts'
import { subdistrict } from './documents/subdistrict.ts'
import { localeBlocks } from './objects/localeBlocks.ts'
import { localeString } from './objects/localeString.ts'
import { localeText } from './objects/localeText.ts'
import { picture } from './objects/picture.ts'
import { quantity } from './objects/quantity.ts'
import { review } from './objects/review.ts'
import { source } from './objects/source.ts'

/** Every type of the content model (docs/content-model.md), as the Studio and TypeGen take them. */
export const schemaTypes = [
  localeString,
  localeText,
  localeBlocks,
  picture,
  quantity,
  source,
  review,
  business,
  product,
  certificate,
  category,
  district,
  subdistrict,
  market,
  requirement,
  place,
  facility,
  programme,
  figure,
  collection,
  story,
  page,
  siteSettings,
  searchSettings,
]
