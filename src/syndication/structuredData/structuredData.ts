/** A thing in schema.org's words (JSON-LD), as far as Google's documentation asks for it. */
export interface StructuredThing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** Several things of a page as one document. */
export function structuredDocument(things: readonly StructuredThing[]): object {
  return { '@context': 'https://schema.org', '@graph': things }
}
