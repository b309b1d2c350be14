import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Discovery } from '#discovery/discovery.ts'
import type { SearchLearning } from '#discovery/learning/searchLearning.ts'
import type { Sync } from '#discovery/sync/sync.ts'
import type { Inquiries } from '#inquiry/inquiries.ts'
import type { OfficeDoor } from '#office/officeDoor.ts'
import type { Config } from '#platform/config.ts'
import type { Logger } from '#platform/log.ts'
import type { Preview } from '#preview/preview.ts'
import type { Printing } from '#print/printing.ts'
import type { Shelves } from '#shelf/shelves.ts'
import type { Syndication } from '#syndication/syndication.ts'

/** Everything a page may call, put together once at start and handed to each request as `Astro.locals.site`. */
export interface Site {
  readonly config: Config
  readonly log: Logger
  readonly catalogue: Catalogue
  readonly discovery: Discovery
  readonly searchLearning: SearchLearning
  readonly sync: Sync
  readonly inquiries: Inquiries
  readonly officeDoor: OfficeDoor
  readonly printing: Printing
  readonly shelves: Shelves
  readonly preview: Preview
  readonly syndication: Syndication
}
