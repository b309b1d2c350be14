/** What may be featured. */
export const FEATURED_TYPES = [
  { value: 'product', title: 'Produk' },
  { value: 'business', title: 'Usaha' },
] as const
export type FeaturedType = (typeof FEATURED_TYPES)[number]['value']

export const FEATURED_FILTERS = [
  { value: 'all', title: 'Semua' },
  { value: 'featured', title: 'Diunggulkan' },
  { value: 'others', title: 'Belum diunggulkan' },
] as const
export type FeaturedFilter = (typeof FEATURED_FILTERS)[number]['value']

/** How many are shown at once; whoever seeks more writes what she seeks. */
export const MOST_SHOWN = 100

export interface Candidate {
  readonly _id: string
  readonly title: string | null
  readonly business: string | null
  readonly featured: boolean
}

export interface Candidates {
  readonly total: number
  readonly shown: readonly Candidate[]
}

const CONDITIONS: Readonly<Record<FeaturedFilter, string>> = {
  all: '',
  featured: '&& featured == true',
  others: '&& featured != true',
}

/** The query for what is published of a type, filtered and by name; takes `$type`, and `$words` when there are any. */
export function candidatesQuery(filter: FeaturedFilter, words: string): string {
  const found = words ? '&& (name match $words || name.id match $words || business->name match $words)' : ''
  const all = `*[_type == $type && !(_id in path("drafts.**")) ${CONDITIONS[filter]} ${found}]`
  return `{
    "total": count(${all}),
    "shown": ${all} | order(coalesce(name.id, name) asc) [0...${MOST_SHOWN}] {
      _id, "title": coalesce(name.id, name), "business": business->name, "featured": featured == true
    }
  }`
}

/** Each word as the beginning of one, as GROQ's `match` wants it. */
export function wordsOf(typed: string): string {
  return typed
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => `${word}*`)
    .join(' ')
}
