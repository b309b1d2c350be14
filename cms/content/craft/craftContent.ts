import type { MakerContent } from '../contentTypes.ts'
import { anyamContohArjosari } from './anyam-contoh-arjosari.ts'
import { bambuContohTlogomas } from './bambu-contoh-tlogomas.ts'
import { gerabahContohPenanggungan } from './gerabah-contoh-penanggungan.ts'
import { griyaContohCelaket } from './griya-contoh-celaket.ts'
import { jahitContohKasin } from './jahit-contoh-kasin.ts'
import { kayuContohSukun } from './kayu-contoh-sukun.ts'
import { kulitContohBandungrejosari } from './kulit-contoh-bandungrejosari.ts'
import { lenteraContohTlogowaru } from './lentera-contoh-tlogowaru.ts'
import { mainanContohMojolangu } from './mainan-contoh-mojolangu.ts'
import { rotanContohBalearjosari } from './rotan-contoh-balearjosari.ts'
import { sanggarContohPolowijen } from './sanggar-contoh-polowijen.ts'
import { seratContohBuring } from './serat-contoh-buring.ts'
import { tungkuContohDinoyo } from './tungku-contoh-dinoyo.ts'
import { wayangContohLesanpuro } from './wayang-contoh-lesanpuro.ts'

/** Every sample craft maker with products and certificates. */
export const craftContent: readonly MakerContent[] = [
  sanggarContohPolowijen,
  tungkuContohDinoyo,
  griyaContohCelaket,
  rotanContohBalearjosari,
  anyamContohArjosari,
  bambuContohTlogomas,
  gerabahContohPenanggungan,
  jahitContohKasin,
  kayuContohSukun,
  kulitContohBandungrejosari,
  lenteraContohTlogowaru,
  mainanContohMojolangu,
  seratContohBuring,
  wayangContohLesanpuro,
]
