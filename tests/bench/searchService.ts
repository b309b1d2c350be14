import { Meilisearch, type RecordAny } from 'meilisearch'
import { NO_SEARCH_SETTINGS } from '#catalogue/searchSettings.ts'
import { PRODUCTS_INDEX, productSettings } from '#discovery/index/settings.ts'
import { type ServiceProcess, startServiceProcess } from './serviceProcess.ts'

export const MASTER_KEY = 'a master key for measuring only'
const PORTION = 2_000

/** The embedded search server in a process of its own. */
export function startSearchService(dataDir: string): Promise<ServiceProcess> {
  return startServiceProcess('scripts/services/search.ts', {
    DATA_DIR: dataDir,
    SEARCH_PORT: '0',
    SEARCH_MASTER_KEY: MASTER_KEY,
    LOG_LEVEL: 'error',
  })
}

export function clientOf(url: string): Meilisearch {
  return new Meilisearch({ host: url, apiKey: MASTER_KEY, defaultWaitOptions: { timeout: 240_000, interval: 2 } })
}

/** Fills the index of products with the site's own settings, and waits until all can be found. */
export async function indexProducts(url: string, documents: readonly RecordAny[]): Promise<void> {
  const client = clientOf(url)
  const index = client.index(PRODUCTS_INDEX)
  await index.updateSettings(productSettings(NO_SEARCH_SETTINGS)).waitTask()
  const tasks = await Promise.all(index.addDocumentsInBatches([...documents], PORTION, { primaryKey: 'id' }))
  for await (const task of client.tasks.waitForTasksIter(tasks)) if (task.error) throw new Error(task.error.message)
}
