import type { MakerContent } from '../contentTypes.ts'
import { abonContohSawojajar } from './abon-contoh-sawojajar.ts'
import { apelContohPanderman } from './apel-contoh-panderman.ts'
import { buahContohArjuno } from './buah-contoh-arjuno.ts'
import { bumbuContohOroOroDowo } from './bumbu-contoh-oro-oro-dowo.ts'
import { cokelatContohPisangcandi } from './cokelat-contoh-pisangcandi.ts'
import { dapurContohSanan } from './dapur-contoh-sanan.ts'
import { jamurContohTlogomas } from './jamur-contoh-tlogomas.ts'
import { keripikContohTumapel } from './keripik-contoh-tumapel.ts'
import { kopiContohKayutangan } from './kopi-contoh-kayutangan.ts'
import { kueContohBareng } from './kue-contoh-bareng.ts'
import { manisanContohTasikMadu } from './manisan-contoh-tasik-madu.ts'
import { pisangContohGadang } from './pisang-contoh-gadang.ts'
import { rempahContohPolowijen } from './rempah-contoh-polowijen.ts'
import { sambalContohMergosono } from './sambal-contoh-mergosono.ts'
import { sayurContohBandulan } from './sayur-contoh-bandulan.ts'
import { singkongContohKedungkandang } from './singkong-contoh-kedungkandang.ts'
import { tehContohCelaket } from './teh-contoh-celaket.ts'
import { umbiContohBuring } from './umbi-contoh-buring.ts'

/** Every food maker of the sample content, with products and certificates; keripik first. */
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
  bumbuContohOroOroDowo,
  abonContohSawojajar,
  kueContohBareng,
  cokelatContohPisangcandi,
  manisanContohTasikMadu,
  rempahContohPolowijen,
]
