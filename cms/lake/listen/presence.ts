import { WebSocket } from 'ws'
import { z } from 'zod'
import type { Access } from '../auth/access.ts'
import { newId } from '../documents/ids.ts'
import { parsedJson } from './socketMessage.ts'

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
  access: Access | undefined
  session: string | undefined
  readonly subscriptions: Set<string>
}

/** Who is where in the Studio: passes each tab's announcements on to the others, and keeps nothing. */
export interface Presence {
  join(socket: WebSocket, access: Access | undefined): void
}

/** The JSON-RPC that `@sanity/bifur-client` speaks. */
export function createPresence(accessFor: (authorization: string | undefined) => Access | undefined): Presence {
  const members = new Set<Member>()

  const broadcast = (from: Member, event: object): void => {
    for (const member of members) {
      if (!member.access) continue
      for (const subscription of member.subscriptions) {
        const params = { subscription, result: { ...event, i: from.access?.principal.id } }
        send(member.socket, { jsonrpc: '2.0', method: 'presence_subscription', params })
      }
    }
  }

  const perform = (member: Member, method: string, params: z.infer<typeof request>['params']): unknown => {
    if (method === 'authorization') {
      member.access = accessFor(params?.authorization)
      return member.access ? 'ok' : undefined
    }
    if (!member.access) return undefined
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
        broadcast(member, { type: 'rollCall', session: params?.session })
        return 'ok'
      case 'presence_announce':
        broadcast(member, { type: 'state', m: params?.data })
        return 'ok'
      case 'presence_disconnect':
        broadcast(member, { type: 'disconnect', m: { session: params?.session } })
        return 'ok'
      default:
        return undefined
    }
  }

  return {
    join(socket, access) {
      const member: Member = { socket, access, session: undefined, subscriptions: new Set() }
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
        if (member.session) broadcast(member, { type: 'disconnect', m: { session: member.session } })
      })
      socket.on('error', () => socket.terminate())
    },
  }
}

function send(socket: WebSocket, message: object): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
}
