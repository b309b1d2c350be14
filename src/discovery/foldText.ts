/** Arabic letters that people write for one another, and digits, each as the one that stands for all. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  '’': "'",
}
const ARABIC_ZERO = '٠'.charCodeAt(0)

/**
 * A text in lower case, without marks and with one writing of each letter and digit. It is as long as the text, so that places in
 * one are places in the other.
 */
export function folded(text: string): string {
  return text.replaceAll(/[^ -~]|[A-Z]/g, (letter) => {
    if (/[٠-٩]/.test(letter)) return String(letter.charCodeAt(0) - ARABIC_ZERO)
    const same = SAME_LETTER[letter]
    if (same) return same
    const plain = letter.toLowerCase().normalize('NFD').charAt(0)
    return plain === '' ? letter : plain
  })
}

/** Accents and Arabic vowel signs, and the stroke that only makes an Arabic word longer. */
const MARKS = /\p{M}|ـ/gu

/** The words of a text as written, in lower case. */
export function writtenWordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of a text in lower case and without marks: as the index compares them, each letter as it was typed. */
export function plainWordsOf(text: string): string[] {
  return writtenWordsOf(text.normalize('NFKD').replaceAll(MARKS, ''))
}

/** The words of a text, folded and without marks. The Arabic article stays with its word. */
export function wordsOf(text: string): string[] {
  return plainWordsOf(text).map(folded)
}
