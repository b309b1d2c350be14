import type { Business, Collection, Market, Product } from '#catalogue/model.ts'
import { formatDate, formatMoney } from '#i18n/format.ts'
import { textIn } from '#i18n/locale.ts'
import { businessMessages } from '#i18n/messages/business.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { printMessages } from '#i18n/messages/print.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import type { InquiryLine, InquiryView } from '#inquiry/inquiries.ts'
import { apart, type Fact, type LineSheet, type SheetRow } from './lineSheet.ts'
import { productRow } from './productRow.ts'
import { notesOf, type SheetTerms } from './sheetTerms.ts'

/** All products of a maker, in the order given. */
export function makerSheet(business: Business, products: readonly Product[], terms: SheetTerms): LineSheet {
  const { locale, origin } = terms
  const t = translator(printMessages, locale)
  const { subdistrict, district } = business.locality
  const contacts = [business.whatsapp && `+${business.whatsapp}`, business.email, business.website]
  const told = contacts.filter((each) => each !== undefined)
  return {
    ...frameOf(terms, products.some(isSample) || business.isSample),
    title: business.name,
    text: textIn(business.tagline, locale),
    facts: [
      { term: t('place'), value: `${subdistrict.name}, ${district.name}, Malang` },
      ...makerFacts(business, terms),
      ...(told.length > 0 ? [{ term: t('contact'), value: told.map(apart).join('\n') }] : []),
    ],
    batikOf: business.slug,
    address: new URL(pathTo('business', locale, business.slug), origin).href,
    rows: products.map((product) => productRow(product, terms, false)),
  }
}

function makerFacts({ tier, foundedYear, monthlyCapacity, exportExperience }: Business, terms: SheetTerms): Fact[] {
  const { locale, markets } = terms
  const t = translator(businessMessages, locale)
  const countries = exportExperience.map(({ market, since }) => {
    const known = markets.find(({ code }) => code === market)
    return t('exportSince', { country: known ? textIn(known.name, locale) : market, year: String(since) })
  })
  return [
    { term: t('tier'), value: translator(catalogueTerms, locale)(`tier.${tier}`) },
    ...(foundedYear ? [{ term: t('founded'), value: String(foundedYear) }] : []),
    ...(monthlyCapacity ? [{ term: t('capacity'), value: textIn(monthlyCapacity, locale) }] : []),
    ...(countries.length > 0 ? [{ term: t('exports'), value: listed(countries, terms) }] : []),
  ]
}

/** The products of a curated collection. */
export function collectionSheet(collection: Collection, products: readonly Product[], terms: SheetTerms): LineSheet {
  const { locale, origin, markets } = terms
  const t = translator(printMessages, locale)
  const market = markets.find(({ code }) => code === collection.market)
  return {
    ...ofSeveralMakers(products, terms, market ? [{ term: t('forMarket'), value: textIn(market.name, locale) }] : []),
    title: textIn(collection.title, locale),
    text: textIn(collection.intro, locale),
    batikOf: collection.slug,
    address: new URL(pathTo('collection', locale, collection), origin).href,
  }
}

/** The products that are ready for a market. */
export function marketSheet(market: Market, products: readonly Product[], terms: SheetTerms): LineSheet {
  const { locale, origin } = terms
  const t = translator(printMessages, locale)
  const name = { market: textIn(market.name, locale) }
  return {
    ...ofSeveralMakers(products, terms, []),
    title: t('readyFor', name),
    text: t('readyText', name),
    batikOf: market.slug,
    address: new URL(pathTo('market', locale, market.slug), origin).href,
  }
}

function ofSeveralMakers(products: readonly Product[], terms: SheetTerms, facts: readonly Fact[]) {
  const { locale } = terms
  const t = translator(printMessages, locale)
  const makers = new Set(products.map(({ business }) => business.id)).size
  const count = translator(catalogueTerms, locale)('productCount', { count: products.length })
  const business = translator(businessMessages, locale)
  return {
    ...frameOf(terms, products.some(isSample)),
    facts: [
      { term: t('products'), value: count },
      ...facts,
      { term: business('directory'), value: business('makerCount', { count: makers }) },
    ],
    rows: products.map((product) => productRow(product, terms, true)),
  }
}

/** What a buyer asked for, and nothing else. Its QR code leads to the export desk: the private link is on no paper. */
export function requestSheet(inquiry: InquiryView, products: readonly Product[], terms: SheetTerms): LineSheet {
  const { locale, origin } = terms
  const t = translator(printMessages, locale)
  const { incoterm, incotermPlace, destination } = inquiry.terms
  const delivery = [incoterm, incotermPlace ?? destination].filter(Boolean).join(' ')
  const byId = new Map(products.map((product) => [product.id, product]))
  return {
    ...frameOf(terms, products.some(isSample)),
    sign: t('ownLineSheet'),
    title: inquiry.reference,
    text: t('requestText'),
    facts: [
      { term: t('company'), value: inquiry.buyer.company },
      { term: t('sentOn'), value: formatDate(inquiry.createdAt.toISOString(), locale) },
      ...(delivery ? [{ term: t('delivery'), value: delivery }] : []),
    ],
    batikOf: inquiry.reference,
    address: new URL(pathTo('exportHub', locale), origin).href,
    rows: inquiry.makers.flatMap(({ name, lines }) =>
      lines.map((line) => requestedRow(line, name, byId.get(line.productId), terms)),
    ),
  }
}

function requestedRow(line: InquiryLine, maker: string, product: Product | undefined, terms: SheetTerms): SheetRow {
  const { locale } = terms
  const t = translator(printMessages, locale)
  const quantity = translator(catalogueTerms, locale)(`quantity.${line.unit}`, { count: line.quantity })
  const target = line.targetPrice && t('target', { price: apart(formatMoney(line.targetPrice, locale)) })
  const variant = line.variantName && textIn(line.variantName, locale)
  const asked = [t('asked', { quantity: apart(quantity) }), variant, target].filter((each) => each !== undefined)
  const remarks = [asked.join(' · '), ...(line.notes ? [apart(line.notes)] : [])]
  if (product) return { ...productRow(product, terms, true), remarks }
  const name = textIn(line.productName, locale)
  return {
    name,
    maker,
    batikOf: line.productSlug,
    remarks: [...remarks, t('gone')],
    facts: [],
    certificates: [],
    markets: [],
  }
}

function frameOf(
  terms: SheetTerms,
  sample: boolean,
): Pick<LineSheet, 'locale' | 'sign' | 'issued' | 'notes' | 'sample'> {
  const t = translator(printMessages, terms.locale)
  return {
    locale: terms.locale,
    sign: t('lineSheet'),
    issued: t('issued', { date: formatDate(terms.today, terms.locale) }),
    notes: notesOf(terms),
    sample: sample ? t('sample') : undefined,
  }
}

const isSample = (product: Product): boolean => product.isSample

function listed(parts: readonly string[], { locale }: SheetTerms): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts)
}
