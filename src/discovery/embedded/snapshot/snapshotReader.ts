import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { z } from 'zod'
import { ALIGNMENT } from './snapshotWriter.ts'

const MOST_AT_ONCE = 2 ** 30

/** A snapshot ends too early or holds something else than expected. */
export class SnapshotDamaged extends Error {
  override name = 'SnapshotDamaged'
}

/** Reads what a `SnapshotWriter` wrote. Lists are views of the file's bytes in memory, not copies. */
export class SnapshotReader {
  readonly #bytes: ArrayBuffer
  #at = 0

  /** @throws the file system's error when there is no such file */
  constructor(path: string) {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      this.#bytes = new ArrayBuffer(size)
      const whole = new Uint8Array(this.#bytes)
      for (let at = 0; at < size; ) {
        const read = readSync(file, whole, at, Math.min(size - at, MOST_AT_ONCE), at)
        if (read === 0) throw new SnapshotDamaged('The file became shorter while it was read')
        at += read
      }
    } finally {
      closeSync(file)
    }
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const [from, length] = this.#next()
    return new Uint8Array(this.#bytes, from, length)
  }

  uint16(): Uint16Array<ArrayBuffer> {
    const [from, length] = this.#next()
    return new Uint16Array(this.#bytes, from, length / Uint16Array.BYTES_PER_ELEMENT)
  }

  uint32(): Uint32Array<ArrayBuffer> {
    const [from, length] = this.#next()
    return new Uint32Array(this.#bytes, from, length / Uint32Array.BYTES_PER_ELEMENT)
  }

  float64(): Float64Array<ArrayBuffer> {
    const [from, length] = this.#next()
    return new Float64Array(this.#bytes, from, length / Float64Array.BYTES_PER_ELEMENT)
  }

  /** @throws ZodError when the value is not what it should be */
  json<T>(schema: z.ZodType<T>): T {
    return schema.parse(JSON.parse(new TextDecoder().decode(this.bytes())))
  }

  #next(): [from: number, length: number] {
    if (this.#at + ALIGNMENT > this.#bytes.byteLength) throw new SnapshotDamaged('The file ends too early')
    const length = new DataView(this.#bytes).getFloat64(this.#at, true)
    const from = this.#at + ALIGNMENT
    const end = from + length
    if (!Number.isSafeInteger(length) || length < 0 || end > this.#bytes.byteLength) {
      throw new SnapshotDamaged('The file ends too early')
    }
    this.#at = Math.ceil(end / ALIGNMENT) * ALIGNMENT
    return [from, length]
  }
}
