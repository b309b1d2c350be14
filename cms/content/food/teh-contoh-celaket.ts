import { halal, nib, sppIrt } from './certificates.ts'
import { english, englishByHand } from './exportPreparation.ts'
import { foodMaker, kind, type ProductDraft } from './foodMaker.ts'
import { refillPouch, tin } from './packs.ts'
import { airtightAroma } from './storageAdvice.ts'

const tea = {
  category: 'kopi-teh',
  claims: ['vegan', 'glutenFree', 'noAddedSugar', 'noPreservatives'],
  storage: airtightAroma,
  shelfLifeDays: 540,
  pack: tin,
  net: 80,
  unitsPerCarton: 24,
  hsCode: '090230',
  moqCartons: 5,
  leadTimeDays: 10,
  prepared: english,
  origin: 'whollyObtained',
} as const satisfies Partial<ProductDraft>

export const tehContohCelaket = foodMaker(
  {
    slug: 'teh-contoh-celaket',
    name: 'Teh Contoh Celaket',
    tier: 'mikro',
    foundedYear: 2018,
    workers: 5,
    tagline: [
      'Teh pegunungan dan bunga dari halaman',
      'Mountain tea and flowers from the yard',
      'شاي الجبال وأزهار الفناء',
    ],
    story: [
      'Di Celaket, antara rumah-rumah batik, satu ruang kecil selalu berbau melati. Kuncup dipetik pukul empat sore, ketika belum mekar, dan dibiarkan membuka di atas teh semalaman.\n\nTehnya berasal dari kebun Wonosari di utara kota. Rosela dan telang ditanam tetangga di pot dan atap rumah.',
      'Among the batik houses of Celaket, one small room always smells of jasmine. Buds are picked at four, still closed, and left to open over the tea through the night.\n\nThe tea grows at Wonosari, north of the city. Neighbours raise roselle and butterfly pea in pots and on their roofs.',
      'بين بيوت الباتيك في تشلاكيت غرفة صغيرة تعبق دائمًا بالياسمين. تُقطف البراعم في الرابعة عصرًا وهي مغلقة وتُترك لتتفتّح فوق الشاي طوال الليل.\n\nالشاي من ووناساري شمال المدينة، والكركديه والبازلاء الزرقاء يزرعهما الجيران في الأصص وعلى السطوح.',
    ],
    subdistrict: 'rampalcelaket',
    address: 'Gang Contoh Jaksa No. 9, Rampalcelaket, Klojen',
    at: [-7.9646, 112.6349],
    line: 11,
    monthlyCapacity: ['900 kaleng', '900 tins', '900 علبة'],
  },
  [
    {
      ...tea,
      slug: 'teh-melati-celaket',
      name: ['Teh Hitam Melati', 'Jasmine Black Tea', 'شاي أسود بالياسمين'],
      summary: [
        'Teh hitam yang diharumkan dengan melati segar tiga malam berturut-turut.',
        'Black tea scented with fresh jasmine on three nights running.',
        'شاي أسود يُعطَّر بياسمين طازج ثلاث ليالٍ متتالية.',
      ],
      description: [
        'Bunga diayak keluar setiap pagi dan diganti yang baru, sehingga harumnya meresap tanpa perisa. Seduhannya merah tembaga.\n\nSatu sendok teh untuk 200 ml, diamkan empat menit. Enak juga dingin.',
        'The flowers are sifted out each morning and replaced, so the scent sinks in without flavouring. The cup is copper red.\n\nA teaspoon to 200 ml, four minutes. Good cold as well.',
        'تُنخل الأزهار كل صباح وتُستبدل فيتغلغل العطر بلا منكّهات، ولون الشاي نحاسي محمرّ.\n\nملعقة صغيرة لكل 200 مل وأربع دقائق نقعًا، وهو لذيذ باردًا أيضًا.',
      ],
      recipe: ['blackTea', 'jasmine'],
      nutrition: { serving: 2, protein: 20, fat: 2, saturated: 0.4, carbohydrate: 52, sugars: 1, sodium: 20 },
      priceIdr: 42000,
      variants: [
        kind('Kaleng 80 g', 'Tin, 80 g', 'علبة معدنية 80 غ', 42000, 80),
        kind('Isi ulang 80 g', 'Refill, 80 g', 'عبوة إعادة ملء 80 غ', 29000, 80),
      ],
      stock: 85,
      capacity: 400,
      center: 'E-03',
      mall: 'D-03',
      look: { ground: 'mist', pack: '#2F5D4A', band: '#FBF7EF', emblem: 'flower', food: '#9C5A2B', inside: 'cup' },
      featured: true,
    },
    {
      ...tea,
      slug: 'teh-rosela-celaket',
      name: ['Teh Rosela Kering', 'Dried Roselle Infusion', 'كركديه مجفّف'],
      summary: [
        'Kelopak rosela utuh, merah delima, asam segar tanpa kafein.',
        'Whole roselle calyces: ruby red, bright and sour, without caffeine.',
        'بتلات كركديه كاملة بلون الرمّان، حموضتها منعشة وبلا كافيين.',
      ],
      description: [
        'Kelopak dilepas dari bijinya dengan tabung bambu dan dijemur di bawah kain agar warnanya tidak pudar. Hanya yang utuh masuk kaleng.\n\nSeduh panas dengan kayu manis atau dingin dengan es batu.',
        'Calyces are pushed off their seed with a bamboo tube and dried under cloth, so that the colour holds. Only whole ones go in the tin.\n\nBrew hot with cinnamon, or pour over ice.',
        'تُنزع البتلات عن بذورها بأنبوب خيزران وتُجفَّف تحت قماش ليثبت لونها، ولا يدخل العلبة إلا الكامل منها.\n\nتُشرب ساخنة مع القرفة أو باردة مع الثلج.',
      ],
      recipe: ['roselle'],
      net: 60,
      hsCode: '121190',
      priceIdr: 36000,
      stock: 60,
      capacity: 250,
      center: 'E-03',
      look: {
        ground: 'rose',
        pack: '#8E2438',
        band: '#F3DDD3',
        emblem: 'flower',
        food: '#A32A3F',
        inside: 'juiceGlass',
      },
    },
    {
      ...tea,
      slug: 'teh-telang-serai-celaket',
      name: ['Teh Telang Serai', 'Butterfly Pea & Lemongrass', 'البازلاء الزرقاء وعشب الليمون'],
      summary: [
        'Biru laut yang berubah ungu saat diberi jeruk nipis; wanginya serai.',
        'Sea blue that turns violet with a squeeze of lime, scented with lemongrass.',
        'زرقة بحرية تصير بنفسجية بعصرة ليمون، بعطر عشب الليمون.',
      ],
      description: [
        'Bunga telang dikeringkan di tempat teduh selama dua hari, serai diiris miring. Perbandingannya satu banding satu menurut volume.\n\nKantong isi ulangnya masih diberi tanggal dengan spidol.',
        'The flowers dry for two days in the shade and the lemongrass is cut on the slant. One to one by volume.\n\nIts refill pouch is still dated with a marker pen.',
        'تُجفَّف الأزهار يومين في الظل ويُقطّع عشب الليمون مائلًا، بنسبة واحد إلى واحد حجمًا.\n\nما زال تاريخ كيسه يُكتب بقلم التخطيط.',
      ],
      recipe: ['butterflyPea', 'lemongrass'],
      pack: refillPouch,
      net: 50,
      unitsPerCarton: 40,
      shelfLifeDays: 365,
      hsCode: '121190',
      priceIdr: 28000,
      stock: 45,
      capacity: 200,
      prepared: englishByHand,
      mall: 'D-03',
      look: { ground: 'sky', pack: '#3C4F9A', band: '#D8E7EC', emblem: 'leaf', food: '#4658A8', inside: 'teaLeaf' },
    },
  ],
  [nib(11, '2023-06-21'), sppIrt(8, '2023-07-19'), halal(11, '2025-12-01', { state: 'unchecked' })],
)
