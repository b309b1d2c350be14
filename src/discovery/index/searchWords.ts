import type { CertificateKind, Claim, Material, Product } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'

/** Words by which people ask for what a product is, that stand in no text of it. */
type Words = Readonly<Record<Locale, string>>

const CLAIM_WORDS: Record<Claim, Words> = {
  vegan: { id: 'vegan nabati', en: 'vegan plant based', ar: 'نباتي' },
  glutenFree: { id: 'bebas gluten', en: 'gluten free', ar: 'خالٍ من الغلوتين' },
  noAddedSugar: { id: 'tanpa gula tambahan sehat', en: 'no added sugar sugar free healthy', ar: 'بدون سكر مضاف' },
  noPreservatives: { id: 'tanpa pengawet', en: 'no preservatives', ar: 'بدون مواد حافظة' },
  organic: { id: 'organik', en: 'organic', ar: 'عضوي' },
  noMsg: { id: 'tanpa msg tanpa penyedap', en: 'no msg', ar: 'بدون غلوتامات' },
}
const MATERIAL_WORDS: Record<Material, Words> = {
  wood: { id: 'kayu', en: 'wood wooden', ar: 'خشب' },
  bamboo: { id: 'bambu', en: 'bamboo', ar: 'خيزران' },
  rattan: { id: 'rotan', en: 'rattan', ar: 'روطان' },
  plantFibre: { id: 'serat mendong pandan', en: 'plant fibre', ar: 'ألياف نباتية' },
  clay: { id: 'tanah liat keramik gerabah', en: 'clay ceramic pottery', ar: 'طين فخار خزف' },
  cotton: { id: 'katun', en: 'cotton', ar: 'قطن' },
  silk: { id: 'sutra', en: 'silk', ar: 'حرير' },
  leather: { id: 'kulit', en: 'leather', ar: 'جلد' },
  metal: { id: 'logam', en: 'metal', ar: 'معدن' },
  glass: { id: 'kaca', en: 'glass', ar: 'زجاج' },
  paper: { id: 'kertas', en: 'paper', ar: 'ورق' },
}
const CERTIFICATE_WORDS: Partial<Record<CertificateKind, Words>> = {
  halal: { id: 'halal', en: 'halal', ar: 'حلال' },
  sppirt: { id: 'pirt', en: 'pirt', ar: '' },
  bpomMd: { id: 'bpom', en: 'bpom', ar: '' },
  organic: { id: 'organik', en: 'organic', ar: 'عضوي' },
}

const SPICY_WORDS: Words = { id: 'pedas', en: 'spicy hot', ar: 'حار' }

/** The words for a product's claims, materials, heat and valid certificates, by language. */
export function searchWordsOf(product: Product, certificates: readonly CertificateKind[]): Words {
  const found: Words[] = [
    ...product.claims.map((claim) => CLAIM_WORDS[claim]),
    ...product.materials.map((material) => MATERIAL_WORDS[material]),
    ...((product.spicyLevel ?? 0) > 0 ? [SPICY_WORDS] : []),
    ...certificates.flatMap((kind) => CERTIFICATE_WORDS[kind] ?? []),
  ]
  const join = (locale: Locale) =>
    found
      .map((words) => words[locale])
      .join(' ')
      .trim()
  return { id: join('id'), en: join('en'), ar: join('ar') }
}
