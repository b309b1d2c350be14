import { stepsKept } from '#discovery/bounds.ts'
import { priceSteps } from '#discovery/index/priceSteps.ts'
import { seededRandom } from './seededRandom.ts'

/** An index document like those of the product index, from invented makers. */
export interface GeneratedProduct {
  readonly [field: string]: string | number | boolean | readonly (string | number)[]
  readonly id: string
  readonly name_id: string
  readonly category: readonly string[]
  readonly certificate: readonly string[]
  readonly priceIdr: number
}

/** What is sold in a category: names in Indonesian, English and Arabic, side by side. */
const GOODS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'makanan-ringan': [
    ['keripik tempe', 'tempe chips', 'رقائق التيمبي'],
    ['keripik apel', 'apple chips', 'رقائق التفاح'],
    ['keripik nangka', 'jackfruit chips', 'رقائق الجاك فروت'],
    ['rempeyek kacang', 'peanut crackers', 'مقرمشات الفول السوداني'],
    ['dodol apel', 'apple toffee', 'حلوى التفاح'],
    ['kerupuk bawang', 'garlic crackers', 'مقرمشات الثوم'],
  ],
  minuman: [
    ['sari buah apel', 'apple juice', 'عصير التفاح'],
    ['wedang uwuh', 'spiced herbal drink', 'مشروب الأعشاب'],
    ['jahe instan', 'instant ginger', 'زنجبيل فوري'],
    ['madu hutan', 'forest honey', 'عسل الغابة'],
  ],
  kopi: [
    ['kopi robusta dampit', 'dampit robusta coffee', 'قهوة روبوستا'],
    ['kopi arabika arjuno', 'arjuno arabica coffee', 'قهوة أرابيكا'],
    ['biji kopi sangrai', 'roasted coffee beans', 'حبوب القهوة المحمصة'],
  ],
  batik: [
    ['batik tulis malangan', 'hand drawn batik', 'باتيك مرسوم يدويا'],
    ['kain batik sutra', 'silk batik cloth', 'قماش باتيك من الحرير'],
    ['syal batik', 'batik scarf', 'وشاح باتيك'],
  ],
  kerajinan: [
    ['topeng malangan', 'malang mask', 'قناع مالانغ'],
    ['anyaman bambu', 'woven bamboo', 'خيزران منسوج'],
    ['keranjang rotan', 'rattan basket', 'سلة من الروطان'],
    ['talenan kayu', 'wooden cutting board', 'لوح تقطيع خشبي'],
  ],
  keramik: [
    ['vas keramik dinoyo', 'dinoyo ceramic vase', 'مزهرية خزفية'],
    ['cangkir keramik', 'ceramic cup', 'كوب خزفي'],
    ['teko keramik', 'ceramic teapot', 'إبريق خزفي'],
  ],
}
const ADJECTIVES = [
  'original',
  'premium',
  'pedas',
  'manis',
  'gurih',
  'balado',
  'keju',
  'coklat',
  'spesial',
  'tradisional',
  'klasik',
  'organik',
  'renyah',
  'kemasan besar',
  'isi sepuluh',
  'motif bunga',
  'warna alam',
  'tanpa pengawet',
  'rendah gula',
]
const DISTRICTS = ['klojen', 'blimbing', 'kedungkandang', 'lowokwaru', 'sukun']
const CERTIFICATES = ['nib', 'sppirt', 'bpomMd', 'halal', 'sni', 'haccp', 'organic']
const MARKETS = ['NZ', 'AE', 'SA', 'QA', 'KW', 'BH', 'OM']
const MATERIALS = ['wood', 'bamboo', 'rattan', 'clay', 'cotton', 'silk']
const CLAIMS = ['vegan', 'glutenFree', 'noAddedSugar', 'organic']
const TIERS = ['mikro', 'kecil', 'menengah']
const SENTENCES = [
  'Dibuat dengan bahan pilihan dari petani setempat.',
  'Cocok untuk oleh-oleh, hadiah keluarga, dan kebutuhan usaha kuliner.',
  'Dikemas rapat sehingga tahan lama dan aman dikirim ke luar kota.',
  'Tersedia berbagai varian rasa dan ukuran sesuai permintaan pembeli.',
  'Menggunakan pewarna alami yang ramah lingkungan dan tidak luntur.',
]
const ENGLISH = [
  'Made by hand from selected local ingredients.',
  'A gift that keeps well and travels safely.',
  'Wholesale orders are welcome.',
]
const ARABIC = ['مصنوع يدويا من مواد محلية مختارة.', 'هدية تحفظ جيدا وتنقل بأمان.', 'نرحب بطلبات الجملة.']
const CONSONANTS = 'bcdfghjklmnprstw'
const VOWELS = 'aiueo'
/** Makers' own words, beside those of the goods; some are much more frequent than others. */
const COINED_WORDS = 10_000

