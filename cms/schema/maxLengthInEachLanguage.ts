interface LocaleLine {
  readonly id?: string | undefined
  readonly en?: string | undefined
  readonly ar?: string | undefined
}

/** A custom validation: no language's text is longer than `max` characters. The message tells how many there are. */
export function maxLengthInEachLanguage(max: number) {
  return (value: LocaleLine | undefined): true | string => {
    const longest = Math.max(...[value?.id, value?.en, value?.ar].map((text) => text?.length ?? 0))
    return longest <= max ? true : `Paling panjang ${max} huruf; sekarang ${longest}.`
  }
}
