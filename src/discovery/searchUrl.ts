import type { Locale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { BOUND_STEPS, BOUNDS, type Bound, FACETS, type Facet, type SearchState, SORTS, type Sort } from './model.ts'

/** The parameters' names in a URL, by language; Arabic pages use the English ones, which are readable in every script. */
interface Names {
  readonly text: string
  readonly facets: Readonly<Record<Facet, string>>
  readonly bounds: Readonly<Record<Bound, string>>
  readonly priceFrom: string
  readonly priceTo: string
  readonly inStock: string
  readonly sort: string
  readonly page: string
  readonly literal: string
  readonly sorts: Readonly<Record<Sort, string>>
}

const ENGLISH: Names = {
  text: 'q',
  facets: {
    category: 'category',
    district: 'district',
    subdistrict: 'subdistrict',
    certificate: 'certificate',
    market: 'ready-for',
    material: 'material',
    claim: 'claim',
    tier: 'tier',
  },
  bounds: { moqUpTo: 'min-order-up-to', capacityFrom: 'monthly-capacity-from', shelfLifeFrom: 'keeps-months' },
  priceFrom: 'price-from',
  priceTo: 'price-to',
  inStock: 'in-stock',
  sort: 'sort',
  page: 'page',
  literal: 'word-for-word',
  sorts: { relevance: 'relevance', priceUp: 'price-up', priceDown: 'price-down', newest: 'newest', moq: 'moq' },
}
const INDONESIAN: Names = {
  text: 'q',
  facets: {
    category: 'kategori',
    district: 'kecamatan',
    subdistrict: 'kelurahan',
    certificate: 'sertifikat',
    market: 'siap-ekspor',
    material: 'bahan',
    claim: 'sifat',
    tier: 'kelas',
  },
  bounds: { moqUpTo: 'pesan-minimum', capacityFrom: 'kapasitas-bulanan', shelfLifeFrom: 'tahan-bulan' },
  priceFrom: 'harga-dari',
  priceTo: 'harga-sampai',
  inStock: 'tersedia',
  sort: 'urut',
  page: 'hal',
  literal: 'kata-persis',
  sorts: { relevance: 'relevan', priceUp: 'termurah', priceDown: 'termahal', newest: 'terbaru', moq: 'moq' },
}
export const PARAM_NAMES: Readonly<Record<Locale, Names>> = { id: INDONESIAN, en: ENGLISH, ar: ENGLISH }

const MAX_TEXT = 120
const MAX_VALUES = 20
const VALUE = /^[\w-]{1,64}$/

export const EMPTY_SEARCH: SearchState = {
  text: '',
  facets: {
    category: [],
    district: [],
    subdistrict: [],
    certificate: [],
    market: [],
    material: [],
    claim: [],
    tier: [],
  },
  bounds: {},
  inStock: false,
  sort: 'relevance',
  page: 1,
  literal: false,
}

function wholeNumber(text: string | null, max: number): number | undefined {
  const digits = text?.replaceAll(/[.,\s]/g, '') ?? ''
  return /^\d{1,9}$/.test(digits) ? Math.min(Number(digits), max) : undefined
}

/** Reads a search from a URL's parameters. What makes no sense is dropped, never an error: links travel and get cut. */
export function parseSearch(params: URLSearchParams, locale: Locale): SearchState {
  const names = PARAM_NAMES[locale]
  const values = (facet: Facet) =>
    [...new Set(params.getAll(names.facets[facet]))].filter((value) => VALUE.test(value)).slice(0, MAX_VALUES)
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, values(facet)]))
  const bounds = BOUNDS.flatMap((bound) => {
    const step = BOUND_STEPS[bound].find((each) => String(each) === params.get(names.bounds[bound]))
    return step === undefined ? [] : [[bound, step] as const]
  })
  const [low, high] = [wholeNumber(params.get(names.priceFrom), 1e9), wholeNumber(params.get(names.priceTo), 1e9)]
  const swapped = low !== undefined && high !== undefined && low > high
  return {
    text: (params.get(names.text) ?? '')
      .normalize('NFC')
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, MAX_TEXT),
    facets: { ...EMPTY_SEARCH.facets, ...facets },
    bounds: Object.fromEntries(bounds),
    priceFrom: swapped ? high : low,
    priceTo: swapped ? low : high,
    inStock: params.get(names.inStock) === '1',
    sort: SORTS.find((sort) => names.sorts[sort] === params.get(names.sort)) ?? 'relevance',
    page: Math.max(1, wholeNumber(params.get(names.page), 500) ?? 1),
    literal: params.get(names.literal) === '1',
  }
}

/** A search as parameters, in one fixed order and without what is at its default. */
export function searchParams(state: SearchState, locale: Locale): URLSearchParams {
  const names = PARAM_NAMES[locale]
  const params = new URLSearchParams()
  if (state.text) params.set(names.text, state.text)
  for (const facet of FACETS) for (const value of state.facets[facet]) params.append(names.facets[facet], value)
  for (const bound of BOUNDS) {
    const step = state.bounds[bound]
    if (step !== undefined) params.set(names.bounds[bound], String(step))
  }
  if (state.priceFrom !== undefined) params.set(names.priceFrom, String(state.priceFrom))
  if (state.priceTo !== undefined) params.set(names.priceTo, String(state.priceTo))
  if (state.inStock) params.set(names.inStock, '1')
  if (state.sort !== 'relevance') params.set(names.sort, names.sorts[state.sort])
  if (state.page > 1) params.set(names.page, String(state.page))
  if (state.literal) params.set(names.literal, '1')
  return params
}

/** The address of a search in a language. */
export function searchPath(state: SearchState, locale: Locale): string {
  const query = searchParams(state, locale).toString()
  return pathTo('discovery', locale) + (query ? `?${query}` : '')
}

/** The state with a bound set to a step, or taken away; back on the first page. */
export function setBound(state: SearchState, bound: Bound, step: number | undefined): SearchState {
  const { [bound]: _, ...others } = state.bounds
  return { ...state, bounds: step === undefined ? others : { ...others, [bound]: step }, page: 1 }
}

/** The state with one facet value chosen, or no longer chosen; back on the first page. */
export function toggleFacet(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.facets[facet]
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
  return { ...state, facets: { ...state.facets, [facet]: next }, page: 1 }
}
