import { localeString, localeText } from '../contentTypes.ts'
import type { RequirementContent } from './requirementContent.ts'
import { SOURCES } from './sources.ts'

const GULF_FOOD = {
  markets: ['AE', 'SA', 'QA', 'KW', 'BH', 'OM'],
  appliesTo: { kind: 'food' },
  severity: 'must',
} as const

/** What the six Gulf states ask alike of packaged food (GSO standards). */
export const gulfFoodRules: readonly RequirementContent[] = [
  {
    ...GULF_FOOD,
    slug: 'gulf-label-ar',
    title: localeString('Label berbahasa Arab', 'Label in Arabic', 'ملصق باللغة العربية'),
    explanation: localeText(
      'Nama, bahan, berat bersih metrik, tanggal produksi dan kedaluwarsa, negara asal, pembuat, importir, cara simpan dan kode produksi tertulis dalam bahasa Arab. Stiker umumnya diterima asalkan tidak menutupi label asli.',
      'Name, ingredients, metric net weight, production and expiry date, country of origin, manufacturer, importer, storage and lot in Arabic. A sticker is generally accepted if it does not hide the original.',
      'الاسم والمكوّنات والوزن الصافي بالنظام المتري وتاريخا الإنتاج والانتهاء وبلد المنشأ والمنتِج والمستورد وطريقة الحفظ ورقم التشغيلة بالعربية. ويُقبل الملصق الإضافي عمومًا ما دام لا يحجب البيانات الأصلية.',
    ),
    proof: { type: 'field', field: 'labelAr' },
    facility: 'pelatihan',
    source: SOURCES.gsoLabel,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-ingredients',
    title: localeString('Daftar bahan', 'List of ingredients', 'قائمة المكوّنات'),
    explanation: localeText(
      'Semua bahan tertulis, termasuk bahan tambahan pangan dan asalnya bila dari hewan.',
      'Every ingredient is listed, food additives included, and the source of any from animals.',
      'تُذكر جميع المكوّنات، بما فيها المواد المضافة، ومصدر ما كان منها حيوانيًا.',
    ),
    proof: { type: 'field', field: 'ingredients' },
    facility: 'pelatihan',
    source: SOURCES.gsoLabel,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-net-weight',
    title: localeString('Berat bersih metrik', 'Net weight in metric units', 'الوزن الصافي بالنظام المتري'),
    explanation: localeText(
      'Isi bersih dalam gram atau mililiter tertulis di kemasan.',
      'The net content in grams or millilitres stands on the pack.',
      'يُكتب المحتوى الصافي بالغرام أو المليلتر على العبوة.',
    ),
    proof: { type: 'field', field: 'netWeight' },
    facility: 'pelatihan',
    source: SOURCES.gsoLabel,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-date-marking',
    title: localeString(
      'Tanggal produksi dan kedaluwarsa tercetak',
      'Production and expiry dates printed',
      'تاريخا الإنتاج والانتهاء مطبوعان',
    ),
    explanation: localeText(
      'Dicetak oleh pembuat; bukan tulisan tangan dan bukan stiker importir. Masa simpan sampai 3 bulan: tanggal-bulan-tahun; di atasnya bulan-tahun diterima.',
      'Printed by the maker; not handwritten and not on the importer’s sticker. Day-month-year for a shelf life up to 3 months; month-year is accepted above.',
      'يطبعهما المنتِج، لا بخط اليد ولا على ملصق المستورد. يوم-شهر-سنة لصلاحية لا تتجاوز 3 أشهر، ويُقبل شهر-سنة لما فوقها.',
    ),
    proof: { type: 'field', field: 'dateMarkingPrinted' },
    facility: 'alat-produksi',
    source: SOURCES.gsoDates,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-lot',
    title: localeString('Kode produksi (lot)', 'Lot identification', 'رقم التشغيلة'),
    explanation: localeText(
      'Setiap kemasan membawa kode produksi.',
      'Each pack carries a lot mark.',
      'تحمل كل عبوة رقم تشغيلة.',
    ),
    proof: { type: 'field', field: 'lotCoding' },
    facility: 'alat-produksi',
    source: SOURCES.gsoLabel,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-nutrition',
    title: localeString('Informasi nilai gizi', 'Nutrition declaration', 'بيان القيم الغذائية'),
    explanation: localeText(
      'Pernyataan gizi menurut GSO 2233, dalam bahasa Arab pada label.',
      'A nutrition declaration to GSO 2233, in Arabic on the label.',
      'بيان القيم الغذائية وفق المواصفة GSO 2233 بالعربية على الملصق.',
    ),
    proof: { type: 'field', field: 'nutrition' },
    facility: 'uji-mutu',
    source: SOURCES.gsoNutrition,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-halal',
    title: localeString(
      'Bebas babi dan alkohol, dengan sertifikat halal',
      'Free of pork and alcohol, with a halal certificate',
      'خالٍ من لحم الخنزير والكحول مع شهادة حلال',
    ),
    explanation: localeText(
      'Sertifikat halal diwajibkan untuk daging, unggas dan bahan turunan hewan; untuk camilan lain tanda halal diharapkan pembeli. Karena itu kami meminta sertifikat halal BPJPH untuk semua pangan sebagai buktinya.',
      'A halal certificate is required for meat, poultry and animal-derived ingredients; on other snacks buyers expect the mark. So we take a BPJPH halal certificate as the proof for every food.',
      'شهادة الحلال إلزامية للحوم والدواجن والمكوّنات الحيوانية، ويتوقّع المشترون علامتها على سائر الوجبات الخفيفة؛ لذلك نعتمد شهادة حلال من هيئة BPJPH دليلًا لكل الأغذية.',
    ),
    proof: { type: 'certificate', certificateKinds: ['halal'] },
    facility: 'sertifikasi-halal',
    source: SOURCES.gsoHalal,
    confidence: 'B',
  },
  {
    ...GULF_FOOD,
    slug: 'gulf-shelf-life',
    severity: 'recommended',
    title: localeString('Masa simpan 6 bulan atau lebih', 'Shelf life of 6 months or more', 'صلاحية 6 أشهر أو أكثر'),
    explanation: localeText(
      'Importir umumnya meminta sisa masa simpan paling sedikit separuh saat barang tiba.',
      'Importers commonly ask that at least half of the shelf life remains on arrival.',
      'يطلب المستوردون عادةً أن يبقى نصف مدة الصلاحية على الأقل عند الوصول.',
    ),
    proof: { type: 'field', field: 'shelfLife6Months' },
    facility: 'uji-mutu',
    source: SOURCES.tradePractice,
    confidence: 'B',
  },
]
