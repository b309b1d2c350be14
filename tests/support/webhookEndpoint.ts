import { createServer, type IncomingMessage } from 'node:http'
import type { Change } from '#discovery/sync/consequences.ts'
import { readWebhook } from '#discovery/sync/webhook.ts'
import { listenOn } from '#platform/http/listenOn.ts'

async function toRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  const headers = new Headers(
    Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]),
  )
  return new Request('http://etalase.test/', { method: 'POST', headers, body: Buffer.concat(chunks) })
}

/** An endpoint that takes the CMS's webhooks as the site's does. */
export async function listenToWebhooks(
  secret: string,
  changed: (changes: readonly Change[], transactionId: string) => Promise<void>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((message, response) => {
    const answering = async () => {
      const result = await readWebhook(await toRequest(message), secret)
      if (result.kind === 'refused') return result.status
      await changed(result.changes, String(message.headers['sanity-transaction-id']))
      return 204
    }
    answering().then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    )
  })
  const port = await listenOn(server, 0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
