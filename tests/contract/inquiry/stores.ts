import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Database } from '#platform/database/database.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { postgresPrograms, startPostgresServer } from './postgresServer.ts'

/** A store to run the contract on. */
export interface StoreUnderTest {
  readonly name: string
  /** Why it cannot be tested here, if so. */
  readonly missing?: string | undefined
  open(): Promise<OpenStore>
}
export interface OpenStore {
  readonly database: Database
  /** Ends it and whatever was started for it. */
  dispose(): Promise<void>
}

/** The embedded store in a directory of its own. */
const embedded: StoreUnderTest = {
  name: 'the embedded store',
  async open() {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'etalase-store-'))
    const database = await openDatabase({ dataDir })
    return {
      database,
      async dispose() {
        await database.close()
        fs.rmSync(dataDir, { recursive: true, force: true })
      },
    }
  },
}

const programs = postgresPrograms()
const given = process.env['DATABASE_URL']

/** A database of its own on the server named by DATABASE_URL, or on one started from the installed programs. */
const server: StoreUnderTest = {
  name: 'a PostgreSQL server',
  missing: given || programs ? undefined : 'neither DATABASE_URL nor an installed PostgreSQL server was found',
  async open() {
    const started = given || !programs ? undefined : await startPostgresServer(programs)
    const serverUrl = given ?? started?.url ?? ''
    const name = `etalase_test_${randomBytes(6).toString('hex')}`
    await administer(serverUrl, `create database ${name}`)
    const databaseUrl = new URL(serverUrl)
    databaseUrl.pathname = `/${name}`
    const database = await openDatabase({ databaseUrl: databaseUrl.href, dataDir: os.tmpdir() })
    return {
      database,
      async dispose() {
        await database.close()
        await administer(serverUrl, `drop database ${name}`)
        await started?.stop()
      },
    }
  },
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

export const STORES: readonly StoreUnderTest[] = [embedded, server]
