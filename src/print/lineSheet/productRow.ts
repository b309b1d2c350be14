import { exchanged } from '#catalogue/exchange.ts'
import type { Certificate, Product } from '#catalogue/model.ts'
import { readinessFor } from '#export/readiness.ts'
import { readinessState } from '#export/readinessState.ts'
import { formatDate, formatMoney, formatNumber, formatWeight } from '#i18n/format.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { daysOrMonths, formatHsCode, formatSides, formatVolume } from '#i18n/measures.ts'
import { businessMessages } from '#i18n/messages/business.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { printMessages } from '#i18n/messages/print.ts'
import { productMessages } from '#i18n/messages/product.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import { apart, type Fact, type SheetRow } from './lineSheet.ts'
import type { SheetTerms } from './sheetTerms.ts'

const STATE_WORD = { ready: 'readyState', partly: 'partlyState', not: 'notState', unknown: 'unknownState' } as const

/** Words a product for a sheet. @param showMaker whether the sheet has products of several makers */
export function productRow(product: Product, terms: SheetTerms, showMaker: boolean): SheetRow {
  const { locale, currency, origin } = terms
  const t = translator(printMessages, locale)
  const trade = translator(catalogueTerms, locale)
  const unit = trade(`priceUnit.${product.priceUnit}`)
  return {
    name: textIn(product.name, locale),
    maker: showMaker ? product.business.name : undefined,
    batikOf: product.business.slug,
    picture: product.pictures[0]?.file,
    price: `${apart(formatMoney(product.price, locale))} / ${apart(unit)}`,
    about: currency && t('about', { price: apart(formatMoney(exchanged(product.price, currency), locale)) }),
    remarks: [],
    facts: factsOf(product, locale),
    certificates: product.certificates.map((certificate) => certificateWords(certificate, terms)),
    markets: marketsOf(product, terms),
    address: new URL(pathTo('product', locale, product), origin).href,
  }
}

function factsOf(product: Product, locale: Locale): Fact[] {
  const t = translator(productMessages, locale)
  const short = translator(businessMessages, locale)
  const trade = translator(catalogueTerms, locale)
  const { packaging, moq, monthlyCapacity, leadTimeDays, shelfLifeDays, netWeightGrams, netVolumeMl } = product
  const fact = (term: string, value: string | undefined): Fact[] => (value ? [{ term, value }] : [])
  const number = (value: number | undefined) => value && formatNumber(value, locale)
  const weight = (grams: number | undefined) => grams && formatWeight(grams, locale)
  const time = (days: number) => {
    const { key, count } = daysOrMonths(days)
    return t(key, { count })
  }
  return [
    ...fact(short('column_moq'), moq && trade(`quantity.${moq.unit}`, { count: moq.amount })),
    ...fact(short('column_leadTime'), leadTimeDays ? t('days', { count: leadTimeDays }) : undefined),
    ...fact(short('column_shelfLife'), shelfLifeDays ? time(shelfLifeDays) : undefined),
    ...fact(
      t('capacity'),
      monthlyCapacity && trade(`quantity.${monthlyCapacity.unit}`, { count: monthlyCapacity.amount }),
    ),
    ...fact(t('netWeight'), weight(netWeightGrams) || undefined),
    ...fact(t('netVolume'), netVolumeMl ? formatVolume(netVolumeMl, locale) : undefined),
    ...fact(t('unitsPerCarton'), number(packaging?.unitsPerCarton) || undefined),
    ...fact(
      t('cartonSize'),
      packaging && formatSides([packaging.cartonLengthMm, packaging.cartonWidthMm, packaging.cartonHeightMm], locale),
    ),
    ...fact(t('cartonWeight'), weight(packaging?.cartonGrossGrams) || undefined),
    ...fact(t('cartonsPerPallet'), number(packaging?.cartonsPerPallet) || undefined),
    ...fact(short('column_hs'), product.hsCode && formatHsCode(product.hsCode)),
  ]
}

/** "Halal CONTOH-1 · sampai 1 Maret 2028". */
function certificateWords({ kind, number, validUntil }: Certificate, { locale, today }: SheetTerms): string {
  const t = translator(printMessages, locale)
  const name = translator(catalogueTerms, locale)(`certificateShort.${kind}`)
  const date = validUntil && formatDate(validUntil, locale)
  const validity = date ? t(validUntil < today ? 'expired' : 'until', { date }) : t('endless')
  return `${apart(name)} ${apart(number)} · ${validity}`
}

function marketsOf(product: Product, { locale, markets, requirements, today }: SheetTerms): SheetRow['markets'] {
  const t = translator(businessMessages, locale)
  const codes = markets.map(({ code }) => code)
  return readinessFor(product, codes, requirements, today).flatMap((readiness) => {
    const market = markets.find(({ code }) => code === readiness.market)
    const state = readinessState(readiness)
    return market ? [{ state, words: `${textIn(market.name, locale)}: ${t(STATE_WORD[state])}` }] : []
  })
}
