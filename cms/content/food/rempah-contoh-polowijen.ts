import { halal, nib, organic, sppIrt } from './certificates.ts'
import { englishAndArabic, printedNoLabel } from './exportPreparation.ts'
import { foodMaker, kind, type ProductDraft } from './foodMaker.ts'
import { glassBottle, refillPouch } from './packs.ts'
import { chillOnceOpen, dryPowder } from './storageAdvice.ts'

const herbalDrink = {
  category: 'minuman',
  claims: ['vegan', 'glutenFree', 'noPreservatives'],
  moqCartons: 8,
  leadTimeDays: 12,
  hsCode: '210690',
  origin: 'whollyObtained',
} as const satisfies Partial<ProductDraft>

export const rempahContohPolowijen = foodMaker(
  {
    slug: 'rempah-contoh-polowijen',
    name: 'Rempah Contoh Polowijen',
    tier: 'mikro',
    foundedYear: 2015,
    workers: 8,
    tagline: [
      'Wedang kampung topeng, siap diseduh',
      'Warm spice drinks from the mask village, ready to pour',
      'مشروبات التوابل من قرية الأقنعة، جاهزة للسكب',
    ],
    story: [
      'Di kampung budaya Polowijen, penari dan penabuh gamelan minum wedang jahe sebelum tampil. Ibu-ibu yang menyeduhnya lalu ditanya penonton: di mana bisa dibeli?\n\nJahe merah dan serai ditanam di sela rumah. Sarinya dimasak dengan gula sampai mengkristal sendiri; tidak ada pengisi dan tidak ada pemanis buatan.',
      'In the cultural village of Polowijen, dancers and gamelan players drink ginger before a performance. The women who brewed it kept hearing the audience ask where to buy some.\n\nRed ginger and lemongrass grow between the houses. The juice is cooked with sugar until it crystallises by itself, without filler or artificial sweetener.',
      'في قرية بولوويجين الثقافية يشرب الراقصون وعازفو الغاميلان الزنجبيل قبل العرض، وكان الجمهور يسأل النساء اللواتي يُعددنه: أين يُباع؟\n\nينمو الزنجبيل الأحمر وعشب الليمون بين البيوت، ويُطهى عصيرهما مع السكر حتى يتبلور وحده بلا حشو ولا محلّيات صناعية.',
    ],
    subdistrict: 'polowijen',
    address: 'Gang Contoh Cakalang No. 2, Polowijen, Blimbing',
    at: [-7.9268, 112.6446],
    line: 18,
    monthlyCapacity: ['2.200 bungkus dan 600 botol', '2,200 pouches and 600 bottles', '2,200 كيس و600 زجاجة'],
  },
  [
    {
      ...herbalDrink,
      slug: 'jahe-merah-instan-polowijen',
      name: ['Jahe Merah Serbuk', 'Red Ginger Crystals', 'بلّورات الزنجبيل الأحمر'],
      summary: [
        'Sari jahe merah dan gula yang dikristalkan; dua sendok untuk secangkir hangat.',
        'Red ginger juice crystallised with sugar: two spoons make a warming cup.',
        'عصير زنجبيل أحمر متبلور مع السكر، ملعقتان لفنجان دافئ.',
      ],
      description: [
        'Satu kilogram jahe segar menjadi tujuh ratus gram serbuk. Diayak dua kali sehingga larut tanpa ampas.\n\nSeduh dengan air panas, atau dengan susu untuk anak-anak.',
        'A kilo of fresh ginger makes seven hundred grams. Sifted twice, it dissolves without dregs.\n\nStir into hot water, or into milk for children.',
        'يعطي كيلو الزنجبيل الطازج سبعمئة غرام، ويُنخل مرتين فيذوب بلا رواسب.\n\nيُحرَّك في ماء ساخن أو في الحليب للأطفال.',
      ],
      recipe: ['sugar', 'redGinger', 'palmSugar', 'lemongrass', 'cinnamon', 'clove'],
      nutrition: { serving: 20, protein: 0.7, fat: 0.3, saturated: 0.1, carbohydrate: 94, sugars: 90, sodium: 25 },
      storage: dryPowder,
      shelfLifeDays: 540,
      pack: refillPouch,
      net: 200,
      unitsPerCarton: 40,
      priceIdr: 25000,
      variants: [
        kind('Jahe merah', 'Red ginger', 'زنجبيل أحمر', 25000, 200),
        kind('Kunyit asam', 'Turmeric & tamarind', 'كركم وتمر هندي', 25000, 200),
      ],
      stock: 160,
      capacity: 2200,
      prepared: englishAndArabic,
      center: 'D-03',
      mall: 'C-03',
      look: { ground: 'sand', pack: '#B5532B', band: '#E8A823', emblem: 'leaf', food: '#B86A34', inside: 'cup' },
      featured: true,
    },
    {
      ...herbalDrink,
      slug: 'sirup-markisa-serai-polowijen',
      name: ['Sirup Markisa Serai', 'Passion Fruit & Lemongrass Cordial', 'شراب الماركيزا وعشب الليمون'],
      summary: [
        'Markisa asam, serai segar, gula batu; satu banding lima dengan air dingin.',
        'Tart passion fruit, fresh lemongrass, rock sugar; one part to five of cold water.',
        'ماركيزا حامضة وعشب ليمون طازج وسكر نبات، بنسبة واحد إلى خمسة ماءً باردًا.',
      ],
      description: [
        'Biji markisa disaring kasar sehingga sedikit ampasnya tertinggal. Serai direbus terpisah dan ditambahkan setelah sirup hangat.\n\nUntuk es, soda tawar, atau siraman puding. Label asingnya belum ada.',
        'The pulp is strained loosely, so a little stays. Lemongrass is boiled apart and joins the syrup when it is merely warm.\n\nFor ice, soda water or over a pudding. There is no foreign label yet.',
        'يُصفّى اللبّ تصفية خفيفة فيبقى منه شيء، ويُغلى عشب الليمون وحده ويُضاف حين يفتر القَطر.\n\nمع الثلج أو الماء الفوّار أو فوق البودينغ. ولا بطاقة أجنبية بعد.',
      ],
      recipe: ['rockSugar', 'water', 'passionFruit', 'lemongrass', 'citricAcid'],
      drink: true,
      nutrition: { serving: 40, protein: 0.5, fat: 0.1, saturated: 0, carbohydrate: 58, sugars: 56, sodium: 12 },
      storage: chillOnceOpen,
      shelfLifeDays: 270,
      pack: glassBottle,
      net: 500,
      unitsPerCarton: 12,
      priceIdr: 40000,
      stock: 70,
      capacity: 600,
      prepared: printedNoLabel,
      center: 'D-03',
      look: {
        ground: 'mist',
        pack: '#E0A526',
        band: '#5A3A74',
        emblem: 'orange',
        food: '#E3AA3A',
        inside: 'juiceGlass',
      },
    },
  ],
  [
    nib(18, '2022-06-07'),
    sppIrt(12, '2024-09-24'),
    halal(18, '2024-12-19'),
    organic(2, '2024-03-05', { note: 'Masa berlaku satu tahun sudah habis.' }),
  ],
)
