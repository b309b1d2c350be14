/**
 * A text for a cell of a table: what a spreadsheet would take for a formula is made text by a leading apostrophe.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
