import type { Token } from '../text/tokeniser.ts'
import type { Mark } from './marks.ts'

/** The part of a text, `words` words long, in which most of the query is met; UTF-16 offsets. */
export function cropWindow(
  text: string,
  tokens: readonly Token[],
  marks: readonly Mark[],
  words: number,
): { start: number; end: number } {
  if (words <= 0 || tokens.length <= words) return { start: 0, end: text.length }
  const { first, last } = bestInterval(marks, words)
  let from = first
  let to = last
  while (to - from + 1 < words) {
    const size = to - from + 1
    if (from > 0) from--
    if (to < tokens.length - 1 && size + (from < first ? 1 : 0) < words) to++
    if (to - from + 1 === size) break
  }
  if (to - from + 1 > words) to = from + words - 1
  return {
    start: from === 0 ? 0 : (tokens[from]?.start ?? 0),
    end: to === tokens.length - 1 ? text.length : (tokens[to]?.end ?? text.length),
  }
}

/** The interval of tokens that holds the most different parts of the query, then the most marks, then the shortest. */
function bestInterval(marks: readonly Mark[], words: number): { first: number; last: number } {
  let best = { first: 0, last: -1, different: 0, count: 0 }
  for (const [i, mark] of marks.entries()) {
    const inside = marks.slice(i).filter(({ lastToken }) => lastToken - mark.firstToken < words)
    const last = inside.at(-1)?.lastToken ?? mark.lastToken
    const different = new Set(inside.map(({ spanIndex }) => spanIndex)).size
    const shorter = last - mark.firstToken < best.last - best.first
    const better =
      different > best.different ||
      (different === best.different && (inside.length > best.count || (inside.length === best.count && shorter)))
    if (better) best = { first: mark.firstToken, last, different, count: inside.length }
  }
  return best.last < 0 ? { first: 0, last: 0 } : best
}
