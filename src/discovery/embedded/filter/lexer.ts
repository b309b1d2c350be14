import { FilterError } from './ast.ts'

/** A piece of a filter: a bare word, a quoted text, or a sign. `END` is after the last one. */
export interface Lexeme {
  readonly kind: 'word' | 'quoted' | 'sign' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

const SPACE = /\s*/y
const WORD = /[\p{L}\p{N}_\-./]+/uy
const SIGN = /!=|>=|<=|[=<>()[\],]/y
const DOUBLE = /"((?:[^"\\]|\\.)*)"/suy
const SINGLE = /'((?:[^'\\]|\\.)*)'/suy

/** Splits a filter expression into words, quoted texts and signs. @throws FilterError */
export function lex(source: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  for (;;) {
    at += matchAt(SPACE, source, at)?.[0].length ?? 0
    if (at >= source.length) {
      lexemes.push({ kind: 'end', text: '', start: source.length, end: source.length })
      return lexemes
    }
    const lexeme = lexemeAt(source, at)
    lexemes.push(lexeme)
    at = lexeme.end
  }
}

function lexemeAt(source: string, at: number): Lexeme {
  const quote = source[at]
  if (quote === '"' || quote === "'") {
    const quoted = matchAt(quote === '"' ? DOUBLE : SINGLE, source, at)
    if (!quoted) {
      const message = `Expression \`${source.slice(at)}\` is missing the following closing delimiter: \`${quote}\`.`
      throw new FilterError(message, source, at, source.length)
    }
    const text = (quoted[1] ?? '').replaceAll(`\\${quote}`, quote)
    return { kind: 'quoted', text, start: at, end: at + quoted[0].length }
  }
  const sign = matchAt(SIGN, source, at)
  if (sign) return { kind: 'sign', text: sign[0], start: at, end: at + sign[0].length }
  const word = matchAt(WORD, source, at)
  if (word) return { kind: 'word', text: word[0], start: at, end: at + word[0].length }
  const strange = source.slice(at).split(/[\s()=<>!,[\]]/)[0] || source.slice(at, at + 1)
  throw new FilterError(`Was expecting a value but instead got \`${strange}\`.`, source, at, at + strange.length)
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
