import type { MakerContent } from '../contentTypes.ts'
import { griyaContohCelaket } from './griya-contoh-celaket.ts'
import { rotanContohBalearjosari } from './rotan-contoh-balearjosari.ts'
import { sanggarContohPolowijen } from './sanggar-contoh-polowijen.ts'
import { tungkuContohDinoyo } from './tungku-contoh-dinoyo.ts'

/** Every sample craft maker with products and certificates. */
export const craftContent: readonly MakerContent[] = [
  sanggarContohPolowijen,
  tungkuContohDinoyo,
  griyaContohCelaket,
  rotanContohBalearjosari,
]
