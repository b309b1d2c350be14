import { memo } from 'react'
import type { CertificateKind, Quantity } from '#catalogue/model.ts'
import type { ProductCard as Card } from '#discovery/model.ts'
import { formatMoney, formatWeight } from '#i18n/format.ts'
import { type Locale, localised } from '#i18n/locale.ts'
import { cardTerms } from '#i18n/messages/cardTerms.ts'
import { quantityTerms } from '#i18n/messages/quantityTerms.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import { ProductPicture } from './ProductPicture.tsx'
import { SaveButton } from './SaveButton.tsx'

/** What a shopper looks for first; every business has an NIB, so it says nothing on a card. */
const SHOWN_CERTIFICATES: readonly CertificateKind[] = ['halal', 'bpomMd', 'sppirt', 'organic', 'haccp', 'sni']
const CERTIFICATES_PER_CARD = 2

const SIZES = '(min-width: 48rem) 16rem, 46vw'

interface ProductCardProps {
  readonly card: Card
  readonly locale: Locale
  readonly sizes?: string
  /** For the cards of the first screen. */
  readonly eager?: boolean
  readonly headingLevel?: 'h2' | 'h3'
  /** Among the saved products, where it can be taken off instead. */
  readonly withoutSave?: boolean
}

/** A product as it stands in lists: picture in its niche, name, maker, price, certificates, export readiness. */
export const ProductCard = memo(function ProductCard(props: ProductCardProps) {
  const { card, locale, sizes = SIZES, eager = false, headingLevel = 'h3', withoutSave = false } = props
  const t = translator(cardTerms, locale)
  const Heading = headingLevel
  const certificates = SHOWN_CERTIFICATES.filter((kind) => card.certificates.includes(kind))
  const amount = card.netWeightGrams ? formatWeight(card.netWeightGrams, locale) : t(`priceUnit.${card.priceUnit}`)
  return (
    <article className="product-card" data-product={card.id}>
      <ProductPicture
        picture={card.picture}
        productId={card.id}
        locale={locale}
        sizes={sizes}
        largest={640}
        eager={eager}
        decorative
      />
      <span className="requested-mark badge badge-ready">{t('requested')}</span>
      <Heading className="mt-3 font-bold leading-snug">
        <a className="product-card-link" href={pathTo('product', locale, card)}>
          <CardName card={card} locale={locale} />
        </a>
      </Heading>
      <p className="text-sm text-muted" lang={locale === 'id' ? undefined : 'id'} translate="no">
        {card.business.name}
      </p>
      <p className="mt-1 font-extrabold tabular-nums">
        <bdi>{formatMoney(card.price, locale)}</bdi>{' '}
        <span className="text-sm font-medium text-muted">
          / <bdi>{amount}</bdi>
        </span>
      </p>
      {locale !== 'id' && card.moq && <p className="text-sm text-muted">{leastOrder(card.moq, locale)}</p>}
      <p className="flex flex-wrap gap-1.5 pt-2 empty:hidden">
        {certificates.slice(0, CERTIFICATES_PER_CARD).map((kind) => (
          <span key={kind} className="badge badge-good">
            {t(`certificateShort.${kind}`)}
          </span>
        ))}
        <ReadyBadge card={card} locale={locale} />
      </p>
      {!withoutSave && <SaveButton slug={card.slug} name={localised(card.name, locale).text} locale={locale} />}
    </article>
  )
})

/** For those who buy to sell; at home one buys a single pack. */
function leastOrder({ unit, amount }: Quantity, locale: Locale): string {
  return translator(cardTerms, locale)('moq', {
    quantity: translator(quantityTerms, locale)(`quantity.${unit}`, { count: amount }),
  })
}

function CardName({ card, locale }: { readonly card: Card; readonly locale: Locale }) {
  const name = localised(card.name, locale)
  const lang = name.lang === locale ? undefined : name.lang
  if (!card.highlighted) return <span lang={lang}>{name.text}</span>
  // The search engine escapes the name itself and adds nothing but `<mark>`.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <span lang={lang} dangerouslySetInnerHTML={{ __html: card.highlighted }} />
}

function ReadyBadge({ card, locale }: { readonly card: Card; readonly locale: Locale }) {
  const t = translator(cardTerms, locale)
  const [first, ...more] = card.readyFor
  if (!first) return null
  const text =
    more.length === 0
      ? t('readyForOne', { market: t(`market.${first}`) })
      : t('readyForMany', { count: card.readyFor.length })
  return <span className="badge badge-ready">{text}</span>
}
