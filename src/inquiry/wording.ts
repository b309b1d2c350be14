import { formatDate, formatMoney, formatNumber } from '#i18n/format.ts'
import { INTL_TAG, type Locale, textIn } from '#i18n/locale.ts'
import { catalogueTerms } from '#i18n/messages/catalogueTerms.ts'
import { inquiryMessages } from '#i18n/messages/inquiry.ts'
import { translator } from '#i18n/messages.ts'
import { countryName } from './countries.ts'
import type { Buyer, InquiryLine, Terms } from './inquiries.ts'
import type { AnswerState, BuyerRole, LabelLanguage, Payment } from './terms.ts'

/** Keys of `inquiryMessages` for the fixed words of a request. */
export const ROLE_MESSAGE = {
  importer: 'roleImporter',
  distributor: 'roleDistributor',
  retailer: 'roleRetailer',
  hospitality: 'roleHospitality',
  other: 'roleOther',
} as const satisfies Record<BuyerRole, keyof typeof inquiryMessages>

export const PAYMENT_MESSAGE = {
  tt: 'paymentTt',
  lc: 'paymentLc',
  other: 'paymentOther',
} as const satisfies Record<Payment, keyof typeof inquiryMessages>

export const LANGUAGE_MESSAGE = {
  id: 'languageId',
  en: 'languageEn',
  ar: 'languageAr',
} as const satisfies Record<LabelLanguage, keyof typeof inquiryMessages>

export const ANSWER_MESSAGE = {
  waiting: 'answerWaiting',
  answered: 'answerAnswered',
  declined: 'answerDeclined',
} as const satisfies Record<AnswerState, keyof typeof inquiryMessages>

/** A currency's name in a language ("dolar Selandia Baru"). */
export function currencyName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([INTL_TAG[locale]], { type: 'currency' }).of(code) ?? code
}

/** A label with its value, in one language. */
export type Fact = readonly [label: string, value: string]

/** A line's product, with the variant that was asked for: "Keripik Tempe (500 g)". */
function lineName({ productName, variantName }: InquiryLine, locale: Locale): string {
  const name = textIn(productName, locale)
  return variantName ? `${name} (${textIn(variantName, locale)})` : name
}

/** "Keripik Tempe (500 g): 200 cartons · Target price per unit: NZD 1.25", with the notes below it. */
export function lineInWords(line: InquiryLine, locale: Locale): string {
  const t = translator(inquiryMessages, locale)
  const amount = `${formatNumber(line.quantity, locale)} ${translator(catalogueTerms, locale)(`quantityUnit.${line.unit}`)}`
  const price = line.targetPrice ? ` · ${t('labelTargetPrice')}: ${formatMoney(line.targetPrice, locale)}` : ''
  return `${lineName(line, locale)}: ${amount}${price}${line.notes ? `\n${line.notes}` : ''}`
}

/** The terms that were given, worded; what was left open is left out. */
export function termsInWords(terms: Terms, country: string, locale: Locale): Fact[] {
  const t = translator(inquiryMessages, locale)
  const yes = (given: boolean) => (given ? t('yes') : undefined)
  return given([
    [t('labelCountry'), countryName(country, locale)],
    [t('labelDestination'), terms.destination],
    [t('labelIncoterm'), [terms.incoterm, terms.incotermPlace].filter(Boolean).join(' ') || undefined],
    [t('labelCurrency'), terms.currency],
    [t('labelPayment'), terms.payment && t(PAYMENT_MESSAGE[terms.payment])],
    [t('labelWantedBy'), terms.wantedBy && formatDate(terms.wantedBy, locale)],
    [t('factSampleFirst'), yes(terms.sampleFirst)],
    [t('factPrivateLabel'), yes(terms.privateLabel)],
    [
      t('labelLabelLanguages'),
      terms.labelLanguages.map((language) => t(LANGUAGE_MESSAGE[language])).join(', ') || undefined,
    ],
    [t('factMessage'), terms.message],
  ])
}

/** Who the buyer is and how to reach her, worded. */
export function buyerInWords(buyer: Buyer, locale: Locale): Fact[] {
  const t = translator(inquiryMessages, locale)
  return given([
    [t('labelCompany'), buyer.company],
    [t('factRole'), t(ROLE_MESSAGE[buyer.role])],
    [t('labelRegistrationNumber'), buyer.registrationNumber],
    [t('labelWebsite'), buyer.website],
    [t('factContactName'), buyer.contactName],
    [t('labelEmail'), buyer.email],
    [t('labelPhone'), buyer.phone],
    [t('labelWhatsapp'), buyer.whatsapp],
  ])
}

function given(facts: readonly (readonly [string, string | undefined])[]): Fact[] {
  return facts.flatMap(([label, value]): Fact[] => (value ? [[label, value]] : []))
}
