/** An element of an XML document, as tests look at it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** All elements of a name within this one, in order. */
  all(name: string): XmlElement[]
  texts(name: string): string[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

function withoutEntities(text: string): string {
  return text.replaceAll(/&(\w+);/g, (_, name: string) => {
    const character = ENTITIES[name]
    if (!character) throw new Error(`Unknown entity &${name};`)
    return character
  })
}

interface Building {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Building[]
  text: string
}

function seen(element: Building): XmlElement {
  const descendants = (name: string): XmlElement[] =>
    element.children.flatMap((child) => [...(child.name === name ? [seen(child)] : []), ...seen(child).all(name)])
  return {
    name: element.name,
    attributes: element.attributes,
    text: element.text,
    all: descendants,
    texts: (name) => descendants(name).map(({ text }) => text),
  }
}

/** Reads a whole XML document without comments or CDATA. @throws when it is not well-formed */
export function parseXml(source: string): XmlElement {
  const root: Building = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match) throw new Error(`Not XML at ${at}: ${source.slice(at, at + 60)}`)
    const [, closing, name, attributes = '', empty, text] = match
    const current = open.at(-1)
    if (!current) throw new Error('Text after the end.')
    if (text !== undefined) current.text += withoutEntities(text)
    else if (closing) {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`)
      open.pop()
    } else if (name) {
      const values = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        withoutEntities(value),
      ])
      const element: Building = { name, attributes: Object.fromEntries(values), children: [], text: '' }
      current.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  return seen(root)
}
