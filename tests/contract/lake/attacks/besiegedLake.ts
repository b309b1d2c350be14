import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { IdentifiedSanityDocumentStub } from '@sanity/client'
import sharp from 'sharp'
import { expect } from 'vitest'
import { DATASET, type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

/** Stands in everything of Budi's that is his alone. No answer to anybody else may hold it. */
export const SECRET = 'resep-rahasia-budi'

type Person = Awaited<ReturnType<LakeUnderTest['signIn']>>

export interface Besieged {
  readonly lake: LakeUnderTest
  readonly sari: Person
  readonly budi: Person
  readonly curator: Person
  readonly viewer: Person
  /** Ids of the files Budi uploaded: a picture for a draft, and a scanned certificate. */
  readonly budisFiles: readonly string[]
}

const to = (_ref: string) => ({ _type: 'reference', _ref })

/** What one maker has: a business, a product with a draft, and a certificate. The office has judged it. */
const belongingsOf = (
  name: string,
  owner: string,
  secret: string,
  picture?: string,
): readonly IdentifiedSanityDocumentStub[] => {
  const owners = [owner]
  const office = { isSample: false, owners }
  const product = { _type: 'product', ...office, business: to(`business-${name}`), featured: false }
  return [
    {
      _id: `business-${name}`,
      _type: 'business',
      ...office,
      name,
      tier: 'kecil',
      verified: true,
      levelledUpYear: 2024,
    },
    { ...product, _id: `product-${name}`, priceIdr: 1000, recipe: secret, tags: [{ _key: 'a', word: secret }] },
    {
      ...product,
      _id: `drafts.product-${name}`,
      priceIdr: 2000,
      recipe: secret,
      ...(picture && { pictures: [{ _key: 'p', _type: 'picture', asset: to(picture) }] }),
    },
    { ...product, _id: `drafts.${name}-unpublished`, priceIdr: 3000, recipe: secret },
    {
      _id: `certificate-${name}`,
      _type: 'certificate',
      ...office,
      business: to(`business-${name}`),
      number: secret,
      verification: { state: 'rejected', note: 'Nomor tidak terbaca' },
    },
  ]
}

/**
 * A lake with two makers, Sari and Budi, the office, and a viewer. Sari is the one who attacks.
 * @param withSecrets false leaves out all that Sari may not see
 */
export async function startBesiegedLake(withSecrets = true): Promise<Besieged> {
  const lake = await startTestLake()
  const [sari, budi] = [
    await lake.signIn('sari@usaha.example', 'owner'),
    await lake.signIn('budi@usaha.example', 'owner'),
  ]
  const curator = await lake.signIn('kurator@malang.example', 'curator')
  const viewer = await lake.signIn('pembaca@malang.example', 'viewer')
  const budisFiles = withSecrets ? await uploadSecretFiles(budi) : []
  const writing = lake.admin.transaction()
  for (const document of belongingsOf('sari', sari.id, 'tanpa rahasia')) writing.create(document)
  writing.create({ _id: 'category-keripik', _type: 'category', title: 'Keripik' })
  for (const document of withSecrets ? secretDocuments(budi.id, budisFiles[0]) : []) writing.create(document)
  await writing.commit()
  if (withSecrets) await lake.admin.patch('drafts.product-budi').set({ formerRecipe: SECRET }).commit()
  await sari.client.create({ ...draftOfHers(sari.id), _id: 'drafts.business-sari' })
  return { lake, sari, budi, curator, viewer, budisFiles }
}

async function uploadSecretFiles({ client }: Person): Promise<readonly string[]> {
  const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#b4540a' } })
    .png()
    .toBuffer()
  const picture = await client.assets.upload('image', photo, { filename: `${SECRET}.png` })
  const scan = await client.assets.upload('file', Buffer.from(`%PDF-1.7 ${SECRET}`), { filename: `${SECRET}.pdf` })
  return [picture._id, scan._id]
}

/** What the office and Budi have that Sari may not see. */
const secretDocuments = (owner: string, picture: string | undefined): readonly IdentifiedSanityDocumentStub[] => [
  ...belongingsOf('budi', owner, SECRET, picture),
  { _id: 'drafts.category-keripik', _type: 'category', title: SECRET },
  { _id: 'story-budi', _type: 'story', body: SECRET, business: to('business-budi') },
]

const draftOfHers = (owner: string) => ({
  _type: 'business',
  isSample: false,
  owners: [owner],
  name: 'sari',
  tier: 'kecil',
  verified: true,
  levelledUpYear: 2024,
})

/** Everything the lake keeps: each table and each file of assets, by a digest of its content. */
export function everythingKept(dataDir: string): Readonly<Record<string, string>> {
  const sql = new DatabaseSync(join(dataDir, 'lake.sqlite'), { readOnly: true })
  const tables = sql
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'sqlite_stat%'`,
    )
    .all()
  const kept = tables.map(({ name }): [string, string] => {
    const rows = sql.prepare(`SELECT * FROM "${name}"`)
    rows.setReadBigInts(true)
    return [String(name), digestOf(rows.all().map(written).toSorted().join())]
  })
  sql.close()
  return Object.fromEntries([...kept, ...filesBelow(join(dataDir, 'assets'))])
}

const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

const written = (row: object): string =>
  JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

function filesBelow(directory: string): readonly [string, string][] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => [name, digestOf(readFileSync(join(directory, name)))])
}

/** Runs an attack, and demands that nothing of it stays. */
export async function leavingNoTrace<Result>({ lake }: Besieged, attack: () => Promise<Result>): Promise<Result> {
  const before = everythingKept(lake.dataDir)
  const result = await attack()
  expect(everythingKept(lake.dataDir)).toEqual(before)
  return result
}

export interface Answer {
  readonly status: number
  readonly text: string
}

/** A plain request with somebody's token, by no client's rules. */
export async function ask(
  { lake }: Besieged,
  token: string | undefined,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const answer = await lake.request(path, { ...init, token })
  return { status: answer.status, text: await answer.text() }
}

export const postJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const MUTATE = `/v2026-01-01/data/mutate/${DATASET}`
export const ACTIONS = `/v2026-01-01/data/actions/${DATASET}`
