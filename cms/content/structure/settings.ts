import { localeString } from '../contentTypes.ts'
import { keyed } from '../keyed.ts'
import { referenceTo, type SeedDocument } from '../seedDocument.ts'
import { extraWords } from './extraWords.ts'
import { stopWords } from './stopWords.ts'
import { synonyms } from './synonyms.ts'

/** The two singletons. What stands on the home page is chosen by curators. */
export const settings: readonly SeedDocument[] = [
  {
    _id: 'siteSettings',
    _type: 'siteSettings',
    windowProducts: [],
    featuredProducts: [],
    featuredBusinesses: [],
    featuredCollections: [],
    officeName: localeString(
      'Dinas Koperasi, Perindustrian dan Perdagangan Kota Malang',
      'Malang City Office of Cooperatives, Industry and Trade',
      'دائرة التعاونيات والصناعة والتجارة في مدينة مالانغ',
    ),
    officeEmail: 'diskopindag@malang.example',
  },
  {
    _id: 'searchSettings',
    _type: 'searchSettings',
    synonyms: keyed(synonyms.map((words) => ({ words: [...words] }))),
    extraWords: keyed(
      extraWords.map(({ categories, words }) => ({
        about: keyed(categories.map((slug) => ({ ...referenceTo(`category-${slug}`), _weak: true }))),
        words: [...words],
      })),
    ),
    stopWords: [...stopWords],
    tieBreakers: ['featured', 'available', 'readiness'],
  },
]
