import type { Catalogue } from './catalogue.ts'
import { bySlug } from './lookUp.ts'

/** A catalogue that asks the CMS once for its short lists, until it is told to forget them. */
export interface RememberingCatalogue extends Catalogue {
  /** To be called when anything published changed, before pages that show it are purged. */
  forget(): void
}

/** Remembers the short lists of a catalogue. An answer that was asked for before a `forget` is never kept after it. */
export function rememberLists(catalogue: Catalogue): RememberingCatalogue {
  let generation = 0
  function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
    let kept: { readonly answer: Promise<T>; readonly generation: number } | undefined
    return () => {
      if (kept?.generation === generation) return kept.answer
      const asked = { answer: ask(), generation }
      kept = asked
      // A failure is not remembered: the next page asks again.
      asked.answer.catch(() => {
        if (kept === asked) kept = undefined
      })
      return asked.answer
    }
  }
  const lists = {
    categories: remembered(catalogue.categories),
    districts: remembered(catalogue.districts),
    markets: remembered(catalogue.markets),
    requirements: remembered(catalogue.requirements),
    collections: remembered(catalogue.collections),
    places: remembered(catalogue.places),
    facilities: remembered(catalogue.facilities),
    programmes: remembered(catalogue.programmes),
    figures: remembered(catalogue.figures),
    stories: remembered(catalogue.stories),
    settings: remembered(catalogue.settings),
    searchSettings: remembered(catalogue.searchSettings),
    hasSamples: remembered(catalogue.hasSamples),
  }
  return {
    ...catalogue,
    ...lists,
    category: (slug) => bySlug(lists.categories(), slug),
    market: (slug) => bySlug(lists.markets(), slug),
    collection: (slug) => bySlug(lists.collections(), slug),
    place: (slug) => bySlug(lists.places(), slug),
    facility: (slug) => bySlug(lists.facilities(), slug),
    forget: () => {
      generation += 1
    },
  }
}
