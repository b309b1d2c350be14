import { createCatalogueFeed } from '#catalogue/catalogueFeed.ts'
import { createCatalogueWalk } from '#catalogue/catalogueWalk.ts'
import { createCmsClient, createCmsReader } from '#catalogue/cmsReader.ts'
import { createCatalogue } from '#catalogue/createCatalogue.ts'
import { rememberLists } from '#catalogue/rememberLists.ts'
import { createDiscovery } from '#discovery/createDiscovery.ts'
import { createIndexer, type Indexer } from '#discovery/index/indexer.ts'
import { createSearchLearning } from '#discovery/learning/createSearchLearning.ts'
import { createSearchClient } from '#discovery/searchClient.ts'
import { createSync } from '#discovery/sync/sync.ts'
import { readyMarkets } from '#export/readiness.ts'
import { createInquiries } from '#inquiry/createInquiries.ts'
import { createOfficeDoor } from '#office/officeDoor.ts'
import type { Config } from '#platform/config.ts'
import type { Database } from '#platform/database/database.ts'
import type { Logger } from '#platform/log.ts'
import { sharedPageCache } from '#platform/page-cache/sharedPageCache.ts'
import { createPreview } from '#preview/preview.ts'
import { createSyndication } from '#syndication/syndication.ts'
import type { Site } from './site.ts'

/** The catalogue and the ways through it alone, for commands that need no more. */
export function composeCatalogue(config: Config, log: Logger) {
  const reader = createCmsReader(createCmsClient(config), log)
  return { catalogue: createCatalogue(reader), feed: createCatalogueFeed(reader), walk: createCatalogueWalk(reader) }
}

/** What writes the index: the only holder of the key that may. */
export function composeIndexer(config: Config, parts: ReturnType<typeof composeCatalogue>): Indexer {
  const client = createSearchClient(config, 'write')
  return createIndexer({ client, catalogue: parts.catalogue, feed: parts.feed, readyMarkets })
}

/** Puts the site's capabilities together, once, for all requests. */
export function composeSite(
  config: Config,
  log: Logger,
  database: Database,
  onStored: () => void,
): Site & { ready(): Promise<void> } {
  const parts = composeCatalogue(config, log)
  const { feed } = parts
  // The indexer asks the CMS itself: what it writes must not rest on what pages remember.
  const catalogue = rememberLists(parts.catalogue)
  const search = createSearchClient(config, 'search')
  const indexer = composeIndexer(config, parts)
  const inquiries = createInquiries({ db: database, catalogue, config, log, onStored })
  return {
    config,
    log,
    catalogue,
    discovery: createDiscovery(search, catalogue),
    searchLearning: createSearchLearning({ db: database, log }),
    sync: createSync({ catalogue, feed, indexer, cache: sharedPageCache(), log }),
    inquiries,
    officeDoor: createOfficeDoor(config),
    preview: createPreview(config, log),
    syndication: createSyndication({ catalogue, walk: parts.walk, config }),
    async ready() {
      await Promise.all([inquiries.ready(), search.health(), catalogue.settings()])
    },
  }
}
