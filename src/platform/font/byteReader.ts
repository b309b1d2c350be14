/** Reads numbers from a part of a font file, one after another. */
export class ByteReader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get position(): number {
    return this.#at
  }

  uint8(): number {
    return this.#bytes.readUInt8(this.#at++)
  }

  uint16(): number {
    this.#at += 2
    return this.#bytes.readUInt16BE(this.#at - 2)
  }

  int16(): number {
    this.#at += 2
    return this.#bytes.readInt16BE(this.#at - 2)
  }

  uint32(): number {
    this.#at += 4
    return this.#bytes.readUInt32BE(this.#at - 4)
  }

  take(length: number): Buffer {
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** WOFF2's `UIntBase128`: seven bits a byte, the highest bit says that another follows. */
  base128(): number {
    for (let value = 0; ; ) {
      const byte = this.uint8()
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }

  /** WOFF2's `255UInt16`: one byte for small numbers, up to three for others. */
  short255(): number {
    const code = this.uint8()
    if (code === 253) return this.uint16()
    if (code === 254) return 506 + this.uint8()
    if (code === 255) return 253 + this.uint8()
    return code
  }
}
