import { wordsOf } from '../foldText.ts'
import { slipsBetween } from '../nearestWord.ts'

/** From this length on, one slip of the finger is forgiven. */
const FORGIVEN_FROM = 4

/** Whether each word of a half-typed text begins a word of the name, in any order, give or take a slip. */
export function beginsLike(typed: string, name: string): boolean {
  const [typedWords, nameWords] = [wordsOf(typed), wordsOf(name)]
  return typedWords.length > 0 && typedWords.every((word) => nameWords.some((of) => beginsWord(word, of)))
}

function beginsWord(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true
  if (typed.length < FORGIVEN_FROM) return false
  // A letter too many or too few makes the beginning that was meant shorter or longer.
  return [-1, 0, 1].some((more) => slipsBetween(typed, word.slice(0, typed.length + more)) <= 1)
}
