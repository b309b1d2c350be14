import type { Condition } from '#discovery/understanding/condition.ts'
import { formatMoney, rupiah } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { DiscoveryLabels } from './labels.ts'
import type { DiscoveryWords } from './useWords.ts'

/** A condition that was read out of a query, in a few words. */
export function conditionName(
  condition: Condition,
  { facets }: DiscoveryLabels,
  t: DiscoveryWords,
  locale: Locale,
): string {
  switch (condition.kind) {
    case 'priceFrom':
      return t('priceAbove', { price: formatMoney(rupiah(condition.rupiah), locale) })
    case 'priceTo':
      return t('priceBelow', { price: formatMoney(rupiah(condition.rupiah), locale) })
    case 'certificate':
    case 'claim':
    case 'tier':
      return facets[condition.kind][condition.value] ?? condition.value
    case 'market':
      return t('readyFor', { market: facets.market[condition.value] ?? condition.value })
    case 'district':
    case 'subdistrict':
      return t('madeIn', { place: condition.name })
    case 'anyMarket':
      return t('exportReady')
    case 'inStock':
      return t('available')
    case 'mild':
      return t('mild')
  }
}
