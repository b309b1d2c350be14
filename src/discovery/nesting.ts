import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Facet, SearchState } from './model.ts'
import { toggleFacet } from './searchUrl.ts'

/** A facet's value with those that lie in it, as slugs. */
export interface Nest {
  readonly slug: string
  readonly children: readonly string[]
}

/** Kinds in kinds, and kelurahan in districts, in the catalogue's order. */
export interface Nesting {
  readonly category: readonly Nest[]
  readonly district: readonly Nest[]
}

const LEVELS = [
  { outer: 'category', inner: 'category' },
  { outer: 'district', inner: 'subdistrict' },
] as const

export async function loadNesting(catalogue: Pick<Catalogue, 'categories' | 'districts'>): Promise<Nesting> {
  const [categories, districts] = await Promise.all([catalogue.categories(), catalogue.districts()])
  const childrenOf = (slug: string) =>
    categories.filter(({ parent }) => parent?.slug === slug).map((child) => child.slug)
  return {
    category: categories.filter(({ parent }) => !parent).map(({ slug }) => ({ slug, children: childrenOf(slug) })),
    district: districts.map(({ slug, subdistricts }) => ({ slug, children: subdistricts.map((child) => child.slug) })),
  }
}

/** A search in which the narrower choice counts: "Keripik" and in it "Keripik tempe" means the latter. */
export function narrowest(state: SearchState, nesting: Nesting): SearchState {
  return LEVELS.reduce((narrowed, { outer, inner }) => {
    const covered = nesting[outer].filter(({ children }) =>
      children.some((child) => state.facets[inner].includes(child)),
    )
    return without(
      narrowed,
      outer,
      covered.map(({ slug }) => slug),
    )
  }, state)
}

/** `toggleFacet` for values that may be nested: a narrower choice replaces the wider one around it, and the other way round. */
export function toggleNested(state: SearchState, facet: Facet, value: string, nesting: Nesting): SearchState {
  const toggled = toggleFacet(state, facet, value)
  if (state.facets[facet].includes(value)) return toggled
  const level = LEVELS.find(({ outer }) => outer === facet)
  const nest = level && nesting[level.outer].find(({ slug }) => slug === value)
  return narrowest(level && nest ? without(toggled, level.inner, nest.children) : toggled, nesting)
}

function without(state: SearchState, facet: Facet, values: readonly string[]): SearchState {
  const left = state.facets[facet].filter((value) => !values.includes(value))
  return left.length === state.facets[facet].length ? state : { ...state, facets: { ...state.facets, [facet]: left } }
}
