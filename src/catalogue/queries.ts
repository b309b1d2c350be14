import { defineQuery } from 'groq'
import {
  CATEGORY,
  COLLECTION,
  DISTRICT,
  FACILITY,
  FIGURE,
  INFO_PAGE,
  PLACE,
  PROGRAMME,
  SETTINGS,
  STORY,
  STORY_SUMMARY,
} from './editorialSchema.ts'
import { MARKET, REQUIREMENT } from './marketSchema.ts'
import { ADDRESS, BUSINESS, CERTIFICATE, PRODUCT } from './projections.ts'
import { SHELF_GOOD } from './shelfGood.ts'

export const PRODUCT_BY_SLUG = defineQuery(
  `coalesce(*[_type == "product" && slug.current == $slug][0], *[_type == "product" && slugs.en.current == $slug][0], *[_type == "product" && slugs.ar.current == $slug][0])${PRODUCT}`,
)
export const PRODUCTS_BY_ID = defineQuery(`*[_type == "product" && _id in $ids]${PRODUCT}`)
export const PRODUCT_IDS_OF_BUSINESS = defineQuery(`*[_type == "product" && business._ref == $businessId]._id`)
export const PRODUCT_IDS_OF_CATEGORY = defineQuery(`*[_type == "product" && category._ref == $categoryId]._id`)

export const BUSINESS_BY_SLUG = defineQuery(`*[_type == "business" && slug.current == $slug][0]${BUSINESS}`)
export const BUSINESSES_BY_ID = defineQuery(`*[_type == "business" && _id in $ids]${BUSINESS}`)
/** Without those the office has looked at and rejected: they prove nothing. */
export const CERTIFICATES_OF_BUSINESSES = defineQuery(
  `*[_type == "certificate" && business._ref in $businessIds && coalesce(verification.state, "unchecked") != "rejected"] | order(_id)${CERTIFICATE}`,
)

/** How many documents a page of a walk has at most. */
export const WALK_PAGE = 1000
/** How many products with all their properties are held at once. */
export const PRODUCTS_AT_ONCE = 50
/** Pages of a walk through many documents: each begins after the last id of the one before (`$after`). */
export const IDS_OF_TYPE = defineQuery(`*[_type == $type && _id > $after] | order(_id asc)[0...${WALK_PAGE}]._id`)
export const LISTED_IDS = defineQuery(
  `*[_type == $type && defined(slug.current) && _id > $after] | order(_id asc)[0...${WALK_PAGE}]._id`,
)
export const LISTED_DOCUMENTS = defineQuery(
  `*[_type == $type && defined(slug.current) && _id > $after] | order(_id asc)[0...${WALK_PAGE}]{"id": _id, ${ADDRESS}, "updatedAt": _updatedAt, "pictures": select(_type == "product" => pictures, [coalesce(portrait, picture)])[]{"asset": asset._ref, alt}}`,
)
export const REAL_PRODUCT_IDS = defineQuery(
  `*[_type == "product" && isSample != true && business->isSample != true && _id > $after] | order(_id asc)[0...${PRODUCTS_AT_ONCE}]._id`,
)
export const NEWEST_PRODUCT_IDS = defineQuery(
  `*[_type == "product"] | order(_createdAt desc)[0...${PRODUCTS_AT_ONCE}]._id`,
)
export const DOCUMENTS_UPDATED_SINCE = defineQuery(
  `*[_type in $types && _updatedAt >= $since && _id > $after] | order(_id asc)[0...${WALK_PAGE}]{"id": _id, "type": _type, "updatedAt": _updatedAt, "rev": _rev, "businessId": business._ref}`,
)
export const PUBLISHED_IDS = defineQuery(`*[_id in $ids]._id`)
export const SAMPLE_COUNT = defineQuery(`count(*[_type == $type && isSample == true])`)

export const CATEGORIES = defineQuery(`*[_type == "category"] | order(order asc)${CATEGORY}`)
export const DISTRICTS = defineQuery(`*[_type == "district"] | order(order asc)${DISTRICT}`)
export const SUBDISTRICTS = defineQuery(
  `*[_type == "subdistrict"] | order(name asc){name, "slug": slug.current, "districtId": district._ref}`,
)
export const MARKETS = defineQuery(`*[_type == "market"] | order(order asc)${MARKET}`)
export const REQUIREMENTS = defineQuery(`*[_type == "requirement"] | order(order asc)${REQUIREMENT}`)
export const COLLECTIONS = defineQuery(`*[_type == "collection"] | order(order asc)${COLLECTION}`)
export const PLACES = defineQuery(`*[_type == "place"] | order(_id asc)${PLACE}`)
export const SHELVES_AT_PLACE = defineQuery(
  `*[_type == "product" && $placeId in shelves[].place._ref]{"productId": _id, "shelf": shelves[place._ref == $placeId][0].shelf} | order(shelf asc, productId asc)[0...60]`,
)
export const GOODS_AT_PLACE = defineQuery(
  `*[_type == "product" && $placeId in shelves[].place._ref && defined(business->name)]${SHELF_GOOD} | order(shelf asc, productId asc)[0...1000]`,
)
export const FACILITIES = defineQuery(`*[_type == "facility"] | order(order asc)${FACILITY}`)
export const PROGRAMMES = defineQuery(`*[_type == "programme"] | order(_id asc)${PROGRAMME}`)
export const FIGURES = defineQuery(`*[_type == "figure"] | order(_id asc)${FIGURE}`)
export const STORIES = defineQuery(`*[_type == "story"] | order(publishedOn desc)${STORY_SUMMARY}`)
export const STORY_BY_SLUG = defineQuery(
  `coalesce(*[_type == "story" && slug.current == $slug][0], *[_type == "story" && slugs.en.current == $slug][0], *[_type == "story" && slugs.ar.current == $slug][0])${STORY}`,
)
export const PAGE_BY_SLUG = defineQuery(`*[_type == "page" && slug.current == $slug][0]${INFO_PAGE}`)
export const SITE_SETTINGS = defineQuery(`*[_type == "siteSettings"][0]${SETTINGS}`)
export const SEARCH_SETTINGS = defineQuery(
  `*[_type == "searchSettings"][0]{"synonyms": synonyms[].words, "extraWords": extraWords[]{"about": about[]._ref, words}, stopWords, tieBreakers}`,
)
