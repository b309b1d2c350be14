import { keyed } from './keyed.ts'
import { referenceTo, type SeedDocument } from './seedDocument.ts'

/** What people call single sample products beside their names. */
const WORDS: readonly { readonly products: readonly string[]; readonly words: readonly string[] }[] = [
  {
    products: ['kursi-rotan-arjuno', 'kursi-anak-rotan', 'kursi-santai-mendong'],
    words: ['mebel', 'furniture', 'أثاث'],
  },
  {
    products: ['jahe-merah-instan-polowijen'],
    words: ['wedang jahe', 'jamu', 'minuman hangat', 'herbal', 'ginger drink'],
  },
  { products: ['teh-rosela-celaket', 'teh-telang-serai-celaket'], words: ['herbal', 'hibiscus tea', 'شاي أعشاب'] },
  { products: ['teh-telang-serai-celaket', 'teh-rosela-celaket'], words: ['tea', 'شاي'] },
  { products: ['kopi-drip-tiga-gunung-kayutangan', 'kopi-lanang-kayutangan'], words: ['coffee', 'قهوة'] },
  { products: ['kopi-arabika-arjuno-kayutangan'], words: ['biji kopi', 'coffee beans', 'قهوة عربية'] },
  {
    products: ['sari-apel-botol-panderman', 'celengan-gerabah-apel', 'pembatas-buku-wayang-isi-lima'],
    words: ['oleh oleh'],
  },
  { products: ['serundeng-bumbu-tabur-oro-oro-dowo'], words: ['serundeng', 'coconut', 'kelapa'] },
  { products: ['abon-sapi-sawojajar'], words: ['shredded beef', 'beef jerky'] },
  {
    products: ['cokelat-hitam-70-pisangcandi', 'cokelat-susu-kopi-pisangcandi'],
    words: ['cokelat batangan', 'chocolate bar'],
  },
  {
    products: ['keranjang-hampers-rotan', 'besek-bambu-isi-sepuluh'],
    words: ['hampers lebaran', 'bingkisan', 'kado pernikahan', 'souvenir pernikahan', 'seserahan', 'wedding favours'],
  },
  {
    products: ['pembatas-buku-wayang-isi-lima', 'tempat-lilin-keramik-kembar', 'lilin-kedelai-melati-jawa'],
    words: ['souvenir pernikahan', 'kado pernikahan', 'wedding favours'],
  },
  {
    products: ['cangkir-kopi-dinoyo', 'set-teko-dinoyo', 'kotak-perhiasan-sonokeling'],
    words: ['kado pernikahan', 'souvenir pernikahan', 'wedding gift', 'هدية زواج', 'peralatan minum teh'],
  },
  {
    products: [
      'truk-kayu-balok',
      'truk-kebersihan-kayu',
      'burung-goyang-kayu',
      'set-masak-kayu-anak',
      'kotak-puzzle-candi',
    ],
    words: ['mainan anak', 'wooden toys', 'toys for kids', 'kado ulang tahun anak', 'ألعاب خشبية', 'ألعاب أطفال'],
  },
  {
    products: ['set-belajar-wayang-anak'],
    words: ['mainan anak', 'toys for kids', 'kado ulang tahun anak', 'ألعاب أطفال'],
  },
  { products: ['celengan-gerabah-apel'], words: ['kado ulang tahun anak', 'piggy bank'] },
  {
    products: ['hiasan-dinding-gunung-arjuno', 'wayang-panji-bingkai', 'piring-hias-dinoyo-kobalt'],
    words: ['hiasan dinding', 'wall art'],
  },
  {
    products: ['talenan-jati-saji', 'talenan-bambu-berlapis', 'cobek-gerabah-ulekan', 'celemek-dapur-batik-cap'],
    words: ['perlengkapan dapur', 'kitchenware', 'cutting board', 'أدوات المطبخ'],
  },
  {
    products: [
      'nampan-rotan-oval',
      'nampan-bambu-anyam-wajik',
      'nampan-eceng-gondok-bulat',
      'mangkuk-salad-mahoni',
      'tatakan-piring-rotan-isi-empat',
    ],
    words: ['perlengkapan dapur', 'tableware'],
  },
]

/** The search settings with the words for the sample products added. */
export function withSampleWords(settings: SeedDocument): SeedDocument {
  const ofCategories = Array.isArray(settings['extraWords']) ? settings['extraWords'] : []
  const ofProducts = WORDS.map(({ products, words }) => ({
    about: keyed(products.map((slug) => ({ ...referenceTo(`product-${slug}`), _weak: true }))),
    words: [...words],
  }))
  return { ...settings, extraWords: keyed([...ofCategories, ...ofProducts]) }
}
