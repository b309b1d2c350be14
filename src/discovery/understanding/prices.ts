import type { Condition, Finding, Recogniser } from './condition.ts'
import { anyPhrase, wholeWords } from './phrases.ts'

const THOUSAND = ['ribu', 'ribuan', 'rb', 'k', 'thousand', 'ألف', 'آلاف', 'الاف']
const MILLION = ['juta', 'jt', 'million', 'مليون']
const AT_MOST = [
  ...['di bawah', 'dibawah', 'kurang dari', 'maksimal', 'maks', 'max', 'paling mahal', 'sampai', 'hingga'],
  ...['under', 'below', 'less than', 'cheaper than', 'up to', 'at most', 'not more than'],
  ...['أقل من', 'تحت', 'حتى', 'لا يزيد عن', 'ارخص من'],
]
const AT_LEAST = [
  ...['di atas', 'diatas', 'lebih dari', 'minimal', 'mulai', 'mulai dari'],
  ...['over', 'above', 'more than', 'at least', 'أكثر من', 'فوق', 'ابتداء من'],
]
const BETWEEN = ['antara', 'between', 'from', 'dari', 'بين', 'من', 'harga']
const AND = ['dan', 'sampai', 'hingga', 's/d', 'and', 'to', 'و', 'إلى']

const UNIT = `(?:${anyPhrase(THOUSAND)}|${anyPhrase(MILLION)})`
/** "20 ribu", "20rb", "Rp 20.000"; captures the digits and the unit. */
const AMOUNT = `(?:rp\\.? ?|idr ?)?(\\d[\\d.,]*) ?(${UNIT})?`
const RANGE = wholeWords(`(?:${anyPhrase(BETWEEN)} )?${AMOUNT} ?(?:[-–]|${anyPhrase(AND)}) ?${AMOUNT}`)
const UPPER = wholeWords(`(?:${anyPhrase(AT_MOST)}|<) ?${AMOUNT}`)
const LOWER = wholeWords(`(?:${anyPhrase(AT_LEAST)}|>) ?${AMOUNT}`)

const thousands = wholeWords(anyPhrase(THOUSAND))
const millions = wholeWords(anyPhrase(MILLION))
/** A bare number below this is no price: "under 20" may be pieces or grams. */
const LEAST_BARE_PRICE = 1_000

/** The amount in whole rupiah, or undefined where a bare number is too small to be one. Decimal signs group digits, except before a unit ("1,5 juta"). */
function rupiahOf(digits: string, unit: string | undefined): number | undefined {
  if (!unit) {
    const whole = Number(digits.replaceAll(/[.,]/g, ''))
    return whole >= LEAST_BARE_PRICE ? whole : undefined
  }
  const factor = unit.match(millions) ? 1_000_000 : unit.match(thousands) ? 1_000 : 1
  return Math.round(Number(digits.replace(/[.,]$/, '').replace(',', '.')) * factor)
}

function bound(kind: 'priceFrom' | 'priceTo', pattern: RegExp): Recogniser {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): Finding[] => {
      const rupiah = rupiahOf(match[1] ?? '', match[2])
      return rupiah === undefined || Number.isNaN(rupiah) ? [] : [findingOf(match, [{ kind, rupiah }])]
    })
}

const range: Recogniser = (text) =>
  [...text.matchAll(RANGE)].flatMap((match) => {
    const [, low = '', lowUnit, high = '', highUnit] = match
    const [from, to] = [rupiahOf(low, lowUnit ?? highUnit), rupiahOf(high, highUnit)]
    if (from === undefined || to === undefined || !(from < to)) return []
    return [
      findingOf(match, [
        { kind: 'priceFrom', rupiah: from },
        { kind: 'priceTo', rupiah: to },
      ]),
    ]
  })

function findingOf(match: RegExpExecArray, conditions: readonly Condition[]): Finding {
  return { from: match.index, to: match.index + match[0].length, conditions }
}

/** "di bawah 20 ribu", "over 400,000", "أقل من ٢٠ ألف", "20-30rb". */
export const prices: readonly Recogniser[] = [range, bound('priceTo', UPPER), bound('priceFrom', LOWER)]
