import type { ProductCard } from './model.ts'

/** The card without its picture's tiny preview: for what no first screen shows, where it would weigh more than it helps. */
export function withoutPreview(card: ProductCard): ProductCard {
  return card.picture ? { ...card, picture: { ...card.picture, lqip: undefined } } : card
}
