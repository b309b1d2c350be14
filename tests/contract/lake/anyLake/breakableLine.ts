import http from 'node:http'
import https from 'node:https'

/** A line to a lake that can be cut: a small server that passes requests for streams on, and what comes back. */
export interface BreakableLine {
  readonly url: string
  /** Breaks all connections there are; new ones work. */
  cut(): void
  close(): void
}

/** @param lakeUrl origin of the lake, without a path */
export async function openLine(lakeUrl: string): Promise<BreakableLine> {
  const { request: send } = lakeUrl.startsWith('https:') ? https : http
  const server = http.createServer((request, response) => {
    const { host, connection, ...headers } = request.headers
    const passedOn = send(lakeUrl + request.url, { headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    passedOn.on('error', () => response.destroy())
    response.on('close', () => passedOn.destroy())
    passedOn.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    cut: () => server.closeAllConnections(),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
