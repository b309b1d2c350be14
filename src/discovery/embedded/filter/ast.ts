import type { GeoPoint } from '../memory/geoColumn.ts'

/** A word or quoted text of a filter, and where it stands (UTF-16 offsets), for messages. */
export interface FilterText {
  readonly text: string
  readonly start: number
  readonly end: number
}

export type Comparison = '=' | '!=' | '>' | '>=' | '<' | '<='

export type Filter =
  | { readonly kind: 'or' | 'and'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | {
      readonly kind: 'compare'
      readonly attribute: FilterText
      readonly operator: Comparison
      readonly value: FilterText
    }
  | { readonly kind: 'between'; readonly attribute: FilterText; readonly from: FilterText; readonly to: FilterText }
  | { readonly kind: 'in'; readonly attribute: FilterText; readonly values: readonly FilterText[] }
  | { readonly kind: 'exists' | 'isNull' | 'isEmpty'; readonly attribute: FilterText }
  | { readonly kind: 'contains' | 'startsWith'; readonly attribute: FilterText; readonly value: FilterText }
  | { readonly kind: 'geoRadius'; readonly centre: GeoPoint; readonly metres: number; readonly at: FilterText }
  | { readonly kind: 'geoBox'; readonly topRight: GeoPoint; readonly bottomLeft: GeoPoint; readonly at: FilterText }
  | { readonly kind: 'geoPolygon'; readonly corners: readonly GeoPoint[]; readonly at: FilterText }

/** A filter that cannot be read or applied. The message has the place in the filter as its second line. */
export class FilterError extends Error {
  override name = 'FilterError'

  constructor(message: string, source: string, start: number, end: number) {
    super(`${message}\n${start + 1}:${end + 1} ${source}`)
  }
}
