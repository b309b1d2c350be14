import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import http, { type IncomingMessage } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { listenOn } from '../http/listenOn.ts'
import { isSameSecret } from '../isSameSecret.ts'

/**
 * One process at a time can have the embedded store, so a backup asks that one for a copy. The door is on the loopback
 * address, and its key lies beside the store, where only the owner of the data can read it.
 */
const key = z.object({ port: z.number(), token: z.string() })
const wish = z.object({ into: z.string().min(1) })

const keyFile = (home: string): string => path.join(home, 'door.json')

export interface CopyDoor {
  close(): Promise<void>
}

/** Opens the door of the store in `home`. `copyInto` writes a consistent copy of it into a new directory. */
export async function openCopyDoor(home: string, copyInto: (directory: string) => Promise<void>): Promise<CopyDoor> {
  const token = randomBytes(32).toString('base64url')
  const server = http.createServer((request, response) => {
    answer(request, token, copyInto).then(
      (status) => response.writeHead(status).end(),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  const port = await listenOn(server, 0, '127.0.0.1')
  fs.rmSync(keyFile(home), { force: true })
  fs.writeFileSync(keyFile(home), JSON.stringify({ port, token }), { mode: 0o600, flag: 'wx' })
  return {
    async close() {
      fs.rmSync(keyFile(home), { force: true })
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await closed
    },
  }
}

async function answer(
  request: IncomingMessage,
  token: string,
  copyInto: (directory: string) => Promise<void>,
): Promise<number> {
  if (!isSameSecret(Buffer.from(request.headers.authorization ?? ''), Buffer.from(`Bearer ${token}`))) return 401
  await copyInto(wish.parse(JSON.parse(await text(request))).into)
  return 204
}

/** Asks the process that has the store in `home` for a copy of it. @throws when none does, or it cannot */
export async function askForCopy(home: string, into: string): Promise<void> {
  const { port, token } = key.parse(JSON.parse(fs.readFileSync(keyFile(home), 'utf8')))
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ into }),
  })
  if (!response.ok) throw new Error((await response.text()) || `status ${response.status}`)
}
