import { keyed } from './keyed.ts'
import { referenceTo, type SeedDocument } from './seedDocument.ts'

/** What stands in the home page's window and on its shelves until curators choose themselves. */
const WINDOW = [
  'keripik-tempe-sanan-original',
  'topeng-malangan-panji',
  'vas-keramik-dinoyo-biru',
  'kopi-arabika-arjuno-kayutangan',
  'batik-tulis-celaket-teratai',
  'nampan-rotan-oval',
]
const PRODUCTS = [
  'keripik-apel-malang-arjuno',
  'topeng-malangan-sekartaji',
  'set-teko-dinoyo',
  'sambal-bawang-mergosono',
  'keripik-singkong-balado-kedungkandang',
  'kursi-rotan-arjuno',
  'syal-batik-sutra-celaket',
  'kopi-robusta-dampit-kayutangan',
]
const BUSINESSES = ['dapur-contoh-sanan', 'sanggar-contoh-polowijen', 'tungku-contoh-dinoyo']
const COLLECTIONS = ['keripik-untuk-auckland', 'hampers-lebaran', 'oleh-oleh-malang', 'meja-dan-dapur-kriya']

const references = (type: string, slugs: readonly string[]) =>
  keyed(slugs.map((slug) => referenceTo(`${type}-${slug}`)))

/** The site's settings with their shelves filled. */
export function withFeatured(settings: SeedDocument): SeedDocument {
  return {
    ...settings,
    windowProducts: references('product', WINDOW),
    featuredProducts: references('product', PRODUCTS),
    featuredBusinesses: references('business', BUSINESSES),
    featuredCollections: references('collection', COLLECTIONS),
  }
}
