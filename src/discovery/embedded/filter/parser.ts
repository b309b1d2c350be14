import { type Comparison, type Filter, FilterError, type FilterText } from './ast.ts'
import { parseGeoBox, parseGeoPolygon, parseGeoRadius } from './geoFunctions.ts'
import { type Lexeme, lex } from './lexer.ts'

const KEYWORDS = new Set([
  'AND',
  'OR',
  'NOT',
  'IN',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
  'WITH',
  '_geoRadius',
  '_geoBoundingBox',
  '_geoPolygon',
])
const COMPARISONS: readonly string[] = ['=', '!=', '>', '>=', '<', '<=']
const DEEPEST = 150
const OPERATIONS =
  '`=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, ' +
  '`IS NOT EMPTY`, `CONTAINS`, `NOT CONTAINS`, `STARTS WITH`, `NOT STARTS WITH`, `_geoRadius`, `_geoBoundingBox` or `_geoPolygon`'

/** Reads a filter expression, such as `category = batik AND (priceIdr < 50000 OR NOT moq EXISTS)`. @throws FilterError */
export function parseFilter(source: string): Filter {
  return new FilterParser(source).parse()
}

/** A recursive descent through the grammar: or := and (OR and)*; and := not (AND not)*; not := NOT not | primary. */
export class FilterParser {
  readonly source: string
  readonly #lexemes: readonly Lexeme[]
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.source = source
    this.#lexemes = lex(source)
  }

  parse(): Filter {
    const filter = this.#or()
    const left = this.peek()
    if (left.kind !== 'end') {
      const rest = this.source.slice(left.start)
      const message = `Found unexpected characters at the end of the filter: \`${rest}\`. You probably forgot an \`OR\` or an \`AND\` rule.`
      throw new FilterError(message, this.source, left.start, this.source.length)
    }
    return filter
  }

  peek(ahead = 0): Lexeme {
    const at = Math.min(this.#at + ahead, this.#lexemes.length - 1)
    return this.#lexemes[at] ?? { kind: 'end', text: '', start: this.source.length, end: this.source.length }
  }

  next(): Lexeme {
    const lexeme = this.peek()
    this.#at++
    return lexeme
  }

  /** Takes the next lexeme when it is this sign. */
  takeSign(sign: string): boolean {
    return this.#take('sign', sign)
  }

  fail(message: string, at: Lexeme): never {
    throw new FilterError(message, this.source, at.start, at.kind === 'end' ? this.source.length : at.end)
  }

  #take(kind: Lexeme['kind'], text: string): boolean {
    const { kind: found, text: word } = this.peek()
    if (found !== kind || word !== text) return false
    this.#at++
    return true
  }

  #takeWord(word: string): boolean {
    return this.#take('word', word)
  }

  #or(): Filter {
    if (++this.#depth > DEEPEST) {
      this.fail(
        'The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.',
        this.peek(),
      )
    }
    const filter = this.#several('or', 'OR', () => this.#several('and', 'AND', () => this.#not()))
    this.#depth--
    return filter
  }

  #several(kind: 'or' | 'and', word: string, part: () => Filter): Filter {
    const first = part()
    const parts = [first]
    while (this.#takeWord(word)) parts.push(part())
    return parts.length === 1 ? first : { kind, parts }
  }

  #not(): Filter {
    let negations = 0
    while (this.#takeWord('NOT')) negations++
    const part = this.#primary()
    return negations % 2 === 1 ? { kind: 'not', part } : part
  }

  #primary(): Filter {
    const opening = this.peek()
    if (this.takeSign('(')) {
      const inner = this.#or()
      if (!this.takeSign(')')) {
        const rest = this.source.slice(opening.start)
        throw new FilterError(
          `Expression \`${rest}\` is missing the following closing delimiter: \`)\`.`,
          this.source,
          opening.start,
          this.source.length,
        )
      }
      return inner
    }
    if (this.#takeWord('_geoRadius')) return parseGeoRadius(this, opening)
    if (this.#takeWord('_geoBoundingBox')) return parseGeoBox(this, opening)
    if (this.#takeWord('_geoPolygon')) return parseGeoPolygon(this, opening)
    if (opening.text.startsWith('_geoPoint') || opening.text === '_geo' || opening.text === '_geoDistance') {
      this.fail(
        `\`${opening.text}\` is a reserved keyword and thus can't be used as a filter expression. Use the \`_geoRadius(latitude, longitude, distance)\` or \`_geoBoundingBox([latitude, longitude], [latitude, longitude])\` built-in rules to filter on \`_geo\` coordinates.`,
        opening,
      )
    }
    return this.#condition(opening)
  }

  #condition(opening: Lexeme): Filter {
    if (opening.kind === 'end') this.fail(`Was expecting an operation ${OPERATIONS} but instead got nothing.`, opening)
    const attribute = this.#value()
    const lexeme = this.peek()
    if (lexeme.kind === 'sign' && COMPARISONS.includes(lexeme.text)) {
      this.next()
      return { kind: 'compare', attribute, operator: comparison(lexeme.text), value: this.#value() }
    }
    if (this.#takeWord('IS')) return this.#isNullOrEmpty(attribute, opening)
    const negated = lexeme.kind === 'word' && lexeme.text === 'NOT'
    if (negated) this.next()
    const filter = this.#wordOperation(attribute)
    if (filter) return negated ? { kind: 'not', part: filter } : filter
    if (!negated && this.peek(1).text === 'TO' && this.peek(1).kind === 'word') {
      const from = this.#value()
      this.next()
      return { kind: 'between', attribute, from, to: this.#value() }
    }
    const rest = this.source.slice(opening.start)
    throw new FilterError(
      `Was expecting an operation ${OPERATIONS} at \`${rest}\`.`,
      this.source,
      opening.start,
      this.source.length,
    )
  }

  #wordOperation(attribute: FilterText): Filter | undefined {
    if (this.#takeWord('IN')) return { kind: 'in', attribute, values: this.#list() }
    if (this.#takeWord('EXISTS')) return { kind: 'exists', attribute }
    if (this.#takeWord('CONTAINS')) return { kind: 'contains', attribute, value: this.#value() }
    if (this.peek().text === 'STARTS' && this.peek(1).text === 'WITH') {
      this.next()
      this.next()
      return { kind: 'startsWith', attribute, value: this.#value() }
    }
    return undefined
  }

  #isNullOrEmpty(attribute: FilterText, opening: Lexeme): Filter {
    const negated = this.#takeWord('NOT')
    const kind = this.#takeWord('NULL') ? 'isNull' : this.#takeWord('EMPTY') ? 'isEmpty' : undefined
    if (!kind) {
      const rest = this.source.slice(opening.start)
      throw new FilterError(
        `Was expecting an operation ${OPERATIONS} at \`${rest}\`.`,
        this.source,
        opening.start,
        this.source.length,
      )
    }
    const part: Filter = { kind, attribute }
    return negated ? { kind: 'not', part } : part
  }

  #list(): FilterText[] {
    if (!this.takeSign('[')) this.fail('Expected `[` after `IN` keyword.', this.peek())
    const values: FilterText[] = []
    while (!this.takeSign(']')) {
      const lexeme = this.peek()
      if (lexeme.kind === 'end') this.fail('Expected matching `]` after the list of field names given to `IN[`', lexeme)
      if (lexeme.kind === 'sign') {
        this.fail(
          `Expected only comma-separated field names inside \`IN[..]\` but instead found \`${lexeme.text}\`.`,
          lexeme,
        )
      }
      values.push(this.#value())
      if (!this.takeSign(',') && this.peek().text !== ']') {
        const found = this.peek()
        if (found.kind === 'end') this.fail('Expected matching `]` after the list of field names given to `IN[`', found)
        this.fail(
          `Expected only comma-separated field names inside \`IN[..]\` but instead found \`${found.text}\`.`,
          found,
        )
      }
    }
    return values
  }

  #value(): FilterText {
    const lexeme = this.next()
    if (lexeme.kind === 'quoted') return lexeme
    if (lexeme.kind === 'end') this.fail('Was expecting a value but instead got nothing.', lexeme)
    if (lexeme.kind === 'sign') this.fail(`Was expecting a value but instead got \`${lexeme.text}\`.`, lexeme)
    if (KEYWORDS.has(lexeme.text)) {
      this.fail(
        `Was expecting a value but instead got \`${lexeme.text}\`, which is a reserved keyword. To use \`${lexeme.text}\` as a field name or a value, surround it by quotes.`,
        lexeme,
      )
    }
    return lexeme
  }
}

function comparison(sign: string): Comparison {
  switch (sign) {
    case '!=':
    case '>':
    case '>=':
    case '<':
    case '<=':
      return sign
    default:
      return '='
  }
}
