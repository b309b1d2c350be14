const COMBINING_MARKS = /\p{Mn}/gu
const PLAIN = /^[a-z0-9]*$/
const ARABIC_FORMS = /[أإآٱىةـ]/g
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
}

/**
 * The form in which words and facet values are compared: compatibility decomposition (NFKD), lower case, no combining
 * marks; in Arabic no tatweel, one alef, one yeh, and heh for taa marbuta. As charabia, Meilisearch's tokenizer, does.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(ARABIC_FORMS, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(COMBINING_MARKS, '')
}
