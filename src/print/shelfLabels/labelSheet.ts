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
