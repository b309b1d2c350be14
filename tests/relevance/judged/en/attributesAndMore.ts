import {
  all,
  any,
  by,
  called,
  certified,
  claiming,
  food,
  from,
  inDistrict,
  inStock,
  inSubdistrict,
  kind,
  readyFor,
  spicy,
  these,
  upTo,
} from '../../goods.ts'
import { judged, nothing } from '../../judgement.ts'

const attributes = judged('en', 'attributes', {
  'gluten free chips': { 3: all(kind('keripik'), claiming('glutenFree')) },
  'gluten-free vegan snack': {
    3: all(kind('keripik', 'kue-camilan', 'cokelat-manisan'), claiming('glutenFree', 'vegan')),
  },
  'sugar free fruit chips': { 3: all(kind('keripik-buah'), claiming('noAddedSugar')) },
  'halal certified coffee': {
    3: all(kind('kopi-teh'), called('kopi'), certified('halal')),
    1: all(kind('kopi-teh'), called('kopi')),
  },
  'chips under 20 ribu': { 3: all(kind('keripik'), upTo(20_000)) },
  'chips under 20k': { 3: all(kind('keripik'), upTo(20_000)) },
  'masks over 400,000': { 3: all(kind('topeng'), from(400_000)) },
  'gifts between 50k and 100k': {
    3: all(any(kind('kriya', 'cokelat-manisan', 'kopi-teh', 'kue-camilan')), from(50_000), upTo(100_000)),
  },
  'ceramics in Dinoyo': { 3: all(kind('keramik'), inSubdistrict('dinoyo')) },
  'crafts from Blimbing': { 3: all(kind('kriya'), inDistrict('blimbing')) },
  'snacks for New Zealand': { 3: all(kind('keripik', 'kue-camilan', 'cokelat-manisan'), readyFor('NZ')) },
  'export ready UAE': { 3: readyFor('AE') },
  'food ready for Saudi Arabia': { 3: all(food, readyFor('SA')) },
  'tempe crisps in stock': { 3: all(kind('keripik-tempe'), inStock) },
  'no msg tempeh': { 3: all(kind('keripik-tempe'), claiming('noMsg')) },
  'without preservatives sambal': { 3: all(called('sambal'), claiming('noPreservatives')) },
  'spicy crisps': { 3: all(kind('keripik'), spicy(1)) },
  'organic kale': { 3: these('keripik-kale-panggang-bandulan') },
})

const makersAndNoise = judged('en', 'makers and noise', {
  'dapur sanan crisps': { 3: by('dapur-contoh-sanan') },
  'tungku dinoyo mug': {
    3: these('mug-dinoyo-celup-dua-warna'),
    2: all(by('tungku-contoh-dinoyo'), called('cangkir')),
    1: by('tungku-contoh-dinoyo'),
  },
  'PANJI MASK': { 3: these('topeng-malangan-panji'), 2: kind('topeng'), 1: these('wayang-panji-bingkai') },
  'where can I buy hand drawn batik?': { 3: these('batik-tulis-celaket-teratai'), 1: kind('batik') },
  'i am looking for a wedding gift': {
    3: any(
      these('tempat-lilin-keramik-kembar', 'set-teko-dinoyo', 'kotak-perhiasan-sonokeling', 'cangkir-kopi-dinoyo'),
      kind('batik', 'dekorasi-rumah'),
    ),
    2: any(kind('keramik'), called('hampers', 'besek')),
    1: kind('kriya', 'cokelat-manisan'),
  },
  'toys for kids': { 3: any(by('mainan-contoh-mojolangu'), these('set-belajar-wayang-anak')) },
  'kripik apple': { 3: all(kind('keripik-buah'), called('apel')) },
  'coffee ☕': { 3: all(kind('kopi-teh'), called('kopi')) },
  'hamper basket': { 3: these('keranjang-hampers-rotan'), 1: called('keranjang', 'besek') },
  'healthy snacks': { 3: all(kind('keripik'), claiming('noAddedSugar')), 2: kind('keripik') },
})

const absent = judged('en', 'absent', {
  'durian chips': { 3: kind('keripik-buah'), 1: kind('keripik') },
  'coconut oil': { 1: these('serundeng-bumbu-tabur-oro-oro-dowo') },
  'silk batik dress': { 3: these('syal-batik-sutra-celaket'), 2: kind('batik') },
  'crisps in Klojen': { 3: all(kind('kue-camilan'), inDistrict('klojen')), 2: kind('keripik') },
  iphone: nothing,
  'running shoes': nothing,
  asdfghjkl: nothing,
})

export const attributesAndMore = [...attributes, ...makersAndNoise, ...absent]
