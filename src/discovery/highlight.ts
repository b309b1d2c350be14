import { MATCH_END, MATCH_START } from './searchQueries.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A name with bracketed matches as safe HTML: everything escaped, matches in `<mark>`. */
export function highlightedHtml(bracketed: string): string {
  return bracketed
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(MATCH_START, '<mark>')
    .replaceAll(MATCH_END, '</mark>')
}
