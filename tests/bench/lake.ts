import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SanityClient } from '@sanity/client'
import { percentile, type Report, say, timed } from './figures.ts'
import { MAKERS, MAKERS_WITH_DRAFTS, ownerId, PRODUCTS_A_MAKER, productId } from './lakeContent.ts'
import { fillLake } from './lakeFill.ts'
import { startLakeProcess } from './lakeProcess.ts'
import { type LakeQuestion, LONG_QUESTIONS, OWNER, SHORT_QUESTIONS } from './lakeQuestions.ts'

const OF = `${MAKERS} makers, ${MAKERS * PRODUCTS_A_MAKER} products, over HTTP through @sanity/client`
const START_GOAL = 3000
const MEMORY_GOAL = 600
const PUBLISH_GOAL = 20
const WARM_UP = 5

/** Fills a lake the size of the city through the lake's own writer, then measures the lake's process through the unmodified client. */
export async function benchLake(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lake-bench-'))
  try {
    const began = performance.now()
    const documents = fillLake(join(dataDir, 'lake'))
    const seconds = (performance.now() - began) / 1000
    report({
      figure: 'lake.filling',
      value: Math.round(seconds),
      unit: 's',
      n: documents,
      of: 'documents, by the writer, 500 a transaction',
    })
    await measureLake(dataDir, report)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Measures a lake that `fillLake` filled. */
export async function measureLake(dataDir: string, report: Report): Promise<void> {
  const webhooks = createServer((_, response) => response.writeHead(200).end()).listen(0, '127.0.0.1')
  await once(webhooks, 'listening')
  const address = webhooks.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const lake = await startLakeProcess(dataDir, `http://127.0.0.1:${port}`)
  const figure = (name: string, value: number, unit: string, n: number, goal?: number) =>
    report({ figure: `lake.${name}`, value: Math.round(value * 100) / 100, unit, n, of: OF, ...(goal && { goal }) })
  try {
    figure('start', lake.startMilliseconds, 'ms', 1, START_GOAL)
    const clients = { site: lake.site, curator: lake.admin, owner: await lake.signIn(ownerId(OWNER), 'owner') }
    const medians = new Map<string, number>()
    for (const question of SHORT_QUESTIONS) {
      say(`lake: ${question.name}`)
      for (let turn = 0; turn < WARM_UP; turn += 1) await asked(clients[question.by], question, turn)
      const before = lake.processorTime()
      const times: number[] = []
      for (let turn = 0; turn < question.times; turn += 1) {
        times.push(await asked(clients[question.by], question, turn + WARM_UP))
      }
      const processor = (lake.processorTime() - before) / times.length
      medians.set(question.name, percentile(times, 0.5))
      figure(`processor time: ${question.name}`, processor, 'ms', times.length)
      figure(`p50: ${question.name}`, percentile(times, 0.5), 'ms', times.length)
      figure(`p99: ${question.name}`, percentile(times, 0.99), 'ms', times.length, question.goal)
    }
    const more = (name: string) => (medians.get(`${name}, a reference resolved`) ?? 0) - (medians.get(name) ?? 0)
    figure('a reference resolved, more', more('one by id'), 'ms', 500, 1)
    figure('24 references resolved, more', more('24 by id'), 'ms', 300)
    const before = lake.processorTime()
    const published = await publishAll(lake.admin)
    figure('processor time: publish', (lake.processorTime() - before) / published.length, 'ms', published.length)
    figure('p50: publish', percentile(published, 0.5), 'ms', published.length)
    figure('p99: publish', percentile(published, 0.99), 'ms', published.length, PUBLISH_GOAL)
    figure('memory', lake.memory().now, 'MB', 1, MEMORY_GOAL)
    for (const question of LONG_QUESTIONS) {
      const before = lake.processorTime()
      const { times, meanwhile } = await askedBesideLookUps(clients[question.by], question, lake.site)
      const processor = (lake.processorTime() - before) / times.length
      figure(`p50: ${question.name}`, percentile(times, 0.5), 'ms', times.length)
      figure(`processor time: ${question.name}, with the look-ups`, processor, 'ms', times.length)
      figure(`p99: look-ups meanwhile (${question.name})`, percentile(meanwhile, 0.99), 'ms', meanwhile.length)
    }
    figure('most memory', lake.memory().most, 'MB', 1, MEMORY_GOAL)
  } finally {
    await lake.stop()
    webhooks.close()
  }
}

const asked = (client: SanityClient, { query, params, perspective }: LakeQuestion, turn: number): Promise<number> =>
  timed(() => client.fetch<unknown>(query, params?.(turn) ?? {}, { perspective }))

/** Asks a long question while another client looks documents up, one after the other. */
async function askedBesideLookUps(client: SanityClient, question: LakeQuestion, other: SanityClient) {
  say(`lake: ${question.name}`)
  const [lookUp] = SHORT_QUESTIONS
  if (!lookUp) throw new Error('There is no look-up to ask')
  const times: number[] = []
  const meanwhile: number[] = []
  for (let turn = 0; turn < question.times; turn += 1) {
    let isDone = false
    const long = asked(client, question, turn).then((time) => {
      times.push(time)
      isDone = true
    })
    while (!isDone) meanwhile.push(await asked(other, lookUp, meanwhile.length))
    await long
  }
  return { times, meanwhile }
}

/** Publishes the drafts one by one, while somebody listens and a webhook is called. */
async function publishAll(client: SanityClient): Promise<number[]> {
  say('lake: publish')
  const listening = client.listen('*[_type == "product"]', {}, { includeResult: true }).subscribe({ error() {} })
  const times: number[] = []
  for (let maker = 0; maker < MAKERS_WITH_DRAFTS; maker += 1) {
    const publishedId = productId(maker, 0)
    const action = {
      actionType: 'sanity.action.document.publish',
      publishedId,
      draftId: `drafts.${publishedId}`,
    } as const
    times.push(await timed(() => client.action(action)))
  }
  listening.unsubscribe()
  return times
}
