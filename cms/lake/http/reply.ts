import type { Readable } from 'node:stream'

/** An answer to a request. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | Readable
}

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
})

export const empty = (status: number, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  body: '',
})

/** One JSON value a line. */
export const jsonLines = (values: readonly unknown[]): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
  body: values.map((value) => `${JSON.stringify(value)}\n`).join(''),
})

export const seeOther = (location: string): Reply => empty(302, { location, 'cache-control': 'no-store' })
