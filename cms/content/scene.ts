import type { LocaleStringContent } from './contentTypes.ts'
import type { PictureDrawing } from './drawings/drawing.ts'

/** A picture that is drawn when the content is seeded, for a field that holds one picture. */
export function scene(
  drawing: PictureDrawing,
  alt: LocaleStringContent,
): { readonly _type: 'picture'; readonly drawing: PictureDrawing; readonly alt: LocaleStringContent } {
  return { _type: 'picture', drawing, alt }
}
