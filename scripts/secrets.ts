import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32)
const secrets = z.object({
  lakeAdminToken: secret,
  lakeSiteToken: secret,
  webhookSecret: secret,
  searchMasterKey: secret,
  formSecret: secret,
})
export type Secrets = z.output<typeof secrets>

const fresh = () => randomBytes(32).toString('base64url')

/**
 * The keys by which the embedded services know each other, made at the first start and kept in the data directory
 * (readable by its owner alone). @throws when the directory can't be written
 */
export function loadSecrets(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'secrets.json')
  try {
    return secrets.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const made: Secrets = {
    lakeAdminToken: fresh(),
    lakeSiteToken: fresh(),
    webhookSecret: fresh(),
    searchMasterKey: fresh(),
    formSecret: fresh(),
  }
  writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
  return made
}
