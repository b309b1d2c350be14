/** What an index's settings say about where words begin and end. */
export interface WordRules {
  readonly separatorTokens: readonly string[]
  readonly nonSeparatorTokens: readonly string[]
  readonly dictionary: readonly string[]
}

/** Punctuation, mathematical symbols, spaces and control characters part words; other symbols are words themselves. */
const SEPARATORS = '\\p{P}\\p{Sm}\\p{Z}\\p{C}`'

/** Ends a sentence or clause: words on its two sides count as far apart. */
const HARD_SEPARATOR = /[!;?¡§¶¿´،؛؟。！？；]|[.,]\s|\0/u

/**
 * A camelCase boundary: a capital after a small letter, or a capital that a small letter follows
 * ("MongoDBDatabase": Mongo, DB, Database).
 */
const CAMEL_CASE = /(?<=\p{Ll}\p{Mn}*)(?=\p{Lu})|(?<=\p{L}\p{Mn}*)(?=\p{Lu}\p{Ll})/u
const CAPITAL_INSIDE = /.\p{Lu}/u

/** The Arabic article with at least one letter after it; charabia takes it for a word of its own. */
const ARTICLE = /^[اأإآٱ]ل(?=.)/u

const escaped = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
const anyOf = (literals: readonly string[]) =>
  [...literals]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** A regular expression that finds the words of a text, by an index's rules. */
export function wordPattern(rules: WordRules): RegExp {
  const wordCharacter = [
    ...(rules.nonSeparatorTokens.length ? [anyOf(rules.nonSeparatorTokens)] : []),
    `[^${SEPARATORS}]`,
  ]
  const boundary = rules.separatorTokens.length ? `(?!${anyOf(rules.separatorTokens)})` : ''
  const word = `(?:${boundary}(?:${wordCharacter.join('|')}))+`
  const whole = boundary === '' && wordCharacter.length === 1 ? `[^${SEPARATORS}]+` : word
  return new RegExp(rules.dictionary.length ? `${anyOf(rules.dictionary)}|${whole}` : whole, 'gu')
}

export function isHardSeparator(separator: string): boolean {
  return separator !== ' ' && HARD_SEPARATOR.test(separator)
}

/** Parts of a run of word characters: camelCase is split, and the Arabic article stands alone. */
export function wordParts(run: string): readonly string[] {
  const article = ARTICLE.exec(run)?.[0]
  if (article) return [article, run.slice(article.length)]
  return CAPITAL_INSIDE.test(run) ? run.split(CAMEL_CASE) : [run]
}
