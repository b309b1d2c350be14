/** Products of the sample content, as addresses name them. */
export const SANAN = {
  slug: 'keripik-tempe-sanan-original',
  slugs: { en: 'sanan-tempe-crisps-original', ar: 'رقائق-تمبيه-سانان-الأصلية' },
}
