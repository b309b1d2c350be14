const TRUETYPE = 0x00010000

/** A font file of tables (https://learn.microsoft.com/typography/opentype/spec/otff). Checksums are zero: nothing here reads them. */
export function fontFile(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const header = Buffer.alloc(12 + 16 * sorted.length)
  header.writeUInt32BE(TRUETYPE, 0)
  header.writeUInt16BE(sorted.length, 4)
  let offset = header.length
  const bodies = sorted.map(([tag, bytes], index) => {
    const at = 12 + 16 * index
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    offset += padded.length
    return padded
  })
  return Buffer.concat([header, ...bodies])
}
