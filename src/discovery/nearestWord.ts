/** Letters that sound alike to Indonesian ears, each as one: "coklat" is "kokla", "tempeh" is "tempe". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/gu, '$1'],
  [/c(?=[klaou])|q/g, 'k'],
  [/ph|v/g, 'f'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/oe/g, 'u'],
  [/y/g, 'i'],
  [/h$/g, ''],
]

/** A word as it sounds. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, one]) => sound.replaceAll(letters, one), word)
}

/** A word may differ from the one meant by a letter in four. */
const LETTERS_PER_SLIP = 4
const SHORTEST = 4

/** Finds the known word that a misspelt one is most likely meant for, if there is any. */
export type NearestWord = (misspelt: string) => string | undefined

/**
 * Of the same first letter, nearest by sound, then the one that more goods have.
 * @param known how many goods have each word
 */
export function createNearestWord(known: ReadonlyMap<string, number>): NearestWord {
  let sounds: readonly (readonly [word: string, sound: string, goods: number])[] | undefined
  return (misspelt) => {
    if (misspelt.length < SHORTEST || /\p{N}/u.test(misspelt)) return undefined
    // How thousands of words sound is found out once, when the first is misspelt.
    sounds ??= [...known].flatMap(([word, goods]) => (word.length < SHORTEST ? [] : [[word, soundOf(word), goods]]))
    const sound = soundOf(misspelt)
    const most = Math.floor(misspelt.length / LETTERS_PER_SLIP)
    let nearest: { readonly word: string; readonly slips: number; readonly goods: number } | undefined
    for (const [word, other, goods] of sounds) {
      if (other.charAt(0) !== sound.charAt(0) || Math.abs(word.length - misspelt.length) > 3) continue
      const slips = slipsBetween(sound, other)
      if (slips > most) continue
      if (!nearest || slips < nearest.slips || (slips === nearest.slips && goods > nearest.goods))
        nearest = { word, slips, goods }
    }
    return nearest?.word
  }
}

/** Letters to add, leave out, replace, or exchange with the next, to make one word of the other. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const least = [(row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least.push((before[j - 2] ?? 0) + 1)
      next.push(Math.min(...least))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
