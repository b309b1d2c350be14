/** Arrays longer than this grow by less, so that not much lies unused. */
const LONG = 2 ** 20

/** The same numbers in a longer array: by half, or an eighth of a long one, so that growing by one is cheap on the whole. */
export function grown(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const { length } = numbers
  const longer = new Uint32Array(Math.max(least, Math.ceil(length * (length > LONG ? 1.125 : 1.5))))
  longer.set(numbers)
  return longer
}
