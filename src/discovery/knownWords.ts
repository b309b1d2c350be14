import type { KnownWords } from './correctSpelling.ts'
import { PRODUCTS_INDEX } from './index/settings.ts'
import type { SearchEngine } from './searchEngine.ts'

/** Every word that the index's goods have. */
export async function knownWords(engine: SearchEngine): Promise<KnownWords> {
  const { facetDistribution } = await engine.search(PRODUCTS_INDEX, '', { facets: ['word'], limit: 0 })
  return new Map(Object.entries(facetDistribution?.['word'] ?? {}))
}
