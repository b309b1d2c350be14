import type { Product, Requirement } from '#catalogue/model.ts'
import { readyMarkets } from '#export/readiness.ts'
import { formatMoney } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { shortlistMessages } from '#i18n/messages/shortlist.ts'
import { translator } from '#i18n/messages.ts'
import { type Fact, productFacts } from '../product/productFacts.ts'

/** One line of a comparison: what it is about, and what each product says of it (undefined: not on record). */
export interface ComparisonRow {
  readonly term: string
  readonly values: readonly (Pick<Fact, 'value' | 'lang'> | undefined)[]
  readonly differs: boolean
}

/** Products side by side, in words of one language, on a day (ISO date). Lines that no product fills are left out. */
export function compareProducts(
  products: readonly Product[],
  requirements: readonly Requirement[],
  locale: Locale,
  today: string,
): ComparisonRow[] {
  const facts = products.map((product) => {
    const sections = productFacts(product, locale)
    return [
      ...offer(product, requirements, locale, today),
      ...sections.glance(),
      ...(product.category.kind === 'food' ? sections.food() : sections.craft()),
      ...sections.packaging(),
    ]
  })
  const terms = [...new Set(facts.flatMap((each) => each.map(({ term }) => term)))]
  return terms.map((term) => {
    const values = facts.map((each) => each.find((fact) => fact.term === term))
    return { term, values, differs: new Set(values.map((fact) => fact?.value)).size > 1 }
  })
}

/** What is not among a product's own facts: price, stock, papers, markets. */
function offer(product: Product, requirements: readonly Requirement[], locale: Locale, today: string): Fact[] {
  const t = translator(shortlistMessages, locale)
  const terms = translator(catalogueTerms, locale)
  const listed = (words: readonly string[]) =>
    words.length > 0 ? new Intl.ListFormat(locale, { type: 'unit' }).format([...new Set(words)]) : t('none')
  const { price, netWeightGrams } = product
  const valid = product.certificates.filter(
    ({ issuedOn, validUntil }) => issuedOn <= today && (validUntil === undefined || validUntil >= today),
  )
  return [
    { term: t('price'), value: `${formatMoney(price, locale)} / ${terms(`priceUnit.${product.priceUnit}`)}` },
    ...(netWeightGrams
      ? [
          {
            term: t('per100g'),
            value: formatMoney({ ...price, amount: Math.round((price.amount / netWeightGrams) * 100) }, locale),
          },
        ]
      : []),
    { term: t('availability'), value: terms(`availability.${product.availability}`) },
    { term: t('certificates'), value: listed(valid.map(({ kind }) => terms(`certificateShort.${kind}`))) },
    {
      term: t('readyFor'),
      value: listed(readyMarkets(product, requirements, today).map((code) => terms(`market.${code}`))),
    },
    ...(product.claims.length > 0
      ? [{ term: t('claims'), value: listed(product.claims.map((claim) => terms(`claim.${claim}`))) }]
      : []),
  ]
}
