import { isRecord, type LakeDocument } from './document.ts'
import { addressOf } from './ids.ts'

/** GROQ's `match` takes away the dots at the edges of words before it splits a text. */
export const withoutDots = (text: string): string => text.replace(/(\b\.+|\.+\b)/g, '')

/** All texts of a document for the index of words, among them each block's as `pt::text` puts it together. */
export function wordsOf(document: LakeDocument): string {
  const texts: string[] = [addressOf(document._id).publishedId]
  collect(document, texts)
  return texts.map(withoutDots).join(' ')
}

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
