import type { ReactNode } from 'react'
import type { Facet, SearchResults, SearchState } from '#discovery/model.ts'
import type { Nest } from '#discovery/nesting.ts'
import type { Locale } from '#i18n/locale.ts'
import { FacetChoice } from './FacetChoice.tsx'
import type { DiscoveryLabels } from './labels.ts'

interface NestedFacetFilterProps {
  readonly title: string
  readonly outer: Facet
  readonly inner: Facet
  readonly nests: readonly Nest[]
  /** How to call the narrower choices within one; they unfold below this. Without it they stand open. */
  readonly unfold?: (name: string) => string
  readonly state: SearchState
  readonly results: SearchResults
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onToggle: (facet: Facet, value: string) => void
  /** What is shown above the choices. */
  readonly children?: ReactNode
}

/** Choices with narrower ones within them, in the catalogue's order. */
export function NestedFacetFilter(props: NestedFacetFilterProps) {
  const { title, outer, inner, nests, unfold, state, results, labels, locale, onToggle } = props
  const choice = (facet: Facet, slug: string) => {
    const value = results.facets[facet].find((each) => each.value === slug)
    const label = labels.facets[facet][slug]
    if (!value || label === undefined) return null
    return <FacetChoice {...{ facet, value, checked: state.facets[facet].includes(slug), label, locale, onToggle }} />
  }
  const within = ({ slug, children }: Nest) => {
    const choices = children.flatMap((child) => {
      const shown = choice(inner, child)
      return shown ? <li key={child}>{shown}</li> : []
    })
    if (choices.length === 0) return null
    const list = <ul className="ps-5">{choices}</ul>
    if (!unfold) return list
    return (
      <details className="facet-within" open={children.some((child) => state.facets[inner].includes(child))}>
        <summary className="facet-more">{unfold(labels.facets[outer][slug] ?? slug)}</summary>
        {list}
      </details>
    )
  }
  const shown = nests.flatMap((nest) => {
    const [wide, narrow] = [choice(outer, nest.slug), within(nest)]
    return wide || narrow ? (
      <li key={nest.slug}>
        {wide}
        {narrow}
      </li>
    ) : (
      []
    )
  })
  if (shown.length === 0) return null
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{title}</legend>
      {props.children}
      <ul>{shown}</ul>
    </fieldset>
  )
}
