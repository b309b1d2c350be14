import type { BatikKind } from '../drawings/batik.ts'
import type { DrawingForm, Ground, PictureDrawing } from '../drawings/drawing.ts'
import type { Trio } from './trio.ts'

/** A picture of a product: what is drawn, and the words for those who do not see it. */
export interface CraftPicture extends Look {
  readonly view?: PictureDrawing['view']
  readonly alt: Trio
}

interface Look {
  readonly form: DrawingForm
  readonly ground: Ground
  readonly main: string
  readonly accent: string
  /** Absent: the maker's own. */
  readonly motif?: BatikKind
}

/** A piece as it is drawn; `main` and `accent` are `#RRGGBB`. A motif is named where the text names it. */
export function look(form: DrawingForm, ground: Ground, main: string, accent: string, motif?: BatikKind): Look {
  return { form, ground, main, accent, ...(motif ? { motif } : {}) }
}

/** The whole piece, and the same from close by. */
export function wholeAndDetail(piece: Look, whole: Trio, detail: Trio): readonly CraftPicture[] {
  return [
    { ...piece, alt: whole },
    { ...piece, view: 'detail', alt: detail },
  ]
}

/** The whole piece, and a second one: another colour, its box, where it is made. */
export function wholeAndOther(piece: Look, whole: Trio, other: Look, alt: Trio): readonly CraftPicture[] {
  return [
    { ...piece, alt: whole },
    { ...other, alt },
  ]
}

/** Two together in exchanged colours, and one from close by. */
export function pairAndDetail(piece: Look, pair: Trio, detail: Trio): readonly CraftPicture[] {
  return [
    { ...piece, view: 'pair', alt: pair },
    { ...piece, view: 'detail', alt: detail },
  ]
}
