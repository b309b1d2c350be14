import type { Catalogue } from '#catalogue/catalogue.ts'
import type { District } from '#catalogue/model.ts'
import type { Locale, LocaleText } from '#i18n/locale.ts'
import { storedBusiness } from '../index/documents.ts'
import { BUSINESSES_INDEX, PRODUCTS_INDEX } from '../index/settings.ts'
import type { BusinessCard } from '../model.ts'
import { withoutPreview } from '../picturePreviews.ts'
import { cardsOf, type SearchEngine } from '../searchEngine.ts'
import { highlightedCards } from '../searchProducts.ts'
import { drawnIn, filtersOf } from '../searchQueries.ts'
import { EMPTY_SEARCH } from '../searchUrl.ts'
import type { Reader } from '../understanding/understand.ts'
import { beginsLike } from './beginsLike.ts'
import type { SuggestedPlace, Suggestions } from './suggestions.ts'

const PRODUCTS = 5
const BUSINESSES = 3
const NAMES = 3

const NONE: Suggestions = { products: [], businesses: [], categories: [], places: [] }

/** Products, makers, kinds and places that a half-typed text may be meant for. Conditions in it narrow the products. */
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
    products: highlightedCards(products?.hits ?? [], locale).map(withoutPreview),
    businesses: cardsOf<BusinessCard>(businesses?.hits ?? [], storedBusiness),
    categories: categories.filter(({ title }) => inAnyLanguage(title, text)).slice(0, NAMES),
    places: placesIn(districts)
      .filter(({ name }) => beginsLike(text, name))
      .slice(0, NAMES),
  }
}

/** Districts before kelurahan, which may have their names. */
function placesIn(districts: readonly District[]): SuggestedPlace[] {
  return [
    ...districts.map(({ slug, name }) => ({ facet: 'district' as const, slug, name })),
    ...districts.flatMap((district) =>
      district.subdistricts.map(({ slug, name }) => ({
        facet: 'subdistrict' as const,
        slug,
        name,
        district: district.name,
      })),
    ),
  ]
}

function inAnyLanguage(title: LocaleText, text: string): boolean {
  return [title.id, title.en, title.ar].some((name) => name !== undefined && beginsLike(text, name))
}
