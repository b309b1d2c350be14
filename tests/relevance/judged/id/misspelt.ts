import { all, any, by, called, kind, these } from '../../goods.ts'
import { judged } from '../../judgement.ts'

const appleCrisps = all(kind('keripik-buah'), called('apel'))

/** As thumbs type on small keyboards. */
export const misspelt = judged('id', 'misspelt', {
  'kripik tempe': { 3: kind('keripik-tempe') },
  'keripk tempe': { 3: kind('keripik-tempe') },
  'kripek tempe': { 3: kind('keripik-tempe') },
  'keripik tmpe': { 3: kind('keripik-tempe') },
  kripiktempe: { 3: kind('keripik-tempe') },
  'keripik tempeh': { 3: kind('keripik-tempe') },
  keripk: { 3: kind('keripik') },
  keripij: { 3: kind('keripik') },
  'kripik apell': { 3: appleCrisps },
  'keripik nagka': { 3: these('keripik-nangka-arjuno') },
  'kripik singkog': { 3: all(kind('keripik-umbi'), called('singkong')) },
  'keripik pisamg': { 3: all(kind('keripik-buah'), called('pisang')) },
  'kripik jamurr': { 3: all(kind('keripik'), called('jamur')) },
  'kopi dampitt': { 3: these('kopi-robusta-dampit-kayutangan'), 2: all(kind('kopi-teh'), called('kopi')) },
  'kopi robusa': { 3: these('kopi-robusta-dampit-kayutangan', 'kopi-lanang-kayutangan') },
  'topeng malanagn': { 3: kind('topeng') },
  'topen malang': { 3: kind('topeng') },
  'batk tulis': { 3: these('batik-tulis-celaket-teratai'), 1: kind('batik') },
  'kramik dinoyo': { 3: by('tungku-contoh-dinoyo') },
  'sambl bawang': { 3: these('sambal-bawang-mergosono'), 1: called('sambal') },
  'coklat susu': { 3: these('cokelat-susu-kopi-pisangcandi'), 1: called('cokelat') },
  'abon spi': { 3: these('abon-sapi-sawojajar'), 1: called('abon') },
  'keranjng rotan': { 3: all(called('keranjang'), called('rotan')) },
  'domet kulit': { 3: these('dompet-lipat-kulit-kawung'), 1: kind('kriya-kulit') },
  'sari aple': { 3: called('sari'), 1: called('apel') },
  rengginag: { 3: these('rengginang-ketan-bareng') },
  gerabha: { 3: by('gerabah-contoh-penanggungan') },
  'krupuk samiler': { 3: these('samiler-singkong-kedungkandang') },
  'mangga kripik': { 3: these('keripik-mangga-arjuno') },
  'celengn apel': { 3: these('celengan-gerabah-apel') },
  'wayng kulit': { 3: any(these('gunungan-wayang-kulit'), all(by('wayang-contoh-lesanpuro'), called('wayang'))) },
})
