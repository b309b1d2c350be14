/** The `count`-th smallest of some numbers, without sorting them all; infinite when there are fewer. */
export function smallest(numbers: Float64Array, count: number): number {
  if (count > numbers.length) return Number.POSITIVE_INFINITY
  // The smallest ones so far, as a heap whose root is the largest of them.
  const heap = numbers.slice(0, count)
  for (let root = (count >>> 1) - 1; root >= 0; root--) sink(heap, root)
  for (let i = count; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    if (number >= (heap[0] ?? 0)) continue
    heap[0] = number
    sink(heap, 0)
  }
  return heap[0] ?? Number.POSITIVE_INFINITY
}

function sink(heap: Float64Array, from: number): void {
  const value = heap[from] ?? 0
  let at = from
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) > (heap[child] ?? 0)) child++
    if ((heap[child] ?? 0) <= value) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = value
}