/** The same products for the same number, in the same order. */
export function generatedProducts(count: number): GeneratedProduct[] {
  const random = seededRandom(42)
  const pick = <T>(list: readonly T[]): T => chosen(list, random())
  const some = (list: readonly string[], share: number) => list.filter(() => random() < share)
  const syllable = () => pick(CONSONANTS.split('')) + pick(VOWELS.split(''))
  const coined = Array.from({ length: COINED_WORDS }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''),
  )
  const invented = () => chosen(coined, random() ** 2)
  const makers = Array.from({ length: Math.max(10, Math.floor(count / 5)) }, () => `Usaha ${invented()} ${invented()}`)
  const categories = Object.entries(GOODS)
  return Array.from({ length: count }, (_, i): GeneratedProduct => {
    const [category, goods] = pick(categories)
    const [id, en, ar] = pick(goods)
    const maker = Math.floor(random() * makers.length)
    const priceIdr = Math.round(Math.exp(8.5 + random() * 4)) * 100
    const moq = Math.floor(random() * 100)
    return {
      id: `product-${i}`,
      stamp: '2026-11-25',
      name_id: `${id} ${pick(ADJECTIVES)} ${pick(ADJECTIVES)} ${invented()}`,
      name_en: `${en} ${invented()}`,
      name_ar: ar,
      business: makers[maker] ?? '',
      category_id: category.replace('-', ' '),
      category_en: en,
      category_ar: ar,
      keywords_id: `${pick(ADJECTIVES)} ${invented()}`,
      keywords_en: '',
      keywords_ar: '',
      place: `kelurahan ${invented()} ${pick(DISTRICTS)}`,
      summary_id: `${pick(SENTENCES)} ${pick(SENTENCES)} ${invented()} ${invented()}`,
      summary_en: `${pick(ENGLISH)} ${invented()}`,
      summary_ar: pick(ARABIC),
      businessSlug: `maker-${maker}`,
      category: [category],
      district: pick(DISTRICTS),
      certificate: some(CERTIFICATES, 0.3),
      market: some(MARKETS, 0.2),
      material: some(MATERIALS, 0.2),
      claim: some(CLAIMS, 0.2),
      tier: pick(TIERS),
      priceIdr,
      priceSteps: priceSteps(priceIdr),
      inStock: random() < 0.8,
      moq,
      moqUpTo: stepsKept('moqUpTo', moq),
      capacityFrom: stepsKept('capacityFrom', Math.exp(random() * 9)),
      shelfLifeFrom: stepsKept('shelfLifeFrom', random() * 14),
      createdAt: 1_700_000_000_000 + Math.floor(random() * 8e10),
      featured: random() < 0.05 ? 1 : 0,
    }
  })
}

function chosen<T>(list: readonly T[], share: number): T {
  const element = list[Math.floor(share * list.length)]
  if (element === undefined) throw new Error('Nothing to choose from')
  return element
}

/** Every name of goods, in Indonesian. */
export const GOODS_NAMES: readonly string[] = Object.values(GOODS).flatMap((goods) => goods.map(([id]) => id))
export const CATEGORY_SLUGS: readonly string[] = Object.keys(GOODS)
