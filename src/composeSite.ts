import { createCatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { createCatalogueWalk } from '#catalogue/catalogueWalk.ts'
import { createCmsClient, createCmsReader } from '#catalogue/cmsReader.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { rememberLists } from '#catalogue/rememberLists.ts'
import { createDiscovery } from '#discovery/createDiscovery.ts'
import { createSearchLearning } from '#discovery/learning/createSearchLearning.ts'
import { createSearchClient } from '#discovery/searchClient.ts'
import { createIndexerClient } from '#discovery/sync/indexerClient.ts'
import { createSync } from '#discovery/sync/sync.ts'
import { createInquiries } from '#inquiry/createInquiries.ts'
import { createOfficeDoor } from '#office/officeDoor.ts'
import type { Config } from '#platform/config.ts'
import type { Database } from '#platform/database/database.ts'
import type { Logger } from '#platform/log.ts'
import { sharedPageCache } from '#platform/page-cache/sharedPageCache.ts'
import { createPreview } from '#preview/preview.ts'
import { createPrinting } from '#print/printing.ts'
import { createShelves } from '#shelf/shelves.ts'
import { createSyndication } from '#syndication/syndication.ts'
import type { Site } from './site.ts'

/** Puts the site's capabilities together, once, for all requests. */
export function composeSite(
  config: Config,
  log: Logger,
  database: Database,
  onStored: () => void,
): Site & { ready(): Promise<readonly string[]> } {
  const reader = createCmsReader(createCmsClient(config), log)
  const catalogue = rememberLists(createCatalogue(reader))
  const search = createSearchClient(config.search.host, config.search.key)
  const sync = createSync({
    catalogue,
    feed: createCatalogueFeed(reader),
    indexer: createIndexerClient(config.indexer),
    cache: sharedPageCache(),
    log,
  })
  const inquiries = createInquiries({ db: database, catalogue, config, log, onStored })
  return {
    config,
    log,
    catalogue,
    discovery: createDiscovery(search, catalogue),
    searchLearning: createSearchLearning({ db: database, log }),
    sync,
    inquiries,
    officeDoor: createOfficeDoor(config),
    printing: createPrinting(config),
    shelves: createShelves({ db: database, catalogue, log }),
    preview: createPreview(config, log),
    syndication: createSyndication({ catalogue, walk: createCatalogueWalk(reader), config }),
    async ready() {
      await Promise.all([inquiries.ready(), search.health(), catalogue.settings()])
      return sync.isIndexerThere() ? [] : ['indexer']
    },
  }
}
