import { infoPages } from '../info/pages.ts'
import type { SeedDocument } from '../seedDocument.ts'
import { categories } from './categories.ts'
import { districts } from './districts.ts'
import { figures } from './figures.ts'
import { settings } from './settings.ts'
import { subdistricts } from './subdistricts.ts'

/** What every installation has before any maker comes: areas, categories, figures, pages, settings. */
export const structure: readonly SeedDocument[] = [
  ...categories,
  ...districts,
  ...subdistricts,
  ...figures,
  ...infoPages,
  ...settings,
]
