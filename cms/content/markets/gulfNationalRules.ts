import { localeString, localeText } from '../contentTypes.ts'
import type { RequirementContent } from './requirementContent.ts'
import { SOURCES } from './sources.ts'

/** What single Gulf states add for food: who recognises a halal certificate, and registration before shipment. */
export const gulfNationalRules: readonly RequirementContent[] = [
  {
    slug: 'sa-halal-recognition',
    markets: ['SA'],
    appliesTo: { kind: 'food', animalIngredients: ['dairy', 'egg', 'meat', 'poultry', 'gelatine'] },
    severity: 'must',
    title: localeString(
      'Lembaga halal yang diakui SFDA',
      'Halal body recognised by SFDA',
      'جهة حلال معترف بها لدى الهيئة العامة للغذاء والدواء',
    ),
    explanation: localeText(
      'Untuk produk dengan bahan hewani, Arab Saudi meminta sertifikat dari lembaga yang diakuinya. BPJPH dan SFDA menandatangani nota kesepahaman pada 19 Oktober 2023 untuk dua tahun, dapat diperpanjang. Apakah masih berlaku hari ini: tanyakan kepada BPJPH.',
      'For products with animal ingredients, Saudi Arabia asks for a certificate from a body that it recognises. BPJPH and SFDA signed a memorandum on 19 October 2023 for two years, extendable. Whether it is in force today: ask BPJPH.',
      'للمنتجات ذات المكوّنات الحيوانية تطلب السعودية شهادة من جهة تعترف بها. وقّعت BPJPH والهيئة العامة للغذاء والدواء مذكرة في 19 أكتوبر 2023 لمدة سنتين قابلة للتمديد؛ وللتأكد من سريانها اليوم اسأل BPJPH.',
    ),
    proof: { type: 'unknown' },
    facility: 'sertifikasi-halal',
    source: SOURCES.sfdaHalal,
    confidence: 'C',
  },
  {
    slug: 'ae-halal-recognition',
    markets: ['AE'],
    appliesTo: { kind: 'food', animalIngredients: ['dairy', 'egg', 'meat', 'poultry', 'gelatine'] },
    severity: 'must',
    title: localeString(
      'Lembaga halal yang diakui UEA',
      'Halal body recognised in the UAE',
      'جهة حلال معترف بها في الإمارات',
    ),
    explanation: localeText(
      'Untuk produk dengan bahan hewani, UEA meminta sertifikat dari lembaga yang diakuinya, dan telah sepakat mengakui lembaga yang diakreditasi KAN. Apakah berlaku bagi penerbit sertifikat ini: tanyakan kepada penerbitnya.',
      'For products with animal ingredients, the UAE asks for a certificate from a body that it recognises, and has agreed to recognise bodies accredited by KAN. Whether this issuer is covered: ask the issuer.',
      'للمنتجات ذات المكوّنات الحيوانية تطلب الإمارات شهادة من جهة تعترف بها، وقد وافقت على الاعتراف بالجهات المعتمدة من KAN. وللتأكد من شمول الجهة المصدِرة اسألها مباشرة.',
    ),
    proof: { type: 'unknown' },
    facility: 'sertifikasi-halal',
    source: SOURCES.moiatHalal,
    confidence: 'C',
  },
  {
    slug: 'gulf-halal-recognition',
    markets: ['QA', 'KW', 'BH', 'OM'],
    appliesTo: { kind: 'food', animalIngredients: ['dairy', 'egg', 'meat', 'poultry', 'gelatine'] },
    severity: 'must',
    title: localeString(
      'Lembaga halal yang diakui negara tujuan',
      'Halal body recognised at the destination',
      'جهة حلال معترف بها في بلد الوصول',
    ),
    explanation: localeText(
      'Untuk produk dengan bahan hewani, negara tujuan meminta sertifikat dari lembaga yang diakuinya. Pastikan kepada importir dan penerbit sertifikat.',
      'For products with animal ingredients, the destination asks for a certificate from a body that it recognises. Confirm with the importer and the issuer.',
      'للمنتجات ذات المكوّنات الحيوانية يطلب بلد الوصول شهادة من جهة يعترف بها. تأكّد من المستورد ومن الجهة المصدِرة.',
    ),
    proof: { type: 'unknown' },
    facility: 'sertifikasi-halal',
    source: SOURCES.gsoHalal,
    confidence: 'C',
  },
  {
    slug: 'gulf-front-of-pack',
    markets: ['SA', 'AE'],
    appliesTo: { kind: 'food' },
    severity: 'recommended',
    title: localeString(
      'Aturan tambahan tentang gula dan garam',
      'Further rules on sugar and salt',
      'قواعد إضافية بشأن السكر والملح',
    ),
    explanation: localeText(
      'Arab Saudi dan UEA menambah aturan tentang label muka kemasan, gula dan garam. Importir tahu mana yang berlaku bagi produknya.',
      'Saudi Arabia and the UAE add rules on front-of-pack labels, sugar and salt. The importer knows which apply to the product.',
      'تضيف السعودية والإمارات قواعد لملصقات واجهة العبوة وللسكر والملح، والمستورد أدرى بما ينطبق على المنتج.',
    ),
    proof: { type: 'unknown' },
    facility: 'uji-mutu',
    source: SOURCES.frontOfPack,
    confidence: 'B',
  },
  {
    slug: 'sa-product-registration',
    markets: ['SA'],
    appliesTo: { kind: 'food' },
    severity: 'must',
    title: localeString(
      'Pendaftaran produk di FASEH (SFDA)',
      'Product registration in FASEH (SFDA)',
      'تسجيل المنتج في منصة فسح (الهيئة العامة للغذاء والدواء)',
    ),
    explanation: localeText(
      'Importir mendaftarkan produk sebelum pengiriman; pembuat menyediakan dokumennya.',
      'The importer registers the product before shipment; the maker supplies the documents.',
      'يسجّل المستورد المنتج قبل الشحن ويوفّر المنتِج الوثائق.',
    ),
    proof: { type: 'importer' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.sfda,
    confidence: 'B',
  },
  {
    slug: 'ae-product-registration',
    markets: ['AE'],
    appliesTo: { kind: 'food' },
    severity: 'must',
    title: localeString(
      'Pendaftaran produk di emirat tujuan',
      'Product registration in the emirate',
      'تسجيل المنتج في إمارة الوصول',
    ),
    explanation: localeText(
      'Dubai memakai Montaji/FIRS (Dubai Municipality), Abu Dhabi memakai ADAFSA. Importir mendaftarkan sebelum pengiriman; pembuat menyediakan dokumennya.',
      'Dubai uses Montaji/FIRS (Dubai Municipality), Abu Dhabi ADAFSA. The importer registers before shipment; the maker supplies the documents.',
      'تستخدم دبي نظامي «منتجي» وFIRS (بلدية دبي)، وأبوظبي هيئة ADAFSA. يسجّل المستورد قبل الشحن ويوفّر المنتِج الوثائق.',
    ),
    proof: { type: 'importer' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.dubaiMunicipality,
    confidence: 'B',
  },
]
