import type { Product } from '#catalogue/model.ts'
import { formatNumber, formatWeight } from '#i18n/format.ts'
import { type Locale, type LocaleText, localised } from '#i18n/locale.ts'
import { daysOrMonths, formatHsCode, formatSides, formatVolume } from '#i18n/measures.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { productMessages } from '#i18n/messages/product.ts'
import { translator } from '#i18n/messages.ts'
import { type Container, cartonVolume, containerCartons, palletLoad } from './shipping.ts'

export interface Fact {
  readonly term: string
  readonly value: string
  /** The language of the value, where it is not the page's. */
  readonly lang?: string | undefined
}

/** Words a product's facts in one language. A fact that is not known is left out. */
export function productFacts(product: Product, locale: Locale) {
  const t = translator(productMessages, locale)
  const terms = translator(catalogueTerms, locale)
  const listed = (words: readonly string[]) => new Intl.ListFormat(locale, { type: 'unit' }).format(words)
  const joined = (words: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words)
  const fact = (term: string, value: string | number | undefined | false): Fact[] =>
    value ? [{ term, value: String(value) }] : []
  const told = (term: string, text: LocaleText | undefined): Fact[] => {
    if (!text) return []
    const { text: value, lang } = localised(text, locale)
    return [{ term, value, lang: lang === locale ? undefined : lang }]
  }
  const quantity = (of: Product['moq']) => of && terms(`quantity.${of.unit}`, { count: of.amount })
  const weight = (grams: number | undefined) => grams && formatWeight(grams, locale)
  const number = (value: number | undefined) => value && formatNumber(value, locale)
  const shelfLife = product.shelfLifeDays ? daysOrMonths(product.shelfLifeDays) : undefined
  const { packaging, dimensions } = product
  const volume = packaging && cartonVolume(packaging)
  const cartons = (container: Container): Fact[] => {
    const count = packaging && containerCartons(packaging, container)
    return fact(t(container), count && t('aboutCartons', { count }))
  }

  return {
    /** What a buyer compares first. */
    glance: (): Fact[] => [
      ...fact(t('netWeight'), weight(product.netWeightGrams) || undefined),
      ...fact(t('netVolume'), product.netVolumeMl ? formatVolume(product.netVolumeMl, locale) : undefined),
      ...fact(t('shelfLife'), shelfLife && t(shelfLife.key, { count: shelfLife.count })),
      ...fact(t('moq'), quantity(product.moq)),
      ...fact(t('leadTime'), product.leadTimeDays ? t('days', { count: product.leadTimeDays }) : undefined),
      ...fact(t('capacity'), quantity(product.monthlyCapacity)),
      ...fact(t('hsCode'), product.hsCode && formatHsCode(product.hsCode)),
      ...fact(t('labels'), listed(product.labels.map((label) => t(`label.${label}`)))),
      ...fact(t('privateLabel'), product.privateLabel && t('possible')),
    ],
    food: (): Fact[] => [
      ...told(t('ingredients'), product.ingredients),
      ...fact(t('animal'), listed(product.animalIngredients.map((animal) => terms(`animal.${animal}`)))),
      ...fact(t('spicy'), spicyWords(product.spicyLevel, t)),
      ...told(t('storage'), product.storage),
    ],
    /** Whether or not it has any: silence would not be an answer. */
    allergens: (): string =>
      product.allergens.length > 0
        ? t('contains', { list: joined(product.allergens.map((allergen) => terms(`allergen.${allergen}`))) })
        : t('noAllergens'),
    craft: (): Fact[] => [
      ...fact(t('materials'), listed(product.materials.map((material) => terms(`material.${material}`)))),
      ...told(t('technique'), product.technique),
      ...fact(
        t('dimensions'),
        dimensions && formatSides([dimensions.lengthMm, dimensions.widthMm, dimensions.heightMm], locale),
      ),
      ...fact(t('weight'), weight(dimensions?.weightGrams) || undefined),
      ...told(t('care'), product.care),
    ],
    packaging: (): Fact[] => [
      ...told(t('packagingKind'), packaging?.description),
      ...fact(t('innerUnits'), number(packaging?.innerUnits) || undefined),
      ...fact(t('unitsPerCarton'), number(packaging?.unitsPerCarton) || undefined),
      ...fact(
        t('cartonSize'),
        packaging && formatSides([packaging.cartonLengthMm, packaging.cartonWidthMm, packaging.cartonHeightMm], locale),
      ),
      ...fact(
        t('cartonVolume'),
        volume && t('cubicMetres', { volume: formatNumber(volume, locale, { maximumFractionDigits: 3 }) }),
      ),
      ...fact(t('cartonWeight'), weight(packaging?.cartonGrossGrams) || undefined),
      ...fact(t('cartonsPerPallet'), number(packaging?.cartonsPerPallet) || undefined),
      ...fact(
        t('palletHeight'),
        packaging?.palletHeightMm &&
          formatNumber(packaging.palletHeightMm / 1000, locale, {
            style: 'unit',
            unit: 'meter',
            unitDisplay: 'short',
            maximumFractionDigits: 2,
          }),
      ),
      ...fact(t('palletLoad'), weight(packaging && palletLoad(packaging)) || undefined),
      ...cartons('twentyFoot'),
      ...cartons('fortyFoot'),
      ...fact(t('woodPackaging'), packaging?.woodPackaging && t(`wood.${packaging.woodPackaging}`)),
      ...fact(t('dateMarking'), product.dateMarking && t(`date.${product.dateMarking}`)),
      ...fact(t('lotCoding'), product.lotCoding && t('yes')),
      ...fact(t('origin'), product.originCriterion && t(`origin.${product.originCriterion}`)),
    ],
  }
}

function spicyWords(level: number | undefined, t: ReturnType<typeof translator<typeof productMessages>>) {
  switch (level) {
    case 0:
      return t('spicy.0')
    case 1:
      return t('spicy.1')
    case 2:
      return t('spicy.2')
    case 3:
      return t('spicy.3')
    default:
      return undefined
  }
}
