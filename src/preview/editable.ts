import { createDataAttribute } from '@sanity/visual-editing/create-data-attribute'
import type { Draft } from './preview.ts'

/** An attribute by which the overlays lead from an element to a field of its document. */
export interface EditMark {
  readonly 'data-sanity'?: string | undefined
}

/** The address of the Studio on this site. */
const STUDIO = '/studio'

/**
 * Marks for the elements that show a document, by the paths of its fields (`name.en`, `pictures`). They are empty for
 * visitors, so that a public page carries none of them.
 */
export function editable(draft: Draft | undefined, type: string, id: string): (path: string) => EditMark {
  if (!draft) return () => ({})
  return (path) => ({ 'data-sanity': createDataAttribute({ baseUrl: STUDIO, id, type, path }).toString() })
}
