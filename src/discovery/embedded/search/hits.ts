import { selectAttributes, shownAttributes } from '../answer/attributeSelection.ts'
import { DocumentFormatter, type Formatting } from '../answer/formatDocument.ts'
import type { Document, Json } from '../json.ts'
import { metresBetween } from '../memory/geoColumn.ts'
import type { SpanMarks } from '../query/span.ts'
import type { Ranked } from '../ranking/rank.ts'
import { parseGeoPoint, type SortExpression } from '../ranking/sortExpression.ts'
import type { Searchable } from './searchable.ts'
import type { SearchParameters } from './searchParameters.ts'

/** Makes hits of ranked documents: the attributes asked for, and what else the search wants to know of each. */
export function makeHits(
  ranked: readonly Ranked[],
  searchable: Searchable,
  parameters: SearchParameters,
  marks: readonly SpanMarks[],
  sort: readonly SortExpression[],
): Document[] {
  const { index, settings } = searchable
  const shown = shownAttributes(parameters.attributesToRetrieve ?? undefined, settings.displayedAttributes)
  const formatter = new DocumentFormatter(index.text.tokeniser, marks)
  const formatting = formattingOf(parameters)
  const point = sort.map(({ attribute }) => parseGeoPoint(attribute)).find((found) => found !== undefined)
  return ranked.flatMap(({ document: ordinal, score }) => {
    const whole = searchable.document(index.idOf(ordinal) ?? '')
    if (!whole) return []
    const displayed = selectAttributes(whole, settings.displayedAttributes)
    const extra: Record<string, Json> = {}
    if (formatting) {
      const attributes = shownAttributes(
        [...(parameters.attributesToRetrieve ?? ['*']), ...namesOf(formatting)],
        settings.displayedAttributes,
      )
      extra['_formatted'] = formatter.format(selectAttributes(whole, attributes), formatting)
    }
    if (parameters.showMatchesPosition)
      extra['_matchesPosition'] = JSON.parse(JSON.stringify(formatter.positions(displayed)))
    if (parameters.showRankingScore && score !== undefined) extra['_rankingScore'] = score
    const place = index.geo.pointOf(ordinal)
    if (point && place) extra['_geoDistance'] = Math.round(metresBetween(point, place))
    return [{ ...selectAttributes(whole, shown), ...extra }]
  })
}

function formattingOf(parameters: SearchParameters): Formatting | undefined {
  const highlight = parameters.attributesToHighlight ?? []
  const crop = parameters.attributesToCrop ?? []
  if (highlight.length === 0 && crop.length === 0) return undefined
  const { cropLength, cropMarker, highlightPreTag, highlightPostTag } = parameters
  return { highlight, crop, cropLength, cropMarker, preTag: highlightPreTag, postTag: highlightPostTag }
}

function namesOf({ highlight, crop }: Formatting): string[] {
  return [...highlight, ...crop.map((expression) => expression.replace(/:\d+$/, ''))]
}
