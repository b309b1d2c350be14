import type { SpanMarks } from '../query/span.ts'
import type { Token } from '../text/tokeniser.ts'

/** A stretch of a text that matches the query (UTF-16 offsets), with the tokens it spans and which part of the query. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
  readonly spanIndex: number
}

/** Finds what matches in a text: whole words, beginnings of words for the word being typed, and phrases. */
export function findMarks(tokens: readonly Token[], spans: readonly SpanMarks[]): Mark[] {
  const marks: Mark[] = []
  for (let i = 0; i < tokens.length; ) {
    const mark = markAt(tokens, i, spans)
    if (mark) marks.push(mark)
    i = mark ? mark.lastToken + 1 : i + 1
  }
  return marks
}

function markAt(tokens: readonly Token[], at: number, spans: readonly SpanMarks[]): Mark | undefined {
  const token = tokens[at]
  if (!token) return undefined
  for (const [spanIndex, span] of spans.entries()) {
    const whole = { start: token.start, end: token.end, firstToken: at, lastToken: at, spanIndex }
    if (span.prefixLength === undefined) {
      if (span.words.has(token.term)) return whole
    } else if (beginsWithAny(token.term, span.words)) {
      return { ...whole, end: prefixEnd(token, span.prefixLength) }
    }
    for (const phrase of span.phrases) {
      const last = tokens[at + phrase.length - 1]
      if (last && phrase.every((term, i) => term === undefined || tokens[at + i]?.term === term)) {
        return { ...whole, end: last.end, lastToken: at + phrase.length - 1 }
      }
    }
  }
  return undefined
}

function beginsWithAny(term: string, words: ReadonlySet<string>): boolean {
  if (words.has(term)) return true
  for (const word of words) if (term.startsWith(word)) return true
  return false
}

/** Marks have as many letters as were typed. Where normalising changed the length, the whole word is marked. */
function prefixEnd(token: Token, length: number): number {
  const sameLength = token.end - token.start === token.term.length
  return sameLength ? Math.min(token.end, token.start + length) : token.end
}
