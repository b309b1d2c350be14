import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32)
const secrets = z.object({
  lakeAdminToken: secret,
  lakeSiteToken: secret,
  lakePreviewToken: secret,
  webhookSecret: secret,
  searchMasterKey: secret,
  indexerSecret: secret,
  formSecret: secret,
})
export type Secrets = z.output<typeof secrets>
/** A directory from before there were previews, and an indexer, has no keys for them. */
const kept = secrets.partial({ lakePreviewToken: true, indexerSecret: true })

const fresh = () => randomBytes(32).toString('base64url')

/**
 * The keys by which the embedded services know each other, made at the first start and kept in the data directory
 * (readable by its owner alone). @throws when the directory can't be written
 */
export function loadSecrets(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'secrets.json')
  const found = readSecrets(path)
  const whole = secrets.safeParse(found)
  if (whole.success) return whole.data
  const made: Secrets = {
    lakeAdminToken: fresh(),
    lakeSiteToken: fresh(),
    webhookSecret: fresh(),
    searchMasterKey: fresh(),
    formSecret: fresh(),
    ...found,
    lakePreviewToken: found?.lakePreviewToken ?? fresh(),
    indexerSecret: found?.indexerSecret ?? fresh(),
  }
  writeFileSync(`${path}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  renameSync(`${path}.new`, path)
  return made
}

function readSecrets(path: string): z.output<typeof kept> | undefined {
  try {
    return kept.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
