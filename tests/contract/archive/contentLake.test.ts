import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { claimDataDirectory } from '#scripts/dataDirectory.ts'
import { type ContentLake, type Installation, withContentLake } from '#scripts/dataset/contentLake.ts'
import { portsFrom } from '#scripts/localEnvironment.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'
import { startTestLake } from '../lake/lakeUnderTest.ts'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

const installation = (dataDir: string, lakePort: number, env: Record<string, string> = {}): Installation => ({
  dataDir,
  ports: portsFrom(4321, { LAKE_PORT: String(lakePort) }),
  env: { PATH: process.env['PATH'] ?? '', ...env },
  tell: () => undefined,
})
const titleIn = ({ client }: ContentLake) => client.fetch<string>('*[_id == "p"][0].title')

test('the lake of a stopped product is started for the work, and keeps what was written', async () => {
  const place = installation(temporaryDirectory(), await freePort())
  await withContentLake(place, ({ client }) => client.create({ _id: 'p', _type: 'product', title: 'Keripik' }))
  expect(await withContentLake(place, titleIn)).toBe('Keripik')
  claimDataDirectory(place.dataDir).release()
})

test('the lake of a running product is used as it runs', async () => {
  const dataDir = temporaryDirectory()
  const running = await startTestLake({ adminToken: loadSecrets(dataDir).lakeAdminToken })
  const claimed = claimDataDirectory(dataDir)
  const place = installation(dataDir, Number(new URL(running.lake.url).port))
  await withContentLake(place, ({ client }) => client.create({ _id: 'p', _type: 'product', title: 'Keripik' }))
  expect(await running.site.fetch('*[_id == "p"][0].title')).toBe('Keripik')
  claimed.release()
  await running.stop()
})

test('another product’s lake on that port is left alone', async () => {
  const dataDir = temporaryDirectory()
  const other = await startTestLake()
  const claimed = claimDataDirectory(dataDir)
  const place = installation(dataDir, Number(new URL(other.lake.url).port))
  const work = withContentLake(place, ({ client }) => client.create({ _type: 'product' }))
  await expect(work).rejects.toThrow(/give its port with --port/)
  claimed.release()
  await other.stop()
})

test('a project of Sanity’s takes its place when the environment names one', async () => {
  const env = { SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'staging', SANITY_TOKEN: 'a token that may write' }
  await withContentLake(installation(temporaryDirectory(), 1, env), async ({ client, name }) => {
    expect(client.getUrl('/data/query/staging')).toBe('https://abc123.api.sanity.io/v2026-01-01/data/query/staging')
    expect(client.config()).toMatchObject({ dataset: 'staging', token: env.SANITY_TOKEN, useCdn: false })
    expect(name).toBe('the project abc123 of Sanity, dataset staging')
  })
})
