import type { ProductCard } from '#discovery/model.ts'
import type { Site } from '../../site.ts'

/** One shelf with the products that stand on it. */
export interface Shelf {
  readonly name: string
  readonly cards: readonly ProductCard[]
}

/** A place's shelves with their products, in the order of their names; undefined when search does not answer. */
export async function shelvesOfPlace(
  { catalogue, discovery, log }: Site,
  placeId: string,
): Promise<readonly Shelf[] | undefined> {
  const places = await catalogue.shelvesAt(placeId)
  try {
    const cards = new Map(
      (await discovery.productCards(places.map((each) => each.productId))).map((card) => [card.id, card]),
    )
    const byShelf = Map.groupBy(places, ({ shelf }) => shelf)
    return [...byShelf]
      .map(([name, products]) => ({ name, cards: products.flatMap(({ productId }) => cards.get(productId) ?? []) }))
      .filter((shelf) => shelf.cards.length > 0)
  } catch (error) {
    log.warn({ err: error, placeId }, 'place without its shelves')
    return undefined
  }
}
