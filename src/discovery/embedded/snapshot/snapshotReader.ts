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

  float64(): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#next())
  }

  /** @throws ZodError when the value is not what it should be */
  json<T>(schema: z.ZodType<T>): T {
    return schema.parse(JSON.parse(new TextDecoder().decode(this.bytes())))
  }

  #next(): ArrayBuffer {
    const length = new DataView(this.#read(ALIGNMENT)).getFloat64(0, true)
    if (!Number.isSafeInteger(length) || length < 0) throw new SnapshotDamaged('A list has no length')
    const list = this.#read(length)
    this.#at = Math.ceil(this.#at / ALIGNMENT) * ALIGNMENT
    return list
  }

  #read(length: number): ArrayBuffer {
    if (this.#at + length > this.#size) throw new SnapshotDamaged('The file ends too early')
    const bytes = new Uint8Array(length)
    for (let at = 0; at < length; ) {
      const read = readSync(this.#file, bytes, at, Math.min(length - at, MOST_AT_ONCE), this.#at)
      if (read === 0) throw new SnapshotDamaged('The file became shorter while it was read')
      at += read
      this.#at += read
    }
    return bytes.buffer
  }
}
