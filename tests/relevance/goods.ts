import type { CertificateKind, Claim, MarketCode, Material, Tier } from '#catalogue/model.ts'
import { type Goods, TODAY } from './judgement.ts'

/** Statements about goods, of which judgements are put together. They look at the content alone, never at the index. */

/** Of a category or its children, by slug. */
export const kind =
  (...slugs: readonly string[]): Goods =>
  ({ category }) =>
    slugs.some((slug) => category.slug === slug || CHILDREN[slug]?.includes(category.slug))

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  keripik: ['keripik-tempe', 'keripik-buah', 'keripik-umbi'],
  kriya: ['topeng', 'keramik', 'anyaman', 'batik', 'kriya-kayu', 'kriya-kulit', 'dekorasi-rumah'],
}

export const food: Goods = ({ category }) => category.kind === 'food'

/** With one of these in its Indonesian name, as whole words. */
export const called =
  (...words: readonly string[]): Goods =>
  ({ name }) =>
    words.some((word) => ` ${name.id.toLowerCase().replaceAll(/[^a-z\d]+/g, ' ')} `.includes(` ${word} `))

/** Exactly these products, by slug. */
export const these =
  (...slugs: readonly string[]): Goods =>
  ({ slug }) =>
    slugs.includes(slug)

export const by =
  (...makers: readonly string[]): Goods =>
  ({ business }) =>
    makers.includes(business.slug)

export const inDistrict =
  (slug: string): Goods =>
  ({ business }) =>
    business.locality?.district.slug === slug

export const inSubdistrict =
  (slug: string): Goods =>
  ({ business }) =>
    business.locality?.subdistrict.slug === slug

/** Costs at most, at least so many rupiah. */
export const upTo =
  (rupiah: number): Goods =>
  ({ price }) =>
    price.amount <= rupiah * 100
export const from =
  (rupiah: number): Goods =>
  ({ price }) =>
    price.amount >= rupiah * 100

export const claiming =
  (...claims: readonly Claim[]): Goods =>
  (product) =>
    claims.every((claim) => product.claims.includes(claim))

/** With a certificate of each of these kinds that is valid today. */
export const certified =
  (...kinds: readonly CertificateKind[]): Goods =>
  ({ certificates }) =>
    kinds.every((wanted) => certificates.some(({ kind, validUntil = TODAY }) => kind === wanted && validUntil >= TODAY))

export const of =
  (...materials: readonly Material[]): Goods =>
  (product) =>
    materials.some((material) => product.materials.includes(material))

export const ofTier =
  (tier: Tier): Goods =>
  ({ business }) =>
    business.tier === tier

export const readyFor =
  (market: MarketCode): Goods =>
  (product) =>
    product.readyFor.includes(market)

export const inStock: Goods = ({ availability }) => availability === 'inStock'

/** At least so hot (1–3). */
export const spicy =
  (level: number): Goods =>
  ({ spicyLevel = 0 }) =>
    spicyLevel >= level

export const all =
  (...statements: readonly Goods[]): Goods =>
  (product) =>
    statements.every((statement) => statement(product))
export const any =
  (...statements: readonly Goods[]): Goods =>
  (product) =>
    statements.some((statement) => statement(product))
export const not =
  (statement: Goods): Goods =>
  (product) =>
    !statement(product)
