const MOST_LETTERS = 500
const TEXTS = ['label', 'title', 'description', 'creditLine']
/** Field of `source` → parameter of the upload. */
const SOURCE = { id: 'sourceId', name: 'sourceName', url: 'sourceUrl' }

/** What the uploader says of a file, and where it was taken from: https://www.sanity.io/docs/http-reference/assets */
export function captionOf(given: URLSearchParams): Readonly<Record<string, unknown>> {
  const fieldsOf = (names: readonly (readonly [string, string])[]) =>
    names.flatMap(([field, parameter]) => {
      const text = given.get(parameter)
      return text === null ? [] : [[field, text.slice(0, MOST_LETTERS)] as const]
    })
  const source = Object.fromEntries(fieldsOf(Object.entries(SOURCE)))
  return {
    ...Object.fromEntries(fieldsOf(TEXTS.map((name) => [name, name] as const))),
    ...(Object.keys(source).length > 0 && { source }),
  }
}
