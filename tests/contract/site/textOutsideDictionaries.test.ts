import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { parse } from '@astrojs/compiler-rs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

/** Attributes, and properties of our components, that a visitor gets to read or hear. */
const READ =
  /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder|label|text|description|heading)$/
/** Words; codes in capitals (PDF, NIB) are the same in every language. */
const LETTERS = /\p{Ll}{2}|\p{Lo}{2}/u

const node = z.looseObject({ type: z.string() })
type Node = z.output<typeof node>

/** Every node of a syntax tree. Scripts and styles are no text of the page. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each)
  const parsed = node.safeParse(value)
  if (!parsed.success) return
  if (/^(script|style)$/.test(tagOf(parsed.data))) return
  yield parsed.data
  for (const child of Object.values(parsed.data)) if (typeof child === 'object') yield* nodesOf(child)
}

const named = z.object({ name: z.object({ name: z.string() }) })
const element = z.object({ openingElement: named })

function tagOf(value: Node): string {
  const parsed = element.safeParse(value)
  return parsed.success ? parsed.data.openingElement.name.name : ''
}

/** The literal strings that an expression can come to, when it is shown. */
function literalsIn(value: unknown): string[] {
  const parsed = node.safeParse(value)
  if (!parsed.success) return []
  const { type, ...parts } = parsed.data
  switch (type) {
    case 'Literal':
      return typeof parts['value'] === 'string' ? [parts['value']] : []
    case 'TemplateLiteral':
      return z
        .array(z.object({ value: z.object({ cooked: z.string() }) }))
        .parse(parts['quasis'])
        .map((each) => each.value.cooked)
    case 'ConditionalExpression':
      return [...literalsIn(parts['consequent']), ...literalsIn(parts['alternate'])]
    case 'LogicalExpression':
      return [...literalsIn(parts['left']), ...literalsIn(parts['right'])]
    case 'JSXExpressionContainer':
      return literalsIn(parts['expression'])
    default:
      return []
  }
}

const text = z.object({ value: z.string() })
const attribute = named.extend({ value: z.unknown() })

function shownLiterals(value: Node): string[] {
  switch (value.type) {
    case 'JSXText':
      return [text.parse(value).value.trim()]
    case 'JSXElement':
    case 'JSXFragment':
      return z.array(z.unknown()).parse(value['children']).flatMap(literalsIn)
    case 'JSXAttribute': {
      const { name, value: given } = attribute.parse(value)
      return READ.test(name.name) ? literalsIn(given) : []
    }
    default:
      return []
  }
}

/** A component's literal strings that visitors would see. A `.tsx` file is read as an Astro file that is all script. */
function stringsOutsideDictionaries(path: string, source: string): string[] {
  const { ast } = parse(path.endsWith('.astro') ? source : `---\n${source}\n---\n`)
  return [...nodesOf(ast)].flatMap(shownLiterals).filter((literal) => LETTERS.test(literal))
}

describe('what visitors read', () => {
  it('is told apart from code', () => {
    const page = `---
const kind = 'code'
---
<p class="words">{kind} Harga {open ? 'buka' : t('closed')}</p>
<img alt="Topeng" src="words.jpg" /><Note title={\`Halo \${name}\`} />
<script>const label = 'code'</script><style>p { content: 'code' }</style>`
    expect(stringsOutsideDictionaries('page.astro', page)).toEqual(['buka', 'Harga', 'Topeng', 'Halo '])
    expect(stringsOutsideDictionaries('card.tsx', `export const Card = () => <p title="Buka">{'Harga'}</p>`)).toEqual([
      'Harga',
      'Buka',
    ])
  })

  it('comes from the dictionaries or from the CMS, in every page, layout and component', async () => {
    const found: string[] = []
    for await (const path of glob('src/{pages,layouts,components}/**/*.{astro,tsx}'))
      for (const literal of stringsOutsideDictionaries(path, readFileSync(path, 'utf8')))
        found.push(`${path}: ${literal}`)
    expect(found).toEqual([])
  })
})
