/** A string of the filter language; quotes and backslashes escaped. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** "The field has one of these values", in the search engine's filter language. */
export function anyOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map(quoted).join(', ')}]`
}
