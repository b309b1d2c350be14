/** Picks that depend on a seed alone: the same seed, the same picks in the same order. */
export interface Chance {
  /** A number from 0 up to 1. */
  next(): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

/** FNV-1a hash of the seed feeding mulberry32. */
export function chanceOf(seed: string): Chance {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return { next, pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0] }
}
