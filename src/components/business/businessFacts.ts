import type { Business } from '#catalogue/model.ts'
import { INTL_TAG, type Locale, localised } from '#i18n/locale.ts'
import { businessMessages } from '#i18n/messages/business.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { translator } from '#i18n/messages.ts'

export interface Fact {
  readonly term: string
  readonly value: string
  readonly lang?: string | undefined
}

/** Words what is known of a business in one language. A fact that is not known is left out. */
export function businessFacts(business: Business, locale: Locale): Fact[] {
  const t = translator(businessMessages, locale)
  const terms = translator(catalogueTerms, locale)
  const countries = new Intl.DisplayNames(INTL_TAG[locale], { type: 'region' })
  const capacity = business.monthlyCapacity && localised(business.monthlyCapacity, locale)
  const exports = business.exportExperience.map(({ market, since }) =>
    t('exportSince', { country: countries.of(market) ?? market, year: String(since) }),
  )
  const facts: (Fact | undefined)[] = [
    { term: t('tier'), value: terms(`tier.${business.tier}`) },
    business.levelledUpYear
      ? { term: t('levelledUp'), value: t('levelledUpIn', { year: String(business.levelledUpYear) }) }
      : undefined,
    business.foundedYear ? { term: t('founded'), value: String(business.foundedYear) } : undefined,
    business.workers ? { term: t('workers'), value: t('people', { count: business.workers }) } : undefined,
    capacity && {
      term: t('capacity'),
      value: capacity.text,
      lang: capacity.lang === locale ? undefined : capacity.lang,
    },
    {
      term: t('exports'),
      value: exports.length > 0 ? new Intl.ListFormat(locale, { type: 'unit' }).format(exports) : t('noExports'),
    },
  ]
  return facts.filter((fact) => fact !== undefined)
}
