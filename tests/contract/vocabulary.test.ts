import { describe, expect, it } from 'vitest'
import * as model from '#catalogue/model.ts'
import * as search from '#catalogue/searchSettings.ts'
import { PROOF_FIELDS as READINESS_PROOF_FIELDS } from '#cms/readiness/proofFields.ts'
import { MARKET_CODES, TIERS } from '#cms/schema/options/businessOptions.ts'
import { CERTIFICATE_KINDS } from '#cms/schema/options/certificateOptions.ts'
import { MATERIALS } from '#cms/schema/options/craftOptions.ts'
import { PROOF_FIELDS } from '#cms/schema/options/exportOptions.ts'
import { ALLERGENS, ANIMAL_INGREDIENTS, CLAIMS } from '#cms/schema/options/foodOptions.ts'
import { WEEKDAYS } from '#cms/schema/options/placeOptions.ts'
import { TIE_BREAKERS } from '#cms/schema/options/searchOptions.ts'
import { AVAILABILITIES, PRICE_UNITS, QUANTITY_UNITS } from '#cms/schema/options/sellingOptions.ts'

/** The CMS offers its editors exactly the values that the site understands. */
describe('values offered in the Studio', () => {
  it.each([
    ['tiers', TIERS, model.TIERS],
    ['markets', MARKET_CODES, model.MARKET_CODES],
    ['certificate kinds', CERTIFICATE_KINDS, model.CERTIFICATE_KINDS],
    ['materials', MATERIALS, model.MATERIALS],
    ['fields that prove a requirement', PROOF_FIELDS, READINESS_PROOF_FIELDS],
    ['allergens', ALLERGENS, model.ALLERGENS],
    ['animal ingredients', ANIMAL_INGREDIENTS, model.ANIMAL_INGREDIENTS],
    ['claims', CLAIMS, model.CLAIMS],
    ['availabilities', AVAILABILITIES, model.AVAILABILITIES],
    ['price units', PRICE_UNITS, model.PRICE_UNITS],
    ['quantity units', QUANTITY_UNITS, model.QUANTITY_UNITS],
    ['weekdays', WEEKDAYS, model.WEEKDAYS],
    ['tie breakers of search', TIE_BREAKERS, search.TIE_BREAKERS],
  ])('%s are those of the catalogue', (_name, offered, understood) => {
    expect(offered.map(({ value }) => value)).toEqual([...understood])
  })
})
