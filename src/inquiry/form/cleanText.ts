/** Control characters, and the marks that turn the direction of the text after them (they can disguise an address or a name). */
const UNSEEN = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** What a visitor typed as one line: Unicode NFC, no control characters, white space collapsed. */
export function cleanLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
}

/** What a visitor typed as paragraphs: as `cleanLine`, but line breaks stay (at most one empty line in a row). */
export function cleanParagraphs(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/ +$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}
