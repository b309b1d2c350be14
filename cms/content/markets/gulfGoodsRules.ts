import { localeString, localeText } from '../contentTypes.ts'
import type { RequirementContent } from './requirementContent.ts'
import { SOURCES } from './sources.ts'

const GULF = ['AE', 'SA', 'QA', 'KW', 'BH', 'OM']

/** What the Gulf states ask of craft, and of every consignment. */
export const gulfGoodsRules: readonly RequirementContent[] = [
  {
    slug: 'gulf-wood-packaging',
    markets: GULF,
    appliesTo: { kind: 'all' },
    severity: 'must',
    title: localeString(
      'Kemasan kayu bercap ISPM 15, atau tanpa kayu',
      'Wood packaging stamped to ISPM 15, or none',
      'تغليف خشبي مختوم وفق ISPM 15 أو بلا خشب',
    ),
    explanation: localeText(
      'Palet dan peti kayu tanpa cap ISPM 15 dapat ditolak di pelabuhan. Kemasan karton tanpa kayu tidak memerlukannya. Pastikan kepada ekspeditur.',
      'Wooden pallets and crates without the ISPM 15 stamp may be turned away at the port. Cartons without wood need nothing. Confirm with your forwarder.',
      'قد تُرفض المنصّات والصناديق الخشبية غير المختومة وفق ISPM 15 في الميناء. أما الكراتين الخالية من الخشب فلا تحتاج إلى ذلك. تأكّد من شركة الشحن.',
    ),
    proof: { type: 'field', field: 'woodPackagingIspm15' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.ispm15,
    confidence: 'C',
  },
  {
    slug: 'gulf-invoice-origin',
    markets: GULF,
    appliesTo: { kind: 'all' },
    severity: 'must',
    title: localeString(
      'Faktur dagang dan surat keterangan asal',
      'Commercial invoice and certificate of origin',
      'فاتورة تجارية وشهادة منشأ',
    ),
    explanation: localeText(
      'Menyertai setiap kiriman, dilegalisasi bila diminta negara tujuan.',
      'They go with each shipment, legalised where the destination asks for it.',
      'ترافقان كل شحنة وتُصدَّقان متى طلب بلد الوصول ذلك.',
    ),
    proof: { type: 'shipment' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.gulfCustoms,
    confidence: 'B',
  },
  {
    slug: 'ae-cepa-origin',
    markets: ['AE'],
    appliesTo: { kind: 'all' },
    severity: 'recommended',
    title: localeString(
      'Kriteria asal untuk tarif IUAE-CEPA',
      'Origin criterion for IUAE-CEPA tariffs',
      'معيار المنشأ لتعرفة اتفاقية IUAE-CEPA',
    ),
    explanation: localeText(
      'Dengan surat keterangan asal IUAE-CEPA, bea masuk UEA dapat lebih rendah.',
      'With an IUAE-CEPA certificate of origin, the duty in the UAE can be lower.',
      'مع شهادة منشأ وفق اتفاقية IUAE-CEPA قد ينخفض الرسم الجمركي في الإمارات.',
    ),
    proof: { type: 'field', field: 'originCriterion' },
    facility: 'pendampingan-ekspor',
    source: SOURCES.iuaeCepa,
    confidence: 'B',
  },
  {
    slug: 'sa-saber',
    markets: ['SA'],
    appliesTo: { kind: 'craft' },
    severity: 'must',
    title: localeString('Sertifikat kesesuaian SABER', 'SABER certificate of conformity', 'شهادة مطابقة من منصة سابر'),
    explanation: localeText(
      'Barang konsumsi nonpangan masuk Arab Saudi melalui SABER. Importir mengajukannya dengan laporan uji dari pembuat.',
      'Non-food consumer goods enter Saudi Arabia through SABER. The importer applies, with test reports from the maker.',
      'تدخل السلع الاستهلاكية غير الغذائية السعودية عبر منصة سابر. يقدّم المستورد الطلب بتقارير اختبار من المنتِج.',
    ),
    proof: { type: 'importer' },
    facility: 'uji-mutu',
    source: SOURCES.saber,
    confidence: 'B',
  },
  {
    slug: 'sa-craft-test-report',
    markets: ['SA'],
    appliesTo: { kind: 'craft' },
    severity: 'recommended',
    title: localeString('Laporan uji untuk SABER', 'Test report for SABER', 'تقرير اختبار لمنصة سابر'),
    explanation: localeText(
      'Laporan uji yang siap mempersingkat pengajuan importir.',
      'A report at hand shortens the importer’s application.',
      'وجود تقرير جاهز يختصر طلب المستورد.',
    ),
    proof: { type: 'certificate', certificateKinds: ['labTest', 'sni'] },
    facility: 'uji-mutu',
    source: SOURCES.saber,
    confidence: 'B',
  },
]
