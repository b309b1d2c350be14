const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹'

/** Digits and separators as typed in any of our languages, with Latin digits, `.` for the Arabic decimal mark, no spaces. */
function latin(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String(PERSIAN_DIGITS.indexOf(digit)))
    .replace(/٫/g, '.')
    .replace(/[٬'’\s]/g, '')
}

/** A whole number as typed ("1200", "1.200", "1,200", "١٢٠٠"), or undefined for anything else. */
export function parseWholeNumber(text: string): number | undefined {
  const plain = latin(text)
  if (!/^(\d{1,12}|\d{1,3}([.,]\d{3})+)$/.test(plain)) return undefined
  return Number(plain.replace(/[.,]/g, ''))
}

/**
 * An amount as typed ("1.25", "1,25", "1,250.50", "18.000"), in minor units of a currency with `digits` decimals, or undefined. A single
 * separator is a decimal mark when at most `digits` digits follow it, else it groups thousands.
 */
export function parseAmount(text: string, digits: number): number | undefined {
  const plain = latin(text)
  const mark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const decimals = mark < 0 ? '' : plain.slice(mark + 1)
  const isDecimal = mark >= 0 && decimals.length <= digits
  const whole = parseWholeNumber(isDecimal ? plain.slice(0, mark) : plain)
  if (whole === undefined || (isDecimal && !/^\d+$/.test(decimals))) return undefined
  return whole * 10 ** digits + (isDecimal ? Number(decimals.padEnd(digits, '0')) : 0)
}
