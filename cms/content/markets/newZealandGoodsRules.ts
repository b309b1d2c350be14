import { localeString, localeText } from '../contentTypes.ts'
import type { RequirementContent } from './requirementContent.ts'
import { SOURCES } from './sources.ts'

const PLANT_CRAFT = { kind: 'craft', materials: ['wood', 'bamboo', 'rattan', 'plantFibre'] } as const

/** What New Zealand asks of craft, and of every consignment. */
export const newZealandGoodsRules: readonly RequirementContent[] = [
  {
    slug: 'nz-wood-packaging',
    markets: ['NZ'],
    appliesTo: { kind: 'all' },
    severity: 'must',
    title: localeString(
      'Kemasan kayu bercap ISPM 15, atau tanpa kayu',
      'Wood packaging stamped to ISPM 15, or none',
      'تغليف خشبي مختوم وفق ISPM 15 أو بلا خشب',
    ),
    explanation: localeText(
      'Palet, peti dan penahan dari kayu harus dipanaskan atau difumigasi dan bercap ISPM 15. Kemasan karton tanpa kayu tidak memerlukannya.',
      'Pallets, crates and dunnage of wood must be treated and stamped to ISPM 15. Cartons without wood need nothing.',
      'يجب أن تكون المنصّات والصناديق والدعائم الخشبية معالَجة ومختومة وفق ISPM 15. أما الكراتين الخالية من الخشب فلا تحتاج إلى ذلك.',
    ),
    proof: { type: 'field', field: 'woodPackagingIspm15' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.ispm15,
    confidence: 'B',
  },
  {
    slug: 'nz-plant-material-clean',
    markets: ['NZ'],
    appliesTo: PLANT_CRAFT,
    severity: 'must',
    title: localeString(
      'Bersih dari kulit kayu, tanah dan serangga',
      'Free of bark, soil and insects',
      'خالٍ من اللحاء والتربة والحشرات',
    ),
    explanation: localeText(
      'Barang dari kayu, bambu, rotan dan serat tumbuhan dapat diperiksa atau diberi perlakuan saat tiba. Kirim dalam keadaan kering, bersih dan terbungkus rapat.',
      'Articles of wood, bamboo, rattan and plant fibre may be inspected or treated on arrival. Ship them dry, clean and well sealed.',
      'قد تُفحص المصنوعات من الخشب والخيزران والروطان والألياف النباتية أو تُعالَج عند الوصول. تُشحن جافّة ونظيفة ومغلّفة بإحكام.',
    ),
    proof: { type: 'shipment' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.mpiWood,
    confidence: 'B',
  },
  {
    slug: 'nz-plant-material-treatment',
    markets: ['NZ'],
    appliesTo: PLANT_CRAFT,
    severity: 'recommended',
    title: localeString(
      'Sertifikat perlakuan (panas atau fumigasi)',
      'Treatment certificate (heat or fumigation)',
      'شهادة معالجة (حرارية أو بالتبخير)',
    ),
    explanation: localeText(
      'Sertifikat perlakuan mengurangi risiko barang ditahan, diberi perlakuan ulang, atau dikembalikan.',
      'A treatment certificate lowers the risk that goods are held, treated again or sent back.',
      'تقلّل شهادة المعالجة احتمال احتجاز البضاعة أو إعادة معالجتها أو إرجاعها.',
    ),
    proof: { type: 'certificate', certificateKinds: ['heatTreatment'] },
    facility: 'uji-mutu',
    source: SOURCES.mpiWood,
    confidence: 'B',
  },
  {
    slug: 'nz-origin',
    markets: ['NZ'],
    appliesTo: { kind: 'all' },
    severity: 'recommended',
    title: localeString(
      'Kriteria asal untuk tarif AANZFTA atau RCEP',
      'Origin criterion for AANZFTA or RCEP tariffs',
      'معيار المنشأ لتعرفة AANZFTA أو RCEP',
    ),
    explanation: localeText(
      'Dengan bukti asal, bea masuk dapat lebih rendah. Pembuat menyatakan kriteria asalnya; surat keterangan asal ikut dalam kiriman.',
      'With proof of origin the duty can be lower. The maker states the criterion; the certificate of origin goes with the shipment.',
      'مع إثبات المنشأ قد ينخفض الرسم الجمركي. يذكر المنتِج معيار المنشأ وتُرفق شهادة المنشأ بالشحنة.',
    ),
    proof: { type: 'field', field: 'originCriterion' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.aanzftaRcep,
    confidence: 'B',
  },
]
