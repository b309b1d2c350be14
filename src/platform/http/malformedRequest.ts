import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers what is no HTTP request, or not in time, with the headers of every answer (Node's own answer has none). */
export function answerMalformed(headers: Iterable<readonly [string, string]>): (error: Error, socket: Duplex) => void {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return (error, socket) => {
    const code = 'code' in error ? String(error.code) : ''
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const status = STATUS_BY_CODE[code] ?? 400
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}content-length: 0\r\nconnection: close\r\n\r\n`)
  }
}
