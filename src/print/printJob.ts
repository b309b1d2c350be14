import type { LineSheet } from './lineSheet/lineSheet.ts'
import type { LabelSheet } from './shelfLabels/labelSheet.ts'

/** What a printing worker is given: all in words and paths, so that it asks nobody. */
export type PrintJob =
  | {
      readonly kind: 'lineSheet'
      readonly sheet: LineSheet
      /** Paths of JPEG files by pictures' names; what is missing is drawn without. */
      readonly pictures: Readonly<Record<string, string>>
    }
  | { readonly kind: 'shelfLabels'; readonly sheet: LabelSheet }
