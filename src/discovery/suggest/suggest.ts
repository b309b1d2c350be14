import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Locale, LocaleText } from '#i18n/locale.ts'
import { storedBusiness } from '../index/documents.ts'
import { BUSINESSES_INDEX, PRODUCTS_INDEX } from '../index/settings.ts'
import type { BusinessCard } from '../model.ts'
import { cardsOf, type SearchEngine } from '../searchEngine.ts'
import { highlightedCards } from '../searchProducts.ts'
import { drawnIn, filtersOf } from '../searchQueries.ts'
import { EMPTY_SEARCH } from '../searchUrl.ts'
import type { Reader } from '../understanding/understand.ts'
import { beginsLike } from './beginsLike.ts'
import type { Suggestions } from './suggestions.ts'

const PRODUCTS = 5
const BUSINESSES = 3
const NAMES = 3

const NONE: Suggestions = { products: [], businesses: [], categories: [], districts: [] }

/** Products, makers, categories and districts that a half-typed text may be meant for. Conditions in it narrow the products. */
export async function suggest(
  engine: SearchEngine,
  catalogue: Pick<Catalogue, 'categories' | 'districts'>,
  read: Reader,
  text: string,
  locale: Locale,
): Promise<Suggestions> {
  if (text === '') return NONE
  const { words, conditions } = read(text)
  const filter = filtersOf({ state: EMPTY_SEARCH, conditions: conditions.map(({ condition }) => condition) })
  const [[products, businesses], categories, districts] = await Promise.all([
    engine.searchAll([
      {
        indexUid: PRODUCTS_INDEX,
        q: words,
        matchingStrategy: 'all',
        filter,
        limit: PRODUCTS,
        ...drawnIn(locale),
      },
      {
        indexUid: BUSINESSES_INDEX,
        q: text,
        matchingStrategy: 'all',
        limit: BUSINESSES,
        attributesToRetrieve: ['id', 'stamp', 'card'],
      },
    ]),
    catalogue.categories(),
    catalogue.districts(),
  ])
  return {
    products: highlightedCards(products?.hits ?? [], locale),
    businesses: cardsOf<BusinessCard>(businesses?.hits ?? [], storedBusiness),
    categories: categories.filter(({ title }) => inAnyLanguage(title, text)).slice(0, NAMES),
    districts: districts.filter(({ name }) => beginsLike(text, name)).slice(0, NAMES),
  }
}

function inAnyLanguage(title: LocaleText, text: string): boolean {
  return [title.id, title.en, title.ar].some((name) => name !== undefined && beginsLike(text, name))
}
