import {
  type BusinessContent,
  type CertificateContent,
  type LinkContent,
  localeString,
  localeText,
  type MakerContent,
  reference,
  slug,
} from '../contentTypes.ts'
import { type CraftProduct, productDocument } from './craftProduct.ts'
import type { Trio } from './trio.ts'

/** A maker in short; what follows from it (ids, owners, sample marks) is filled in by `craftMaker`. */
export interface CraftMaker {
  readonly slug: string
  readonly name: string
  readonly tier: 'mikro' | 'kecil' | 'menengah'
  readonly levelledUpYear?: number
  readonly founded: number
  readonly workers: number
  readonly tagline: Trio
  /** Paragraphs with a blank line between. */
  readonly story: Trio
  /** Slug of the kelurahan, and the line that stands under the street. */
  readonly subdistrict: string
  readonly area: string
  readonly location: readonly [lat: number, lng: number]
  /** Two digits: the sample telephone number ends in them. */
  readonly line: string
  readonly capacity: Trio
  readonly exports?: readonly { readonly market: string; readonly since: number }[]
  readonly online?: boolean
  readonly verified: boolean
  readonly featured?: boolean
  readonly products: readonly CraftProduct[]
  readonly certificates: readonly CraftCertificate[]
}

export interface CraftCertificate {
  readonly kind: CertificateContent['kind']
  readonly issuer: string
  /** ISO dates. */
  readonly issuedOn: string
  readonly validUntil?: string
  /** Slugs of the products it covers; absent: all of the maker's. */
  readonly products?: readonly string[]
  /** When the office verified it; absent: not checked yet. */
  readonly checkedOn?: string
}

/** The documents of one sample maker. */
export function craftMaker(maker: CraftMaker): MakerContent {
  return {
    business: businessDocument(maker),
    products: maker.products.map((product) => productDocument(maker.slug, product)),
    certificates: maker.certificates.map((certificate) => certificateDocument(maker.slug, certificate)),
  }
}

function businessDocument(maker: CraftMaker): BusinessContent {
  const [lat, lng] = maker.location
  const [first] = maker.products
  return {
    _id: `business-${maker.slug}`,
    _type: 'business',
    name: maker.name,
    slug: slug(maker.slug),
    isSample: true,
    owners: [`user-${maker.slug}`],
    tier: maker.tier,
    ...(maker.levelledUpYear ? { levelledUpYear: maker.levelledUpYear } : {}),
    foundedYear: maker.founded,
    workers: maker.workers,
    tagline: localeString(...maker.tagline),
    story: localeText(...maker.story),
    subdistrict: reference(`subdistrict-${maker.subdistrict}`),
    address: `Jalan Contoh No. ${Number(maker.line)}, ${maker.area}, Kota Malang`,
    location: { _type: 'geopoint', lat, lng },
    ...(first ? { portrait: productDocument(maker.slug, first).pictures[0] } : {}),
    phone: `6200000001${maker.line}`,
    whatsapp: `6200000001${maker.line}`,
    email: `halo@${maker.slug}.example`,
    website: `https://${maker.slug}.example`,
    marketplaces: maker.online ? marketplaces(maker.slug) : [],
    monthlyCapacity: localeString(...maker.capacity),
    exportExperience: (maker.exports ?? []).map((entry) => ({ _key: entry.market.toLowerCase(), ...entry })),
    verified: maker.verified,
    featured: maker.featured ?? false,
  }
}

function marketplaces(makerSlug: string): LinkContent[] {
  return [
    { _key: 'pasar', name: 'Pasar Contoh', url: `https://pasar.example/${makerSlug}` },
    { _key: 'lapak', name: 'Lapak Contoh', url: `https://lapak.example/${makerSlug}` },
  ]
}

function certificateDocument(makerSlug: string, certificate: CraftCertificate): CertificateContent {
  const { kind, issuer, issuedOn, validUntil, checkedOn, products = [] } = certificate
  return {
    _id: `certificate-${makerSlug}-${kind.toLowerCase()}`,
    _type: 'certificate',
    business: reference(`business-${makerSlug}`),
    owners: [`user-${makerSlug}`],
    products: products.map((product) => ({ _key: product, ...reference(`product-${product}`) })),
    kind,
    number: `CONTOH-${kind.toUpperCase()}-${makerSlug.replaceAll('-contoh-', '-').toUpperCase()}`,
    issuer,
    issuedOn,
    ...(validUntil ? { validUntil } : {}),
    verification: checkedOn ? { state: 'verified', checkedOn } : { state: 'unchecked' },
    isSample: true,
  }
}
