import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** Lists of numbers begin at multiples of this, so that they can be read in place. */
export const ALIGNMENT = 8
const BUFFER_BYTES = 4 * 1024 * 1024

/** Writes lists of numbers and JSON values to a file, one after another; `SnapshotReader` reads them in the same order. */
export class SnapshotWriter {
  readonly #file: number
  readonly #buffer = new Uint8Array(BUFFER_BYTES)
  #used = 0

  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600)
  }

  /** Writes parts as one list. */
  numbers(...parts: readonly (Uint8Array | Uint16Array | Uint32Array | Float64Array)[]): void {
    this.#length(parts.reduce((sum, part) => sum + part.byteLength, 0))
    for (const part of parts) this.#bytes(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    this.#align()
  }

  json(value: unknown): void {
    this.numbers(new TextEncoder().encode(JSON.stringify(value)))
  }

  /** Brings everything to the disk. */
  finish(): void {
    this.#flush()
    fsyncSync(this.#file)
    closeSync(this.#file)
  }

  #length(bytes: number): void {
    this.#bytes(new Uint8Array(Float64Array.of(bytes).buffer))
  }

  #align(): void {
    const over = this.#used % ALIGNMENT
    if (over > 0) this.#bytes(new Uint8Array(ALIGNMENT - over))
  }

  #bytes(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + BUFFER_BYTES - this.#used)
      this.#buffer.set(part, this.#used)
      this.#used += part.length
      from += part.length
      if (this.#used === BUFFER_BYTES) this.#flush()
    }
  }

  #flush(): void {
    for (let from = 0; from < this.#used; ) from += writeSync(this.#file, this.#buffer, from, this.#used - from)
    this.#used = 0
  }
}
