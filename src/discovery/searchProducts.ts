import { z } from 'zod'
import type { Locale, LocaleText } from '#i18n/locale.ts'
import { chosenAspects } from './aspects.ts'
import { countSteps } from './bounds.ts'
import type { Speller } from './correctSpelling.ts'
import { highlightedHtml } from './highlight.ts'
import { storedBusiness, storedProduct } from './index/documents.ts'
import type {
  Bound,
  BusinessCard,
  Facet,
  FacetValue,
  NearResults,
  ProductCard,
  SearchResults,
  SearchState,
} from './model.ts'
import { FEW, nearQueries } from './nearQueries.ts'
import { saysWhat } from './phraseHead.ts'
import { withoutPreview } from './picturePreviews.ts'
import { type Answer, cardsOf, DiscoveryUnavailable, type Hit, type SearchEngine } from './searchEngine.ts'
import { MATCH_START, type Question, searchQueries } from './searchQueries.ts'
import type { Understanding } from './understanding/condition.ts'
import type { Reader } from './understanding/understand.ts'

/** What a search goes by beside the index. */
export interface Knowledge {
  readonly read: Reader
  readonly spell: Speller
  /** Words, folded, that name kinds of goods. */
  readonly kinds: ReadonlySet<string>
}

/** A text in one language, and in Indonesian where it has no other. */
function inOneLanguage(text: LocaleText, locale: Locale): LocaleText {
  return { id: text.id, [locale]: text[locale] }
}

/** A card as one language shows it, with the matches in its name marked. */
function shownCard(card: ProductCard, locale: Locale, formattedName: string | undefined): ProductCard {
  return {
    ...card,
    name: inOneLanguage(card.name, locale),
    picture: card.picture && { ...card.picture, alt: inOneLanguage(card.picture.alt, locale) },
    highlighted: formattedName?.includes(MATCH_START) ? highlightedHtml(formattedName) : undefined,
  }
}

/** Cards in one language, with the matches in their names marked. */
export function highlightedCards(hits: readonly Hit[], locale: Locale): ProductCard[] {
  const name = z.object({ _formatted: z.object({ [`name_${locale}`]: z.string() }) })
  return hits.flatMap((hit) => {
    const stored = storedProduct.safeParse(hit)
    if (!stored.success) return []
    const formatted = name.safeParse(hit).data?._formatted[`name_${locale}`]
    return [shownCard(stored.data.card, locale, formatted)]
  })
}

/** A facet's values with their counts, most frequent first; chosen ones stay even when nothing matches them. */
function facetValues(counts: Readonly<Record<string, number>>, chosen: readonly string[]): FacetValue[] {
  const all = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts }
  return Object.entries(all)
    .filter(([value]) => value !== '')
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

function read(state: SearchState, { read: reader }: Knowledge): Understanding {
  return state.literal ? { text: state.text, words: state.text, conditions: [] } : reader(state.text)
}

/**
 * A search as a visitor means it: conditions are read out of the text; words that nothing has are corrected; and where little
 * fits in all, what fits in part is added apart.
 */
export async function searchProducts(
  engine: SearchEngine,
  knowledge: Knowledge,
  state: SearchState,
  locale: Locale,
): Promise<SearchResults> {
  const { text, words, conditions: understood } = read(state, knowledge)
  const question = { words, conditions: understood.map(({ condition }) => condition), state: { ...state, text } }
  const ask = async (words: string) =>
    resultsOf(await engine.searchAll(searchQueries({ ...question, words }, locale)), state, locale)
  const spelling = words && !state.literal ? knowledge.spell(words) : undefined

  const asked = spelling?.reaching ?? words
  const found = await ask(asked)
  if (!spelling || found.totalProducts + found.totalBusinesses > 0) {
    const near = await nearResults(engine, { ...question, words: asked }, found, locale)
    return { ...found, understood, corrected: found.totalProducts > 0 ? spelling?.reaching : undefined, near }
  }

  const { reaching, corrected, meant, known, unknown } = spelling
  const asMeant = corrected && !reaching ? await ask(corrected) : found
  const near = await nearResults(engine, { ...question, words: known }, asMeant, locale, unknown)
  const isNear = near && (saysWhat(meant, unknown, knowledge.kinds, locale) || areAlike(near.products))
  return {
    ...asMeant,
    understood,
    corrected: asMeant.totalProducts > 0 ? corrected : undefined,
    near: isNear ? near : undefined,
  }
}

