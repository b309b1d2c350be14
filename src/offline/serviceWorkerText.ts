import { createHash } from 'node:crypto'
import { ROUTES } from '#i18n/routes.ts'

/**
 * The service worker's file. Its version is the hash of what it does, so that a changed one lets go of all that older
 * ones kept. `source` is the text of `serviceWorker.js`.
 */
export function serviceWorkerText(source: string): string {
  const pages = JSON.stringify(ROUTES.offline)
  const version = createHash('sha256').update(pages).update(source).digest('hex').slice(0, 8)
  return `const VERSION = '${version}'\nconst OFFLINE_PAGES = ${pages}\n${source}`
}
