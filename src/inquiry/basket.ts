import { QUANTITY_UNITS, type QuantityUnit } from '#catalogue/model.ts'
import { MAX_LINES } from './form/rawInquiry.ts'

/** A product put aside for a request. */
export interface BasketLine {
  readonly productId: string
  readonly quantity: number
  readonly unit: QuantityUnit
  /** Key of the variant that was chosen. */
  readonly variant?: string | undefined
}
export type Basket = readonly BasketLine[]

const LINE = /^([\w.-]{1,128})~(\d{1,7})~(\w+)(?:~([\w-]{1,64}))?$/

/**
 * The cookie that keeps the basket in the visitor's browser: `<product id>~<quantity>~<unit>`, with `~<variant>` where one was chosen,
 * lines joined by `*`: characters that cookies carry unescaped. Scripts may read it, so that a kept page can show the count.
 */
export function basketCookieName(secure: boolean): string {
  return secure ? '__Host-permintaan' : 'permintaan'
}

/** Reads the cookie; whatever is not a line is left out. */
export function parseBasket(cookie: string | undefined): Basket {
  const lines = (cookie ?? '').split('*').flatMap((text) => parseLine(text) ?? [])
  return lines.slice(0, MAX_LINES)
}

function parseLine(text: string): BasketLine | undefined {
  const [, productId, amount, unitName, variant] = LINE.exec(text) ?? []
  const unit = QUANTITY_UNITS.find((known) => known === unitName)
  if (!productId || !unit) return undefined
  return { productId, quantity: Number(amount), unit, ...(variant ? { variant } : {}) }
}

/** A line from the texts of a form's fields; undefined when they make none. */
export function typedLine(product: string, quantity: string, unit: string, variant: string): BasketLine | undefined {
  return parseLine(lineText([product, quantity, unit, variant]))
}

function lineText(parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('~')
}

export function formatBasket(basket: Basket): string {
  return basket
    .map(({ productId, quantity, unit, variant }) => lineText([productId, quantity, unit, variant]))
    .join('*')
}

/** The basket with a product in it; one that is there already gets the new quantity. A full basket stays as it is. */
export function withLine(basket: Basket, line: BasketLine): Basket {
  const isSame = (other: BasketLine) =>
    other.productId === line.productId && other.unit === line.unit && other.variant === line.variant
  if (basket.some(isSame)) return basket.map((other) => (isSame(other) ? line : other))
  return basket.length < MAX_LINES ? [...basket, line] : basket
}
