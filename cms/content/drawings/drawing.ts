/** What a picture can show. Products first, then scenes for places, stories, collections and categories. */
export const DRAWING_FORMS = [
  'pouch',
  'jar',
  'bottle',
  'box',
  'tin',
  'cup',
  'apple',
  'coffeeBag',
  'cake',
  'tempeBlock',
  'chipsBowl',
  'cassava',
  'chili',
  'bananaBunch',
  'mushroom',
  'teaLeaf',
  'chocolateBar',
  'juiceGlass',
  'mask',
  'vase',
  'plate',
  'bowl',
  'teapot',
  'mug',
  'cloth',
  'shirt',
  'scarf',
  'bag',
  'wallet',
  'basket',
  'tray',
  'chair',
  'lamp',
  'puppet',
  'woodBowl',
  'board',
  'frame',
  'candle',
  'toy',
  'carving',
  'umkmCenter',
  'mallFloor',
  'workshopFood',
  'workshopCeramic',
  'maskDance',
  'harbour',
  'kitchen',
  'market',
] as const
export type DrawingForm = (typeof DRAWING_FORMS)[number]

export type Ground = 'rose' | 'sky' | 'mist' | 'sand' | 'paper'

/** What a package's label shows. */
export type Emblem =
  | 'tempe'
  | 'apple'
  | 'banana'
  | 'cassava'
  | 'chili'
  | 'mushroom'
  | 'leaf'
  | 'coffee'
  | 'cocoa'
  | 'orange'
  | 'wave'
  | 'flower'

/** A picture drawn for this project, told in words; the same drawing is always the same picture. */
export interface PictureDrawing {
  readonly form: DrawingForm
  /** Seeds what varies: light, proportions, batik. */
  readonly id: string
  readonly ground: Ground
  /** `#RRGGBB` */
  readonly main: string
  /** `#RRGGBB` */
  readonly accent: string
  /** Whose batik the band shows: a maker's slug (her banner's motif), or a motif's own name. Absent: one chosen by `id`. */
  readonly motif?: string
  /** For packages; absent: one chosen by `id`. */
  readonly emblem?: Emblem
  /** `whole` (default), `detail`: a close look, `pair`: two of them, the second in exchanged colours. */
  readonly view?: 'whole' | 'detail' | 'pair'
}
