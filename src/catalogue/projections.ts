/** GROQ fragments that several queries share. Constants only: values go into queries as parameters. */

/** What a document is called in addresses; of some kinds it has a name of its own in English and Arabic. */
export const ADDRESS = `"slug": slug.current, "slugs": {"en": slugs.en.current, "ar": slugs.ar.current}`
export const PICTURE = `{"asset": asset._ref, "lqip": asset->metadata.lqip, alt, crop}`
export const LOCALITY = `{"subdistrict": {"name": name, "slug": slug.current}, "district": district->{name, "slug": slug.current}}`
export const CATEGORY_REF = `{"id": _id, title, ${ADDRESS}, kind}`
export const BUSINESS_REF = `{"id": _id, name, "slug": slug.current, whatsapp, tier, levelledUpYear, "updatedAt": _updatedAt, "locality": subdistrict->${LOCALITY}}`
export const CERTIFICATE = `{"id": _id, "businessId": business._ref, "productIds": products[]._ref, kind, number, issuer, issuedOn, validUntil, verification, "updatedAt": _updatedAt}`

export const PRODUCT = `{
  "id": _id, ${ADDRESS}, name, isSample, "createdAt": _createdAt, "updatedAt": _updatedAt,
  "business": business->${BUSINESS_REF},
  "category": category->${CATEGORY_REF},
  summary, description, "pictures": pictures[]${PICTURE},
  priceIdr, priceUnit, netWeightGrams, netVolumeMl, variants[]{"key": _key, name, priceIdr, netWeightGrams, netVolumeMl, stock}, availability, stock,
  ingredients, allergens, animalIngredients, claims, nutrition, shelfLifeDays, storage, spicyLevel,
  materials, technique, dimensions, care, packaging,
  hsCode, moq, monthlyCapacity, leadTimeDays, labels, dateMarking, lotCoding, originCriterion, privateLabel,
  marketplaceLinks, shelves[]{"place": place->{${ADDRESS}, title}, shelf}, featured
}`

export const BUSINESS = `{
  "id": _id, "slug": slug.current, name, isSample, "createdAt": _createdAt, "updatedAt": _updatedAt,
  tier, levelledUpYear, foundedYear, workers, tagline, story, "locality": subdistrict->${LOCALITY}, address, location,
  "portrait": portrait${PICTURE}, phone, whatsapp, email, website, marketplaces, monthlyCapacity, exportExperience, verified, featured
}`
