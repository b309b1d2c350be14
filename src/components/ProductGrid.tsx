import type { ProductCard as Card } from '#discovery/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { ProductCard } from './ProductCard.tsx'

interface ProductGridProps {
  readonly cards: readonly Card[]
  readonly locale: Locale
  /** How many cards stand on the first screen. */
  readonly eager?: number
  readonly headingLevel?: 'h2' | 'h3'
}

/** Product cards side by side, as many as fit. */
export function ProductGrid({ cards, locale, eager = 0, headingLevel = 'h3' }: ProductGridProps) {
  return (
    <ul className="product-grid">
      {cards.map((card, index) => (
        <li key={card.id} className="grid">
          <ProductCard card={card} locale={locale} eager={index < eager} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
