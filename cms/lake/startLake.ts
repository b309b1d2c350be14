import { once } from 'node:events'
import type { PassThrough } from 'node:stream'
import { followAddress } from './assets/assetAddresses.ts'
import { createAssetFiles } from './assets/assetFiles.ts'
import { assetRoutes } from './assets/assetRoutes.ts'
import { createDrawingQueue } from './assets/drawingQueue.ts'
import { createRenditions } from './assets/renditions.ts'
import { uploadRoutes } from './assets/uploadRoutes.ts'
import { createSessions } from './auth/sessions.ts'
import { createSignInLimits } from './auth/signInLimits.ts'
import { createSignInPages } from './auth/signInPages.ts'
import { signInRoutes } from './auth/signInRoutes.ts'
import { userRoutes } from './auth/userRoutes.ts'
import { createUsers } from './auth/users.ts'
import { dataRoutes } from './documents/dataRoutes.ts'
import { createDocumentStore } from './documents/documentStore.ts'
import { reindexIfOutdated } from './documents/reindex.ts'
import { createWriter } from './documents/writer.ts'
import { exportRoute } from './export/exportRoute.ts'
import { createChangeLog } from './history/changeLog.ts'
import { historyRoutes } from './history/historyRoutes.ts'
import { createHttpServer } from './http/server.ts'
import { acceptSockets } from './http/upgrade.ts'
import { createHub } from './listen/hub.ts'
import { listenRoute } from './listen/listenRoute.ts'
import { createPresence } from './listen/presence.ts'
import { serveTunnel } from './listen/tunnel.ts'
import type { Lake, LakeLog, LakeOptions } from './options.ts'
import { projectRoutes } from './projects/projectRoutes.ts'
import { studioRoutes } from './projects/studioRoutes.ts'
import { createCompanions } from './query/companions.ts'
import { createLongReads } from './query/longReads.ts'
import { queryRoutes } from './query/queryRoutes.ts'
import { createAtomicFiles } from './storage/atomicFile.ts'
import { openDatabase } from './storage/database.ts'
import { startDelivery } from './webhooks/delivery.ts'
import { createWebhookQueue } from './webhooks/queue.ts'

/** How long running requests may take to finish when the lake closes. */
const DRAIN_MILLISECONDS = 10_000

const SILENT: LakeLog = { info() {}, warn() {}, error() {} }

/**
 * Starts a content lake that answers Sanity's HTTP API: for the unmodified `@sanity/client` and Sanity Studio.
 * @throws DirectoryInUse when another process has the data directory; the server's error when the port is taken
 */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const { dataDir, allowedOrigins, webhooks, projectId, dataset, log = SILENT, trustedProxies = 0 } = options
  demandNames(projectId, dataset)
  const database = openDatabase(dataDir)
  const { sql } = database
  const sanity = { projectId, dataset }
  let url = options.publicUrl ?? ''
  const publicUrl = (): string => url

  const store = createDocumentStore(sql)
  reindexIfOutdated(sql, store)
  const users = createUsers(sql)
  const { adminToken, siteToken, previewToken } = options
  const sessions = createSessions({ sql, users, adminToken, siteToken, previewToken })
  const changeLog = createChangeLog(sql)
  const hub = createHub()
  const delivery = startDelivery({ sql, webhooks, sanity, log })
  const companionsOf = createCompanions(sql, sanity)
  const writer = createWriter({
    sql,
    store,
    companionsOf,
    beforeCommit: createWebhookQueue(sql, webhooks, sanity),
    afterCommit(commit) {
      hub.publish(commit)
      delivery.kick()
    },
  })
  const atomicFiles = createAtomicFiles(dataDir)
  const files = createAssetFiles(dataDir, atomicFiles)
  const listening = { hub, log: changeLog }
  const longReads = createLongReads(dataDir, sanity)
  const streams = new Set<PassThrough>()
  const presence = createPresence({ accessFor: sessions.accessFor, store })

  const server = createHttpServer({
    accessFor: sessions.accessFor,
    allowedOrigins,
    trustedProxies,
    dataset,
    log,
    routes: [
      ...queryRoutes({ sql, sanity, longReads }),
      ...dataRoutes({ sql, sanity, store, writer }),
      exportRoute(dataDir),
      listenRoute(listening, streams),
      ...historyRoutes(changeLog),
      ...uploadRoutes({
        files,
        store,
        writer,
        sanity,
        publicUrl,
        companionsOf,
        queue: createDrawingQueue({ atOnce: 2, mostWaiting: 16 }),
      }),
      ...assetRoutes(files, createRenditions(dataDir, files, atomicFiles), sanity),
      ...userRoutes(sql, users),
      ...projectRoutes({ sanity, users, publicUrl }),
      ...signInRoutes({
        users,
        sessions,
        limits: createSignInLimits(),
        pages: createSignInPages(allowedOrigins),
        publicUrl,
        allowedOrigins,
        sendSignInLink: options.sendSignInLink,
        log,
      }),
      ...studioRoutes(),
    ],
  })
  const closeSockets = acceptSockets(
    server,
    [
      { pattern: /^\/listen-tunnel$/, serve: (socket) => serveTunnel(socket, listening, sessions.accessFor) },
      {
        pattern: /^\/socket\/[^/]+$/,
        serve: (socket, request) => presence.join(socket, request.headers.authorization),
      },
    ],
    allowedOrigins,
  )

  try {
    server.listen(options.port, options.host)
    await once(server, 'listening')
  } catch (failure) {
    await delivery.close()
    database.close()
    throw failure
  }
  const address = server.address()
  if (!url && address !== null && typeof address === 'object') url = `http://${options.host}:${address.port}`
  followAddress(sql, store, url)
  log.info({ url }, 'The content lake listens')

  return {
    url,
    async close() {
      const closed = once(server, 'close')
      server.close()
      closeSockets()
      for (const stream of streams) stream.end()
      server.closeIdleConnections()
      const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS)
      await closed
      clearTimeout(cutOff)
      await longReads.close()
      await delivery.close()
      database.close()
    },
  }
}

/** Sanity's own rules for these names; addresses are matched against them. */
function demandNames(projectId: string, dataset: string): void {
  if (!/^[a-z0-9-]+$/.test(projectId)) throw new TypeError(`Not a project id: ${projectId}`)
  if (!/^[a-z0-9_-]+$/.test(dataset)) throw new TypeError(`Not a dataset name: ${dataset}`)
}
