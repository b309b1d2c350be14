import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { z } from 'zod'
import { ALIGNMENT } from './snapshotWriter.ts'

const MOST_AT_ONCE = 2 ** 30

/** A snapshot ends too early or holds something else than expected. */
export class SnapshotDamaged extends Error {
  override name = 'SnapshotDamaged'
}

/**
 * Reads what a `SnapshotWriter` wrote. Each list has memory of its own, so that it goes when another takes its place.
 */
export class SnapshotReader {
  readonly #file: number
  readonly #size: number
  #at = 0

  /** @throws the file system's error when there is no such file */
  constructor(path: string) {
    this.#file = openSync(path, 'r')
    this.#size = fstatSync(this.#file).size
  }

  close(): void {
    closeSync(this.#file)
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#next())
  }

  uint16(): Uint16Array<ArrayBuffer> {
    return new Uint16Array(this.#next())
  }

  uint32(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#next())
  }

  /** A list with room for more numbers behind it, and how many numbers it has. */
  uint32WithRoom(room: number): { readonly numbers: Uint32Array<ArrayBuffer>; readonly size: number } {
    const length = this.#nextLength()
    const numbers = new Uint32Array(length / Uint32Array.BYTES_PER_ELEMENT + room)
    this.#readInto(new Uint8Array(numbers.buffer, 0, length))
    return { numbers, size: length / Uint32Array.BYTES_PER_ELEMENT }
  }

  float64(): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#next())
  }

  /** @throws ZodError when the value is not what it should be */
  json<T>(schema: z.ZodType<T>): T {
    return schema.parse(JSON.parse(new TextDecoder().decode(this.bytes())))
  }

  #next(): ArrayBuffer {
    const list = new Uint8Array(this.#nextLength())
    this.#readInto(list)
    return list.buffer
  }

  /** Of the next list, in bytes. */
  #nextLength(): number {
    const head = new Uint8Array(ALIGNMENT)
    this.#readInto(head)
    const length = new DataView(head.buffer).getFloat64(0, true)
    if (!Number.isSafeInteger(length) || length < 0 || this.#at + length > this.#size) {
      throw new SnapshotDamaged('The file ends too early')
    }
    return length
  }

  /** Reads on, as many bytes as there is room for, to where the next list may begin. */
  #readInto(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(this.#file, bytes, at, Math.min(bytes.length - at, MOST_AT_ONCE), this.#at)
      if (read === 0) throw new SnapshotDamaged('The file ends too early')
      at += read
      this.#at += read
    }
    this.#at = Math.ceil(this.#at / ALIGNMENT) * ALIGNMENT
  }
}
