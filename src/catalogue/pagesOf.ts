/**
 * Walks through many documents by their ids, page by page: the CMS never has to answer with a whole city at once.
 * A document that comes while one walks may be missed, as it may be when all are asked for at once.
 * @param full how many items a page has that is not the last; left out where items may be missing from a page, which then ends
 * only with an empty one
 */
export async function* pagesOf<T>(
  pageAfter: (id: string) => Promise<T[]>,
  idOf: (item: T) => string,
  { start = '', full = 1 }: { readonly start?: string; readonly full?: number } = {},
): AsyncGenerator<T[]> {
  for (let after = start; ; ) {
    const page = await pageAfter(after)
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    if (page.length < full) return
    after = idOf(last)
  }
}
