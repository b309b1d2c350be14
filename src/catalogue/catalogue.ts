import type {
  Business,
  Category,
  Collection,
  District,
  Facility,
  Figure,
  InfoPage,
  Market,
  Place,
  Product,
  Programme,
  Requirement,
  ShelfGood,
  SiteSettings,
  Story,
  StorySummary,
} from './model.ts'
import type { SearchSettings } from './searchSettings.ts'

/** The one door to the CMS's published content. Each call may throw `CatalogueUnavailable`; nothing found is `undefined` or `[]`. */
export interface Catalogue {
  product(slug: string): Promise<Product | undefined>
  productsById(ids: readonly string[]): Promise<Product[]>
  business(slug: string): Promise<Business | undefined>
  businessesById(ids: readonly string[]): Promise<Business[]>
  /** All, in their order; parents before children. */
  categories(): Promise<Category[]>
  category(slug: string): Promise<Category | undefined>
  districts(): Promise<District[]>
  markets(): Promise<Market[]>
  market(slug: string): Promise<Market | undefined>
  requirements(): Promise<Requirement[]>
  collections(): Promise<Collection[]>
  collection(slug: string): Promise<Collection | undefined>
  places(): Promise<Place[]>
  place(slug: string): Promise<Place | undefined>
  /** Products on a place's shelves with the shelf's name, shelf by shelf; at most as many as a page shows (60). */
  shelvesAt(placeId: string): Promise<readonly { readonly productId: string; readonly shelf: string }[]>
  /** All products on a place's shelves, shelf by shelf; at most a thousand. */
  goodsAt(placeId: string): Promise<ShelfGood[]>
  facilities(): Promise<Facility[]>
  facility(slug: string): Promise<Facility | undefined>
  programmes(): Promise<Programme[]>
  figures(): Promise<Figure[]>
  stories(): Promise<StorySummary[]>
  story(slug: string): Promise<Story | undefined>
  page(slug: 'tentang' | 'privasi' | 'aksesibilitas'): Promise<InfoPage | undefined>
  settings(): Promise<SiteSettings>
  searchSettings(): Promise<SearchSettings>
  /** Whether any published business or product is sample content (the banner shows while one is). */
  hasSamples(): Promise<boolean>
}
