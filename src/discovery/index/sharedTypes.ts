/** Documents of these types are folded into every product's and maker's index document (readiness, titles, places, extra words). */
export const SHARED_TYPES = ['requirement', 'market', 'category', 'district', 'subdistrict', 'searchSettings'] as const
