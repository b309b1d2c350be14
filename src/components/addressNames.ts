/** Places as Indonesian addresses name them, the same in every language (`lang="id"`, `translate="no"`). */

export const kelurahan = (name: string): string => `Kelurahan ${name}`

/** "Purwantoro, Blimbing, Malang": from the narrowest place to the city. */
export const inMalang = (...places: readonly string[]): string => [...places, 'Malang'].join(', ')
