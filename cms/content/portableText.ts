/** Portable Text written by hand: short builders for the blocks that the CMS knows. */

export type BlockContent = {
  readonly _type: 'block'
  readonly style: 'normal' | 'h2' | 'h3'
  readonly listItem?: 'bullet' | 'number'
  readonly level?: 1
  readonly markDefs: readonly []
  readonly text: string
}

const block = (style: BlockContent['style'], text: string): BlockContent => ({
  _type: 'block',
  style,
  markDefs: [],
  text,
})

export const paragraph = (text: string): BlockContent => block('normal', text)
export const heading = (text: string): BlockContent => block('h2', text)
export const bullets = (...texts: readonly string[]): BlockContent[] =>
  texts.map((text) => ({ ...block('normal', text), listItem: 'bullet', level: 1 }))

/** Blocks as the lake holds them: keyed, their text in one span. */
export function portableText(blocks: readonly BlockContent[]) {
  return blocks.map(({ text, ...rest }, index) => ({
    ...rest,
    _key: `block${index + 1}`,
    children: [{ _type: 'span', _key: 'span1', text, marks: [] }],
  }))
}

/** The value of a `localeBlocks` field. */
export function localeBlocks(
  id: readonly BlockContent[],
  en: readonly BlockContent[],
  ar: readonly BlockContent[],
): { readonly _type: 'localeBlocks' } & Record<'id' | 'en' | 'ar', ReturnType<typeof portableText>> {
  return { _type: 'localeBlocks', id: portableText(id), en: portableText(en), ar: portableText(ar) }
}
