import { inflateSync } from 'node:zlib'

/** The texts that a PDF of ours shows, page by page, in the order in which they are drawn: a right-to-left line's from its left end. */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(pdf)
  const letters = lettersByFont(objects)
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => textOf(objects.get(reference(head, 'Contents'))?.stream ?? '', letters))
}

interface PdfObject {
  readonly head: string
  readonly stream: string
}

/** All objects of a file by their numbers, their streams unpacked (ISO 32000-2, 7.3). */
function objectsOf(pdf: Uint8Array): Map<number, PdfObject> {
  const file = Buffer.from(pdf).toString('latin1')
  return new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, number, body = '']) => {
      const at = body.indexOf('\nstream\n')
      const head = at < 0 ? body : body.slice(0, at)
      const packed = Buffer.from(at < 0 ? '' : body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1')
      const stream = /FlateDecode/.test(head) && !/\/Subtype/.test(head) ? inflateSync(packed).toString('latin1') : ''
      return [Number(number), { head, stream }]
    }),
  )
}

const reference = (head: string, name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1])

/** What each glyph of a font stands for, by the font's name on pages. */
function lettersByFont(objects: ReadonlyMap<number, PdfObject>): Map<string, string[]> {
  const fonts = new Map<string, string[]>()
  for (const { head } of objects.values())
    for (const [, name = '', font] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = objects.get(reference(objects.get(Number(font))?.head ?? '', 'ToUnicode'))?.stream ?? ''
      const listed = [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) => [
        ...list.matchAll(/<([\da-f\s]*)>/gi),
      ])
      fonts.set(
        name,
        listed.map(([, hex = '']) => Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')),
      )
    }
  return fonts
}

/** A page's texts; each that was set on its own is a line. */
function textOf(content: string, fonts: ReadonlyMap<string, string[]>): string {
  let letters: string[] = []
  return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)]
    .flatMap(([, font, shown]) => {
      if (font) letters = fonts.get(font) ?? []
      if (shown === undefined) return []
      const glyphs = [...shown.matchAll(/<([\da-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      return [glyphs.map((glyph) => letters[Number.parseInt(glyph, 16)] ?? '').join('')]
    })
    .join('\n')
    .replace(/[\u2066-\u2069]/g, '')
}
