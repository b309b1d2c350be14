import type { Server } from 'node:net'

/** Has a server listen; resolves with its port, which is another than the wanted one only for 0. @throws `EADDRINUSE` */
export function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // Stays: a connection that can't be taken later on must not end the process.
    server.on('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
