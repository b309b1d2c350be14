import type { ProductCard, SearchResults } from './model.ts'

/** The card without its picture's tiny preview: for what no first screen shows, where it would weigh more than it helps. */
export function withoutPreview(card: ProductCard): ProductCard {
  return card.picture ? { ...card, picture: { ...card.picture, lqip: undefined } } : card
}

/** Results of which the first so many cards alone have previews of their pictures. */
export function withPreviews(results: SearchResults, first: number): SearchResults {
  return { ...results, products: results.products.map((card, i) => (i < first ? card : withoutPreview(card))) }
}
