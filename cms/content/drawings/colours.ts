/** The look's colours, as the drawings use them (`#RRGGBB`). */
export const LOOK = {
  paper: '#FBF7EF',
  ink: '#1D2823',
  green: '#1F5C46',
  leaf: '#4F8A5B',
  night: '#16352B',
  turmeric: '#E8A823',
  red: '#C23B2E',
  clay: '#B9683F',
  mist: '#E6EFE6',
  sand: '#EADFCB',
  sky: '#D8E7EC',
  rose: '#F3DDD3',
  cream: '#F4E4CC',
  indigo: '#2E5A78',
  bark: '#5A3B28',
} as const

/** One colour and its steps in the light: from `pale` (lit) to `deep` (turned away). */
export interface Tones {
  readonly pale: string
  readonly light: string
  readonly base: string
  readonly dark: string
  readonly deep: string
}

/** A colour between two (`share` 0 = the first, 1 = the second). Both as `#RRGGBB`. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16)
    const b = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

export function tonesOf(colour: string): Tones {
  return {
    pale: mix(colour, '#FFF4E0', 0.58),
    light: mix(colour, '#FFF4E0', 0.25),
    base: colour,
    dark: mix(colour, '#14211C', 0.2),
    deep: mix(colour, '#14211C', 0.42),
  }
}
