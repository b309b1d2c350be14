import type { Catalogue } from '#catalogue/catalogue.ts'
import { CERTIFICATE_KINDS, CLAIMS, MARKET_CODES, MATERIALS, TIERS } from '#catalogue/model.ts'
import type { Facet } from '#discovery/model.ts'
import { loadNesting, type Nesting } from '#discovery/nesting.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { discoveryMessages } from '#i18n/messages/discovery.ts'
import { translator, type Words, wordsIn } from '#i18n/messages.ts'

/** The words for a facet's values, by value, in one language. */
export type FacetLabels = Readonly<Record<Facet, Readonly<Record<string, string>>>>

export interface DiscoveryLabels {
  readonly facets: FacetLabels
  readonly nesting: Nesting
  readonly words: Words<typeof discoveryMessages>
}

/** Gathers on the server what the results need in words, so that the browser carries one language only. */
export async function loadLabels(catalogue: Catalogue, locale: Locale): Promise<DiscoveryLabels> {
  const t = translator(catalogueTerms, locale)
  const [categories, districts, nesting] = await Promise.all([
    catalogue.categories(),
    catalogue.districts(),
    loadNesting(catalogue),
  ])
  const subdistricts = districts.flatMap((district) => district.subdistricts)
  return {
    facets: {
      category: Object.fromEntries(categories.map((category) => [category.slug, textIn(category.title, locale)])),
      district: Object.fromEntries(districts.map(({ slug, name }) => [slug, name])),
      subdistrict: Object.fromEntries(subdistricts.map(({ slug, name }) => [slug, name])),
      certificate: Object.fromEntries(CERTIFICATE_KINDS.map((kind) => [kind, t(`certificateShort.${kind}`)])),
      market: Object.fromEntries(MARKET_CODES.map((code) => [code, t(`market.${code}`)])),
      material: Object.fromEntries(MATERIALS.map((material) => [material, t(`material.${material}`)])),
      claim: Object.fromEntries(CLAIMS.map((claim) => [claim, t(`claim.${claim}`)])),
      tier: Object.fromEntries(TIERS.map((tier) => [tier, t(`tier.${tier}`)])),
    },
    nesting,
    words: wordsIn(discoveryMessages, locale),
  }
}