/** Whether several products are of one kind or one maker: then a word that all of them have is no accident. */
function areAlike(products: readonly ProductCard[]): boolean {
  const differing = (what: (card: ProductCard) => string) => new Set(products.map(what)).size
  return (
    products.length > 1 &&
    (differing((card) => card.categorySlug) === 1 || differing((card) => card.business.slug) === 1)
  )
}

function resultsOf(answers: readonly Answer[], state: SearchState, locale: Locale): Omit<SearchResults, 'understood'> {
  const [found, makers, ...counts] = answers
  if (!found || !makers) throw new DiscoveryUnavailable('The search engine answered incompletely.')
  const chosen = chosenAspects(state)
  const countsOf = (field: string) => {
    const own = counts[chosen.findIndex(({ fields }) => fields.includes(field))]
    return (own ?? found).facetDistribution?.[field] ?? {}
  }
  const valuesOf = (facet: Facet) => facetValues(countsOf(facet), state.facets[facet])
  const stepsOf = (bound: Bound) => countSteps(bound, countsOf(bound), state.bounds[bound])
  return {
    products: highlightedCards(found.hits, locale),
    totalProducts: found.totalHits ?? 0,
    page: found.page ?? state.page,
    totalPages: found.totalPages ?? 1,
    businesses: cardsOf<BusinessCard>(makers.hits, storedBusiness),
    totalBusinesses: makers.totalHits ?? 0,
    facets: {
      category: valuesOf('category'),
      district: valuesOf('district'),
      subdistrict: valuesOf('subdistrict'),
      certificate: valuesOf('certificate'),
      market: valuesOf('market'),
      material: valuesOf('material'),
      claim: valuesOf('claim'),
      tier: valuesOf('tier'),
    },
    bounds: {
      moqUpTo: stepsOf('moqUpTo'),
      capacityFrom: stepsOf('capacityFrom'),
      shelfLifeFrom: stepsOf('shelfLifeFrom'),
    },
    priceRange: found.facetStats?.['priceSteps'],
  }
}

/** What fits in part, where little fits in all: the first way of asking for less that finds more. */
async function nearResults(
  engine: SearchEngine,
  question: Question,
  { products, totalProducts }: Pick<SearchResults, 'products' | 'totalProducts'>,
  locale: Locale,
  unknown: readonly string[] = [],
): Promise<NearResults | undefined> {
  if (question.state.text === '' || totalProducts >= FEW || question.state.page > 1) return undefined
  const ways = nearQueries(question, locale, unknown.length === 0).filter(
    ({ without }) => without !== 'filters' || totalProducts === 0,
  )
  if (ways.length === 0) return undefined
  const answers = await engine.searchAll(ways.map(({ query }) => query))
  const shown = new Set(products.map(({ id }) => id))
  const found = ways.map(({ without }, i) => ({
    without,
    products: highlightedCards(answers[i]?.hits ?? [], locale).filter(({ id }) => !shown.has(id)),
  }))
  const first = found.find((each) => each.products.length > 0)
  if (!first) return undefined
  const ofFirst = found.filter(({ without }) => without === first.without).flatMap((each) => each.products)
  const more = [...new Map(ofFirst.map((card) => [card.id, card])).values()]
  return { without: first.without, unknown, products: more.slice(0, FEW - products.length).map(withoutPreview) }
}
