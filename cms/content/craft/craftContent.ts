import type { MakerContent } from '../contentTypes.ts'
import { anyamContohArjosari } from './anyam-contoh-arjosari.ts'
import { gerabahContohPenanggungan } from './gerabah-contoh-penanggungan.ts'
import { griyaContohCelaket } from './griya-contoh-celaket.ts'
import { kayuContohSukun } from './kayu-contoh-sukun.ts'
import { rotanContohBalearjosari } from './rotan-contoh-balearjosari.ts'
import { sanggarContohPolowijen } from './sanggar-contoh-polowijen.ts'
import { tungkuContohDinoyo } from './tungku-contoh-dinoyo.ts'

/** Every sample craft maker with products and certificates. */
export const craftContent: readonly MakerContent[] = [
  sanggarContohPolowijen,
  tungkuContohDinoyo,
  griyaContohCelaket,
  rotanContohBalearjosari,
  anyamContohArjosari,
  gerabahContohPenanggungan,
  kayuContohSukun,
]
