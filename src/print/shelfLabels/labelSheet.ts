import type { Place, ShelfGood } from '#catalogue/model.ts'
import { formatMoney } from '#i18n/format.ts'

/** Labels for shelves, as they are printed on sheets of stickers. */
export interface LabelSheet {
  readonly title: string
  readonly labels: readonly ShelfLabel[]
  /** The place on the first sheet where the first label goes, counted from 0: the ones before are used up. */
  readonly start: number
}

export interface ShelfLabel {
  /** In Indonesian, and in English where there is such a name. */
  readonly name: string
  readonly english?: string | undefined
  readonly maker: string
  readonly price: string
  readonly shelf: string
  /** Where the QR code leads. */
  readonly link: string
  readonly sample: boolean
}

/** The labels of products at a place. @param codes of their short links, by product; one without a code gets no label */
export function labelSheet(
  place: Place,
  goods: readonly ShelfGood[],
  codes: ReadonlyMap<string, string>,
  { start, origin }: { readonly start: number; readonly origin: URL },
): LabelSheet {
  return {
    title: `Label rak ${place.title.id}`,
    start,
    labels: goods.flatMap(({ productId, name, maker, price, shelf, isSample }) => {
      const code = codes.get(productId)
      if (code === undefined) return []
      const link = new URL(`/r/${code}`, origin).href
      const words = { name: name.id, english: name.en === name.id ? undefined : name.en, maker }
      return [{ ...words, price: formatMoney(price, 'id'), shelf: `Rak ${shelf}`, link, sample: isSample }]
    }),
  }
}
