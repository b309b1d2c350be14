/** The same numbers in a longer array: half as long again, so that growing by one is cheap on the whole. */
export function grown(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(least, Math.ceil(numbers.length * 1.5)))
  longer.set(numbers)
  return longer
}
