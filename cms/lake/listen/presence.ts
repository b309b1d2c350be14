import { WebSocket } from 'ws'
import { z } from 'zod'
import type { Access } from '../auth/access.ts'
import { mayKnowOf } from '../auth/userRoutes.ts'
import type { DocumentStore } from '../documents/documentStore.ts'
import { newId } from '../documents/ids.ts'
import { parsedJson } from './socketMessage.ts'
import { whereaboutsFor } from './whereabouts.ts'

const request = z.object({
  jsonrpc: z.literal('2.0'),
  method: z.string(),
  id: z.string().max(64).optional(),
  params: z
    .looseObject({
      authorization: z.string().optional(),
      session: z.string().max(128).optional(),
      data: z.unknown().optional(),
    })
    .optional(),
})

/** One Studio tab. */
interface Member {
  readonly socket: WebSocket
  /** Asked each time, for a session may have ended. */
  accessNow: () => Access | undefined
  session: string | undefined
  readonly subscriptions: Set<string>
}

/**
 * Who is where in the Studio: passes each tab's announcements on to the others, and keeps nothing. Owners are not told
 * of one another, nor of places in documents that are not theirs.
 */
export interface Presence {
  join(socket: WebSocket, authorization: string | undefined): void
}

export interface PresenceParts {
  readonly accessFor: (authorization: string | undefined) => Access | undefined
  readonly store: DocumentStore
}

interface PresenceEvent {
  readonly type: 'rollCall' | 'state' | 'disconnect'
  readonly m?: unknown
  readonly session?: string | undefined
}

/** The JSON-RPC that `@sanity/bifur-client` speaks. */
export function createPresence({ accessFor, store }: PresenceParts): Presence {
  const members = new Set<Member>()

  const broadcast = ({ principal }: Access, event: PresenceEvent): void => {
    for (const member of members) {
      const access = member.subscriptions.size > 0 ? member.accessNow() : undefined
      if (!access || !mayKnowOf(access.principal, principal)) continue
      const seen = event.type === 'state' ? { ...event, m: whereaboutsFor(access, event.m, store) } : event
      for (const subscription of member.subscriptions) {
        const params = { subscription, result: { ...seen, i: principal.id } }
        send(member.socket, { jsonrpc: '2.0', method: 'presence_subscription', params })
      }
    }
  }

  const perform = (member: Member, method: string, params: z.infer<typeof request>['params']): unknown => {
    if (method === 'authorization') {
      member.accessNow = () => accessFor(params?.authorization)
      return member.accessNow() ? 'ok' : undefined
    }
    const access = member.accessNow()
    if (!access) return undefined
    switch (method) {
      case 'presence_subscribe': {
        const subscription = newId()
        member.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        member.subscriptions.clear()
        return 'ok'
      case 'presence_rollcall':
        member.session = params?.session
        broadcast(access, { type: 'rollCall', session: params?.session })
        return 'ok'
      case 'presence_announce':
        broadcast(access, { type: 'state', m: params?.data })
        return 'ok'
      case 'presence_disconnect':
        broadcast(access, { type: 'disconnect', m: { session: params?.session } })
        return 'ok'
      default:
        return undefined
    }
  }

  return {
    join(socket, authorization) {
      const member: Member = {
        socket,
        accessNow: () => accessFor(authorization),
        session: undefined,
        subscriptions: new Set(),
      }
      members.add(member)
      socket.on('message', (data) => {
        const parsed = request.safeParse(parsedJson(data))
        if (!parsed.success) return socket.close(4000, 'Not a request')
        const { method, id, params } = parsed.data
        const result = perform(member, method, params)
        const failed = { error: { code: -32601, message: 'Method not found, or not signed in' } }
        if (id) send(socket, { jsonrpc: '2.0', id, ...(result === undefined ? failed : { result }) })
      })
      socket.on('close', () => {
        members.delete(member)
        const access = member.accessNow()
        if (member.session && access) broadcast(access, { type: 'disconnect', m: { session: member.session } })
      })
      socket.on('error', () => socket.terminate())
    },
  }
}

function send(socket: WebSocket, message: object): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
}
