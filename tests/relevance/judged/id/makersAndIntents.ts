import { all, any, by, called, claiming, food, kind, of, these, upTo } from '../../goods.ts'
import { judged } from '../../judgement.ts'

const weddingFavours = any(
  these(
    'besek-bambu-isi-sepuluh',
    'pembatas-buku-wayang-isi-lima',
    'keranjang-hampers-rotan',
    'tempat-lilin-keramik-kembar',
  ),
  all(kind('dekorasi-rumah'), called('lilin')),
  all(kind('keramik'), called('cangkir', 'mug')),
)

/** Makers by name, whole or in part, right or wrong. */
const makers = judged('id', 'makers', {
  'dapur contoh sanan': { 3: by('dapur-contoh-sanan') },
  'dapur sanan': { 3: by('dapur-contoh-sanan') },
  'dapor sanan': { 3: by('dapur-contoh-sanan') },
  'buah arjuno': { 3: by('buah-contoh-arjuno') },
  'sanggar polowijen': { 3: by('sanggar-contoh-polowijen') },
  'sangar polowijen': { 3: by('sanggar-contoh-polowijen') },
  'kopi kayutangan': { 3: by('kopi-contoh-kayutangan') },
  'kopi kayu tangan': { 3: by('kopi-contoh-kayutangan') },
  'griya celaket': { 3: by('griya-contoh-celaket') },
  'tungku dinoyo': { 3: by('tungku-contoh-dinoyo') },
  'apel panderman': { 3: by('apel-contoh-panderman') },
  'sambal mergosono': { 3: by('sambal-contoh-mergosono') },
  'keripik tumapel': { 3: by('keripik-contoh-tumapel') },
})

/** What people want it for. */
const intents = judged('id', 'intents', {
  'keripik buah apel': {
    3: all(kind('keripik-buah'), called('apel')),
    1: kind('keripik-buah'),
  },
  'kado pernikahan': {
    3: weddingFavours,
    2: any(kind('keramik', 'dekorasi-rumah', 'batik'), called('topeng')),
    1: kind('kriya'),
  },
  'souvenir pernikahan': { 3: weddingFavours, 2: all(kind('kriya'), upTo(100_000)), 1: kind('kriya') },
  'hampers lebaran': {
    3: any(called('hampers', 'besek'), kind('kue-camilan', 'cokelat-manisan')),
    2: any(kind('kopi-teh', 'keripik'), these('sirup-markisa-serai-polowijen')),
  },
  'kue lebaran': { 3: kind('kue-camilan'), 1: kind('cokelat-manisan') },
  'kado ulang tahun anak': {
    3: any(by('mainan-contoh-mojolangu'), these('set-belajar-wayang-anak', 'celengan-gerabah-apel')),
    1: kind('kriya'),
  },
  'minuman hangat': { 3: any(kind('kopi-teh'), these('jahe-merah-instan-polowijen')), 1: kind('minuman') },
  'lauk praktis': { 3: kind('abon-lauk'), 1: kind('sambal-bumbu') },
  'bekal umroh': { 3: kind('abon-lauk'), 2: any(called('sambal'), kind('keripik')) },
  'hiasan dinding': {
    3: any(these('hiasan-dinding-gunung-arjuno', 'wayang-panji-bingkai', 'piring-hias-dinoyo-kobalt'), kind('topeng')),
    1: kind('dekorasi-rumah'),
  },
  'perlengkapan dapur': {
    3: any(called('talenan', 'cobek', 'celemek', 'nampan', 'mangkuk'), these('tatakan-piring-rotan-isi-empat')),
    2: kind('keramik'),
    1: of('bamboo'),
  },
  'peralatan minum teh': { 3: any(these('set-teko-dinoyo'), called('cangkir', 'mug')), 1: called('kendi') },
  'topeng panji': { 3: these('topeng-malangan-panji'), 2: kind('topeng'), 1: these('wayang-panji-bingkai') },
  seserahan: {
    3: any(kind('batik'), called('hampers', 'besek'), these('kotak-perhiasan-sonokeling')),
    1: kind('kriya'),
  },
  'keripik untuk diabetes': { 3: all(kind('keripik'), claiming('noAddedSugar')) },
})

/** Long sentences, shouting, decoration. */
const noise = judged('id', 'noise', {
  'KERIPIK TEMPE!!!': { 3: kind('keripik-tempe') },
  '🍌 keripik pisang 🍌': { 3: all(kind('keripik-buah'), called('pisang')) },
  'apakah ada keripik tempe yang pedas?': {
    3: all(kind('keripik-tempe'), ({ spicyLevel = 0 }) => spicyLevel > 0),
    2: kind('keripik-tempe'),
  },
  'saya mau cari kopi bubuk buat oleh oleh kak': { 3: all(kind('kopi-teh'), called('kopi')), 1: kind('kopi-teh') },
  'mau beli topeng malangan yang bagus dong': { 3: kind('topeng') },
  'min jual abon ayam gak ya': { 3: these('abon-ayam-sawojajar'), 1: called('abon') },
  'keripik-tempe': { 3: kind('keripik-tempe') },
  'keripik   buah,, nangka': { 3: these('keripik-nangka-arjuno'), 1: kind('keripik-buah') },
  'tolong carikan tas kulit untuk kerja': {
    3: these('tas-kerja-kulit-ijen'),
    1: any(kind('kriya-kulit'), called('tas')),
  },
  'healthy snack buat diet': { 3: all(kind('keripik'), claiming('noAddedSugar')), 2: kind('keripik'), 1: food },
  '500 gr keripik tempe': { 3: kind('keripik-tempe') },
  'snack pedas murah': {
    3: all(kind('keripik'), ({ spicyLevel = 0 }) => spicyLevel > 0, upTo(20_000)),
    2: all(kind('keripik'), ({ spicyLevel = 0 }) => spicyLevel > 0),
  },
})

export const makersAndIntents = [...makers, ...intents, ...noise]
