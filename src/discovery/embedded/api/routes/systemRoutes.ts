import type { Access } from '../../auth/access.ts'
import { ok, type Route, type Services } from '../route.ts'
import { ENGINE_VERSION } from './engineVersion.ts'
import { indexStats } from './indexStats.ts'

/** Health, version and statistics of the whole server. */
export const systemRoutes: readonly Route[] = [
  { method: 'GET', path: '/health', answer: () => ok({ status: 'available' }) },
  { method: 'GET', path: '/version', action: 'version', answer: () => ok(ENGINE_VERSION) },
  { method: 'GET', path: '/stats', action: 'stats.get', answer: ({ access }, services) => ok(stats(access, services)) },
]

function stats(access: Access, services: Services) {
  const records = services.collection.records.filter(({ uid }) => access.mayUse(uid))
  const indexes = Object.fromEntries(records.map(({ uid }) => [uid, indexStats(uid, services)]))
  const databaseSize = Object.values(indexes).reduce((sum, { rawDocumentDbSize }) => sum + rawDocumentDbSize, 0)
  const lastUpdate =
    records
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null
  return { databaseSize, usedDatabaseSize: databaseSize, lastUpdate, indexes }
}
