import { boundFilter } from './bounds.ts'
import { anyOf } from './filterLanguage.ts'
import { BOUNDS, type Bound, type Facet, type SearchState } from './model.ts'

/** What a visitor chooses together: choices in it widen one another, and its values are counted as if none were made in it. */
export interface Aspect {
  /** The index's fields whose values are counted. */
  readonly fields: readonly string[]
  /** What the choices demand, in the filter language; undefined where none was made. */
  readonly filter: (state: SearchState) => string | undefined
}

function ofFacets(...fields: readonly Facet[]): Aspect {
  return {
    fields,
    filter: ({ facets }) => {
      const chosen = fields.filter((facet) => facets[facet].length > 0)
      return chosen.length > 0 ? chosen.map((facet) => anyOf(facet, facets[facet])).join(' OR ') : undefined
    },
  }
}

function ofBound(bound: Bound): Aspect {
  return {
    fields: [bound],
    filter: ({ bounds: { [bound]: step } }) => (step === undefined ? undefined : boundFilter(bound, step)),
  }
}

/** All there are. Districts and their kelurahan are one: somebody looks in Klojen or in Dinoyo. */
export const ASPECTS: readonly Aspect[] = [
  ofFacets('category'),
  ofFacets('district', 'subdistrict'),
  ofFacets('certificate'),
  ofFacets('market'),
  ofFacets('material'),
  ofFacets('claim'),
  ofFacets('tier'),
  ...BOUNDS.map(ofBound),
]

/** Aspects in which something is chosen: the values of each need a count of their own. */
export function chosenAspects(state: SearchState): Aspect[] {
  return ASPECTS.filter(({ filter }) => filter(state) !== undefined)
}
