const HEADER_BYTES = 28
const GROUP_BYTES = 12

/** Which glyph draws which code point, as a `cmap` table of format 12 (https://learn.microsoft.com/typography/opentype/spec/cmap). */
export function letterTable(letters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...letters].sort(([a], [b]) => a - b)
  const table = Buffer.alloc(HEADER_BYTES + GROUP_BYTES * sorted.length)
  table.writeUInt16BE(1, 2) // one encoding:
  table.writeUInt16BE(3, 4) // Windows,
  table.writeUInt16BE(10, 6) // all of Unicode,
  table.writeUInt32BE(12, 8) // from here on
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(table.length - 12, 16)
  table.writeUInt32BE(sorted.length, 24)
  sorted.forEach(([code, glyph], index) => {
    const at = HEADER_BYTES + GROUP_BYTES * index
    table.writeUInt32BE(code, at)
    table.writeUInt32BE(code, at + 4)
    table.writeUInt32BE(glyph, at + 8)
  })
  return table
}
