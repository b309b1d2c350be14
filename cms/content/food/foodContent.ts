import type { MakerContent } from '../contentTypes.ts'
import { apelContohPanderman } from './apel-contoh-panderman.ts'
import { buahContohArjuno } from './buah-contoh-arjuno.ts'
import { dapurContohSanan } from './dapur-contoh-sanan.ts'
import { jamurContohTlogomas } from './jamur-contoh-tlogomas.ts'
import { keripikContohTumapel } from './keripik-contoh-tumapel.ts'
import { kopiContohKayutangan } from './kopi-contoh-kayutangan.ts'
import { pisangContohGadang } from './pisang-contoh-gadang.ts'
import { sambalContohMergosono } from './sambal-contoh-mergosono.ts'
import { sayurContohBandulan } from './sayur-contoh-bandulan.ts'
import { singkongContohKedungkandang } from './singkong-contoh-kedungkandang.ts'
import { tehContohCelaket } from './teh-contoh-celaket.ts'
import { umbiContohBuring } from './umbi-contoh-buring.ts'

/** Every food maker of the sample content, with products and certificates. */
export const foodContent: readonly MakerContent[] = [
  dapurContohSanan,
  buahContohArjuno,
  singkongContohKedungkandang,
  umbiContohBuring,
  keripikContohTumapel,
  jamurContohTlogomas,
  pisangContohGadang,
  sayurContohBandulan,
  apelContohPanderman,
  kopiContohKayutangan,
  tehContohCelaket,
  sambalContohMergosono,
]
