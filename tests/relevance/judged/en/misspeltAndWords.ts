import { all, any, by, called, kind, of, these } from '../../goods.ts'
import { judged } from '../../judgement.ts'

const tempe = kind('keripik-tempe')
const gifts = any(kind('kriya', 'cokelat-manisan', 'kopi-teh', 'kue-camilan'), called('hampers', 'besek'))

const misspelt = judged('en', 'misspelt', {
  'tempeh chip': { 3: tempe },
  'tempe crips': { 3: tempe },
  'aple chips': { 3: all(kind('keripik-buah'), called('apel')) },
  'bananna crisps': { 3: all(kind('keripik-buah'), called('pisang')) },
  cofee: { 3: all(kind('kopi-teh'), called('kopi')) },
  choclate: { 3: called('cokelat') },
  'cassva chips': { 3: all(kind('keripik-umbi'), called('singkong')) },
  'ratan basket': { 3: all(called('keranjang'), of('rattan')) },
  ceramiks: { 3: kind('keramik') },
  'mushrom crisps': { 3: all(kind('keripik'), called('jamur')) },
  'lether wallet': { 3: these('dompet-lipat-kulit-kawung'), 1: kind('kriya-kulit') },
  'bambo lamp': { 3: these('lampu-bambu-sarang'), 1: called('lampu') },
  pineaple: { 3: these('keripik-nanas-arjuno') },
  'jasmin tea': { 3: these('teh-melati-celaket'), 1: all(kind('kopi-teh'), called('teh')) },
})

const words = judged('en', 'words', {
  chips: { 3: kind('keripik') },
  crisps: { 3: kind('keripik') },
  'tempeh chips': { 3: tempe },
  'fruit chips': { 3: kind('keripik-buah') },
  apples: { 3: called('apel') },
  'apple crisps': { 3: all(kind('keripik-buah'), called('apel')) },
  'jack fruit chips': { 3: these('keripik-nangka-arjuno') },
  jackfruit: { 3: these('keripik-nangka-arjuno') },
  'plantain chips': {
    3: these('keripik-pisang-tanduk-gadang', 'keripik-pisang-agung-gadang'),
    2: all(kind('keripik-buah'), called('pisang')),
  },
  'sweet potato chips': { 3: all(kind('keripik-umbi'), called('ubi')) },
  'root vegetable crisps': { 3: kind('keripik-umbi'), 2: these('keripik-sayur-campur-bandulan') },
  'potato chips': { 3: these('keripik-kentang-tengger-buring'), 2: called('ubi') },
  eggplant: { 3: these('keripik-terong-bandulan') },
  'chili sauce': { 3: called('sambal'), 1: kind('sambal-bumbu') },
  'hot sauce': { 3: called('sambal'), 1: kind('sambal-bumbu') },
  'sambal oelek': { 3: called('sambal'), 1: kind('sambal-bumbu') },
  'curry paste': { 2: called('bumbu'), 1: kind('sambal-bumbu') },
  'peanut sauce': { 3: these('bumbu-pecel-oro-oro-dowo') },
  'ground coffee': { 3: all(kind('kopi-teh'), called('kopi')) },
  'arabica beans': { 3: these('kopi-arabika-arjuno-kayutangan'), 2: all(kind('kopi-teh'), called('kopi')) },
  'hibiscus tea': { 3: these('teh-rosela-celaket'), 1: all(kind('kopi-teh'), called('teh')) },
  'herbal tea': {
    3: these('teh-rosela-celaket', 'teh-telang-serai-celaket'),
    2: these('jahe-merah-instan-polowijen'),
    1: kind('kopi-teh'),
  },
  'apple cider vinegar': { 3: these('cuka-apel-panderman') },
  'beef jerky': { 3: these('abon-sapi-sawojajar'), 1: called('abon') },
  'shredded beef': { 3: these('abon-sapi-sawojajar'), 1: called('abon') },
  cookies: { 3: kind('kue-camilan') },
  candy: { 3: kind('cokelat-manisan') },
  pottery: { 3: by('gerabah-contoh-penanggungan'), 2: kind('keramik') },
  masks: { 3: kind('topeng') },
  baskets: { 3: called('keranjang', 'besek') },
  'shadow puppet': { 3: by('wayang-contoh-lesanpuro') },
  'wooden toys': { 3: by('mainan-contoh-mojolangu') },
  'cutting board': { 3: called('talenan') },
  'cushion cover': { 3: these('sarung-bantal-batik-celaket') },
  scarf: { 3: called('syal') },
  souvenirs: { 3: gifts, 2: kind('keripik') },
  handicraft: { 3: kind('kriya') },
  'home decor': { 3: kind('dekorasi-rumah'), 1: kind('keramik', 'topeng') },
  'oleh-oleh malang': {
    3: any(
      kind('keripik', 'kue-camilan', 'cokelat-manisan', 'topeng', 'kopi-teh'),
      these('sari-apel-botol-panderman', 'celengan-gerabah-apel', 'pembatas-buku-wayang-isi-lima'),
    ),
    1: any(kind('kriya'), kind('minuman')),
  },
})

export const misspeltAndWords = [...misspelt, ...words]
