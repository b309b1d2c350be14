import { ok, type Route, type Services } from '../route.ts'
import { ENGINE_VERSION } from './engineVersion.ts'
import { indexStats } from './indexStats.ts'

/** Health, version and statistics of the whole server. */
export const systemRoutes: readonly Route[] = [
  { method: 'GET', path: '/health', answer: () => ok({ status: 'available' }) },
  { method: 'GET', path: '/version', action: 'version', answer: () => ok(ENGINE_VERSION) },
  { method: 'GET', path: '/stats', action: 'stats.get', answer: (_call, services) => ok(stats(services)) },
]

function stats(services: Services) {
  const { records } = services.collection
  const indexes = Object.fromEntries(records.map(({ uid }) => [uid, indexStats(uid, services)]))
  const databaseSize = Object.values(indexes).reduce((sum, { rawDocumentDbSize }) => sum + rawDocumentDbSize, 0)
  const lastUpdate =
    records
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null
  return { databaseSize, usedDatabaseSize: databaseSize, lastUpdate, indexes }
}
