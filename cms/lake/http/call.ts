import type { IncomingMessage } from 'node:http'
import type { Access } from '../auth/access.ts'
import { unauthorized } from '../errors.ts'
import type { Reply } from './reply.ts'

/** One request, as routes see it. */
export interface Call {
  readonly request: IncomingMessage
  readonly url: URL
  /** From the address: `2026-01-01`, `1`, `X`; empty where there is none. */
  readonly apiVersion: string
  /** The parts the route's pattern captured, decoded. */
  readonly captured: readonly string[]
  /** What the bearer may do; undefined when nobody is signed in. */
  readonly access: Access | undefined
  /** The same, asked anew: for answers that last longer than a session may. */
  readonly accessNow: () => Access | undefined
  readonly clientAddress: string
}

export type Handler = (call: Call) => Reply | Promise<Reply>

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Matched against the whole path, without the version. */
  readonly pattern: RegExp
  readonly handle: Handler
}

/** @throws LakeError 401 */
export function signedIn(call: Call): Access {
  if (!call.access) throw unauthorized()
  return call.access
}

/** A captured part of the path. */
export const part = (call: Call, index: number): string => call.captured[index] ?? ''

/** A yes-or-no parameter of the address. */
export function flag(url: URL, name: string, fallback = false): boolean {
  const given = url.searchParams.get(name)
  return given === null ? fallback : given === 'true'
}
