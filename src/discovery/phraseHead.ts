import type { Category } from '#catalogue/model.ts'
import type { SearchSettings } from '#catalogue/searchSettings.ts'
import type { Locale } from '#i18n/locale.ts'
import { wordsOf } from './foldText.ts'

/** Words, folded, that name kinds of goods: those of the categories' titles, and what the office lists as meaning the same. */
export function kindWords(
  categories: readonly Pick<Category, 'title'>[],
  { synonyms }: Pick<SearchSettings, 'synonyms'>,
): ReadonlySet<string> {
  const titles = categories.flatMap(({ title }) => [title.id, title.en ?? '', title.ar ?? ''].flatMap(wordsOf))
  const named = new Set(titles)
  const alike = synonyms.map((group) => group.flatMap(wordsOf)).filter((words) => words.some((word) => named.has(word)))
  return new Set([...titles, ...alike.flat()])
}

/** A text's words with the thing itself in front: in English it stands last ("jackfruit crisps"), else first. */
export function headFirst(words: readonly string[], locale: Locale): readonly string[] {
  return locale === 'en' ? words.toReversed() : words
}

/**
 * Whether what goods have of a text still says what is looked for: the thing itself, or a kind of goods. "Keripik" of "keripik
 * durian" does; "dua" of "kulkas dua pintu" would lead anywhere.
 */
export function saysWhat(
  words: readonly string[],
  unknown: readonly string[],
  kinds: ReadonlySet<string>,
  locale: Locale,
): boolean {
  const [head] = headFirst(words, locale)
  return words.some((word) => !unknown.includes(word) && (word === head || kinds.has(word)))
}
