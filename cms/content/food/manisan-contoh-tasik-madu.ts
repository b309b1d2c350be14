import { halal, nib, sppIrt } from './certificates.ts'
import { english, homeMarket } from './exportPreparation.ts'
import { foodMaker, kind, type ProductDraft } from './foodMaker.ts'
import { paperBox, plasticJar } from './packs.ts'
import { awayFromDamp, tightLid } from './storageAdvice.ts'

const sweets = {
  category: 'cokelat-manisan',
  moqCartons: 5,
  leadTimeDays: 9,
  origin: 'whollyObtained',
} as const satisfies Partial<ProductDraft>

export const manisanContohTasikMadu = foodMaker(
  {
    slug: 'manisan-contoh-tasik-madu',
    name: 'Manisan Contoh Tasik Madu',
    tier: 'mikro',
    foundedYear: 2008,
    workers: 7,
    tagline: [
      'Manis yang dimasak pelan di utara kota',
      'Sweets cooked slowly in the north of the city',
      'حلوى تُطهى على مهل في شمال المدينة',
    ],
    story: [
      'Jenang di dapur ini diaduk enam jam dengan dayung kayu di wajan tembaga. Dua orang bergantian setiap dua puluh menit; lebih lama dari itu, adonannya terlalu berat.\n\nTasik Madu masih punya sawah, dan ketan yang dipakai berasal dari petak yang terlihat dari jendela.',
      'The jenang here is stirred for six hours with a wooden paddle in a copper pan. Two people change places every twenty minutes; after that it grows too heavy.\n\nTasik Madu still has rice fields, and the sticky rice comes from plots seen from the window.',
      'يُحرَّك الجينانغ هنا ست ساعات بمجداف خشبي في قدر نحاسي، ويتناوب اثنان كل عشرين دقيقة لأنه يثقل بعدها.\n\nما زالت في تاسيك مادو حقول أرز، والأرز اللزج من قطع تُرى من النافذة.',
    ],
    subdistrict: 'tasik-madu',
    address: 'Jalan Contoh Pangandaran No. 11, Tasik Madu, Lowokwaru',
    at: [-7.9243, 112.6402],
    line: 17,
    monthlyCapacity: ['1.500 dus', '1,500 boxes', '1,500 علبة'],
  },
  [
    {
      ...sweets,
      slug: 'jenang-apel-tasik-madu',
      name: ['Jenang Apel', 'Apple Jenang', 'جينانغ التفاح'],
      summary: [
        'Dodol ketan dengan bubur apel Malang, dibungkus satu per satu, lembut dan legit.',
        'Sticky-rice fudge with Malang apple purée, singly wrapped, soft and rich.',
        'حلوى أرز لزج بهريس تفاح مالانغ، مغلّفة قطعة قطعة، طرية غنيّة.',
      ],
      description: [
        'Apel memberi asam yang memotong manisnya gula dan santan. Adonan dianggap matang bila tidak lagi menempel di dayung.\n\nSatu dus berisi dua puluh empat potong; tahan perjalanan pulang yang panjang.',
        'Apple brings an acid that cuts the sugar and coconut. It is done when it no longer sticks to the paddle.\n\nTwenty-four pieces to a box, fit for a long way home.',
        'يمنح التفاح حموضة تكسر حلاوة السكر وجوز الهند، وينضج حين لا يلتصق بالمجداف.\n\nفي العلبة أربع وعشرون قطعة تتحمّل طريق العودة الطويل.',
      ],
      recipe: ['glutinousRice', 'apple', 'sugar', 'coconutMilk', 'salt', 'vanilla'],
      claims: ['vegan', 'glutenFree', 'noPreservatives'],
      nutrition: { serving: 30, protein: 2.4, fat: 7.8, saturated: 6.6, carbohydrate: 72, sugars: 44, sodium: 60 },
      storage: awayFromDamp,
      shelfLifeDays: 90,
      pack: paperBox,
      net: 300,
      unitsPerCarton: 24,
      hsCode: '170490',
      priceIdr: 24000,
      variants: [
        kind('Apel', 'Apple', 'تفاح', 24000, 300),
        kind('Nangka', 'Jackfruit', 'جاك فروت', 24000, 300),
        kind('Salak', 'Snake fruit', 'سلك', 26000, 300),
      ],
      stock: 110,
      capacity: 900,
      prepared: homeMarket,
      center: 'H-02',
      mall: 'F-04',
      look: { ground: 'rose', pack: '#A6472F', band: '#E8A823', emblem: 'apple', food: '#9A5632', inside: 'chipsBowl' },
    },
    {
      ...sweets,
      slug: 'manisan-pala-kering-tasik-madu',
      name: ['Manisan Pala Kering', 'Candied Nutmeg Fruit', 'ثمرة جوزة الطيب المسكّرة'],
      summary: [
        'Daging buah pala yang diiris seperti kipas, manis hangat, bergula halus.',
        'Nutmeg fruit cut like a fan, warm-sweet under a fine sugar frost.',
        'لبّ ثمرة جوزة الطيب مقطّع كالمروحة، حلو دافئ تحت سكر ناعم.',
      ],
      description: [
        'Buah direndam air kapur semalam supaya tetap renyah, lalu direbus dalam sirup tiga kali dan dijemur. Hangatnya pala terasa sampai ke hidung.\n\nHidangkan bersama teh tawar. Label Inggris sudah siap untuk toko oleh-oleh di bandara.',
        'A night in lime water keeps the fruit crunchy; then three boils in syrup and the sun. The warmth of nutmeg reaches the nose.\n\nServe with plain tea. The English label was made ready for airport shops.',
        'ينقع اللبّ ليلة في ماء الجير ليبقى مقرمشًا ثم يُغلى ثلاث مرات في القَطر ويُجفَّف في الشمس، ويبلغ دفء جوزة الطيب الأنف.\n\nيُقدَّم مع شاي سادة، وبطاقته الإنجليزية جاهزة لمتاجر المطار.',
      ],
      recipe: ['nutmegFruit', 'sugar', 'slakedLime', 'citricAcid', 'salt'],
      claims: ['vegan', 'glutenFree', 'noPreservatives'],
      nutrition: { serving: 20, protein: 0.6, fat: 0.4, saturated: 0.2, carbohydrate: 84, sugars: 78, sodium: 90 },
      storage: tightLid,
      shelfLifeDays: 240,
      pack: plasticJar,
      net: 200,
      unitsPerCarton: 24,
      hsCode: '200600',
      priceIdr: 32000,
      stock: 65,
      capacity: 450,
      prepared: english,
      mall: 'F-04',
      look: { ground: 'sky', pack: '#C9A35A', band: '#FBF7EF', emblem: 'flower', food: '#E3CF9A', inside: 'chipsBowl' },
    },
  ],
  [nib(17, '2022-11-22'), sppIrt(11, '2023-02-13'), halal(17, '2024-10-17')],
)
