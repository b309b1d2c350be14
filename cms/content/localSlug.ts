/** A language that documents may have an address of their own in; the Indonesian one is every document's `slug`. */
export type SlugLanguage = 'en' | 'ar'

/** Letters of an address in UTF-16 code units, so that it can still be shown, sent and typed. */
export const LONGEST_SLUG = 80

/** Marks over letters, the stroke that stretches Arabic words, marks of writing direction, apostrophes: no part of a word. */
const WITHIN_WORDS = /\p{M}|\p{Cf}|ـ|['’ʼ]/gu

const WORDS: Record<SlugLanguage, { readonly form: 'NFKD' | 'NFKC'; readonly word: RegExp }> = {
  en: { form: 'NFKD', word: /[a-z0-9]+/g },
  // Composed: a hamza on its letter is part of the letter, unlike a vowel sign.
  ar: { form: 'NFKC', word: /[[\p{L}&&\p{Script=Arabic}]\p{Nd}]+/gv },
}

/**
 * The last part of a page's address in a language: the words of a name, in lower case, joined by hyphens. English keeps
 * ASCII letters and digits, without accents; Arabic keeps Arabic letters and digits. Too long ones end after a whole word.
 * Empty when no letter of the language is in the text. An address made so stays as it is when it is made again.
 */
export function localSlug(text: string, language: SlugLanguage): string {
  const { form, word } = WORDS[language]
  const plain = text.normalize(form).replaceAll(WITHIN_WORDS, '').toLowerCase()
  const slug = (plain.match(word) ?? []).join('-')
  if (slug.length <= LONGEST_SLUG) return slug
  const end = slug.lastIndexOf('-', LONGEST_SLUG)
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG)
}
