import { z } from 'zod'

const groups = z.array(z.object({ words: z.array(z.string()).catch([]) })).catch([])
const lists = z.object({ synonyms: groups, extraWords: groups })

/**
 * Words that are to be passed over although another list says what they find: they would find nothing.
 * @param settings the search settings document, as far as it is filled
 */
export function passedOverYetListed(
  stopWords: readonly string[],
  settings: Readonly<Record<string, unknown>>,
): string[] {
  const { synonyms, extraWords } = lists.parse(settings)
  const listed = new Set([...synonyms, ...extraWords].flatMap(({ words }) => words.map((word) => word.toLowerCase())))
  return stopWords.filter((word) => listed.has(word.toLowerCase()))
}
