const RECORD_BYTES = 12
const ENGLISH = 0x0409
/** Names by their numbers (https://learn.microsoft.com/typography/opentype/spec/name#name-ids). */
const NAME = { family: 1, style: 2, full: 4, postScript: 6 } as const

/** What a font of one weight is called. Each weight has a name of its own: what writes PDFs tells fonts apart by it. */
export function nameTable(family: string, weight: number): Buffer {
  const names = [
    [NAME.family, family],
    [NAME.style, 'Regular'],
    [NAME.full, `${family} ${weight}`],
    [NAME.postScript, `${family.replaceAll(' ', '')}-${weight}`],
  ] as const
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const header = Buffer.alloc(6 + RECORD_BYTES * names.length)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4) // where the texts begin
  let offset = 0
  names.forEach(([id], index) => {
    const at = 6 + RECORD_BYTES * index
    const { length } = texts[index] ?? header
    header.writeUInt16BE(3, at) // Windows,
    header.writeUInt16BE(1, at + 2) // Unicode
    header.writeUInt16BE(ENGLISH, at + 4)
    header.writeUInt16BE(id, at + 6)
    header.writeUInt16BE(length, at + 8)
    header.writeUInt16BE(offset, at + 10)
    offset += length
  })
  return Buffer.concat([header, ...texts])
}
