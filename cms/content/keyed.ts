/** The items of a list of objects as the lake holds them: each with a key, told from its place. */
export function keyed<Item extends object>(items: readonly Item[]): (Item & { readonly _key: string })[] {
  return items.map((item, index) => ({ ...item, _key: `item${index + 1}` }))
}
