import { isRecord, type LakeDocument } from './document.ts'
import { addressOf } from './ids.ts'

/**
 * The beginning of a word: what follows a separator. ASCII alone: case and the ends of words are sure there, whatever the
 * language of the rest. The separators are those of GROQ's `match`; in a pattern `*` is none.
 */
const IN_TEXT = /(?<=^|[!@#$%^&*(),\\/?";:{}|[\]+<>\s-])[A-Za-z0-9]{1,40}/g
const TERMS = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const IN_TERM = /^[A-Za-z0-9]{1,40}/

/** A term's beginning as the index of words keeps it, and whether that is all of the term. */
export interface Beginning {
  readonly text: string
  readonly isWhole: boolean
}

/** Beginnings of the terms of a pattern. Terms that begin otherwise are left out. */
export function beginningsOf(pattern: string): readonly Beginning[] {
  return (withoutDots(pattern).match(TERMS) ?? []).flatMap((term) => {
    const [text] = IN_TERM.exec(term) ?? []
    return text ? [{ text: text.toLowerCase(), isWhole: text === term }] : []
  })
}

/** What the index of words holds of a document: the beginnings of all its words, in lower case. */
export function wordsOf(document: LakeDocument): string {
  const texts: string[] = [addressOf(document._id).publishedId]
  collect(document, texts)
  return [...new Set(withoutDots(texts.join('\n')).toLowerCase().match(IN_TEXT))].join(' ')
}

/** GROQ takes away the dots at the edges of words before it splits. */
const withoutDots = (text: string): string => text.replace(/(\b\.+|\.+\b)/g, '')

/** All texts in a document, among them each block's as `pt::text` puts it together. */
function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const item of value) collect(item, texts)
  else if (isRecord(value)) {
    for (const item of Object.values(value)) collect(item, texts)
    const { children } = value
    if (Array.isArray(children)) texts.push(children.map(textOfSpan).join(''))
  }
}

const textOfSpan = (span: unknown): string =>
  isRecord(span) && span['_type'] === 'span' && typeof span['text'] === 'string' ? span['text'] : ''
