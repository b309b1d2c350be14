import type { Document } from '../json.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { Settings } from '../settings/settings.ts'

/** What a search needs of an index. */
export interface Searchable {
  readonly uid: string
  readonly settings: Settings
  readonly index: SearchIndex
  readonly primaryKey: string | null
  /** A document by its id, as it was given. */
  document(id: string): Document | undefined
}
