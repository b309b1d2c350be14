/** A thing in schema.org's words (JSON-LD), as far as Google's documentation asks for it. */
export interface StructuredThing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** Google shows nothing larger than it needs; it asks for at least 50,000 pixels in a picture. */
export const PICTURE_WIDTH = 1280

/** Several things of a page as one document. */
export function structuredDocument(things: readonly StructuredThing[]): object {
  return { '@context': 'https://schema.org', '@graph': things }
}
