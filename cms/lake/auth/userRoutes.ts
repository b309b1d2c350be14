import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { atomically } from '../documents/transaction.ts'
import { forbidden, gatewayError } from '../errors.ts'
import { readJson } from '../http/body.ts'
import { type Call, part, type Route, signedIn } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import { textOf } from '../storage/rows.ts'
import type { Principal } from './principal.ts'
import { roleNamed } from './roles.ts'
import { type Users, userInput } from './users.ts'

const pair = z.object({ key: z.string().min(1).max(256), value: z.unknown().optional() })
/** Characters that one user's Studio may keep here; it needs a few thousand. */
const MOST_SETTINGS_LENGTH = 256 * 1024
const pairs = z.union([z.array(pair).max(50), pair.transform((one) => [one])])

/** Who is signed in, who the others are, and each one's settings of the Studio. */
export function userRoutes(sql: DatabaseSync, users: Users): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: /^\/users\/me$/,
      handle: ({ access }) => json(access ? profileOf(access.principal) : {}),
    },
    { method: 'GET', pattern: /^\/auth\/id$/, handle: (call) => json({ id: signedIn(call).principal.id }) },
    { method: 'GET', pattern: /^\/users\/me\/keyvalue\/(.+)$/, handle: (call) => readSettings(sql, call) },
    { method: 'PUT', pattern: /^\/users\/me\/keyvalue$/, handle: (call) => writeSettings(sql, call) },
    { method: 'GET', pattern: /^\/users\/([^/]+)$/, handle: (call) => readUsers(users, call) },
    { method: 'GET', pattern: /^\/lake\/users$/, handle: (call) => listUsers(users, call) },
    { method: 'POST', pattern: /^\/lake\/users$/, handle: (call) => upsertUser(users, call) },
  ]
}

function profileOf({ id, name, email, role }: Principal): object {
  const roles = [{ name: role, title: roleNamed(role).title, description: '' }]
  return { id, name, email: email ?? '', profileImage: null, provider: 'etalase', role, roles }
}

/**
 * Owners learn the names of the office's people, whose work they see in the history, but not of other owners. The tokens
 * of the site learn nobody's.
 */
export function mayKnowOf(viewer: Principal, other: Principal): boolean {
  if (viewer.isRobot && !roleNamed(viewer.role).administers) return viewer.id === other.id
  return viewer.role !== 'owner' || other.role !== 'owner' || viewer.id === other.id
}

function readUsers(users: Users, call: Call): Reply {
  const { principal } = signedIn(call)
  const ids = part(call, 0).split(',')
  const known = ids
    .map((id) => (id === principal.id ? principal : users.byId(id)))
    .filter((user) => user !== undefined)
    .filter((user) => mayKnowOf(principal, user))
    .map(({ id, name }) => ({ id, displayName: name, imageUrl: null }))
  if (ids.length > 1) return json(known)
  const [only] = known
  if (!only) throw gatewayError(404, 'User not found')
  return json(only)
}

function readSettings(sql: DatabaseSync, call: Call): Reply {
  const { principal } = signedIn(call)
  const keys = JSON.stringify(part(call, 0).split(','))
  const rows = sql
    .prepare('SELECT key, value FROM keyvalue WHERE user = ? AND key IN (SELECT value FROM json_each(?))')
    .all(principal.id, keys)
  return json(rows.map((row) => ({ key: textOf(row, 'key'), value: JSON.parse(textOf(row, 'value')) })))
}

async function writeSettings(sql: DatabaseSync, call: Call): Promise<Reply> {
  const { principal } = signedIn(call)
  if (principal.isRobot) throw forbidden('Only people keep settings')
  const parsed = pairs.safeParse(await readJson(call.request))
  if (!parsed.success) throw gatewayError(400, 'The body must be [{"key": ..., "value": ...}]')
  const write = sql.prepare('INSERT OR REPLACE INTO keyvalue (user, key, value) VALUES (?, ?, ?)')
  const measure = sql.prepare('SELECT sum(length(key) + length(value)) AS size FROM keyvalue WHERE user = ?')
  atomically(sql, () => {
    for (const { key, value } of parsed.data) write.run(principal.id, key, JSON.stringify(value ?? null))
    const row = measure.get(principal.id)
    if (row && Number(row['size']) > MOST_SETTINGS_LENGTH) throw gatewayError(413, 'These are too many settings')
  })
  return json(parsed.data)
}

function listUsers(users: Users, call: Call): Reply {
  demandAdministrator(call)
  return json(users.all().map(({ id, name, email, role }) => ({ id, name, email, role })))
}

async function upsertUser(users: Users, call: Call): Promise<Reply> {
  demandAdministrator(call)
  const parsed = userInput.safeParse(await readJson(call.request))
  if (!parsed.success) throw gatewayError(400, `Invalid user: ${z.prettifyError(parsed.error)}`)
  const { id, name, email, role } = users.upsert(parsed.data)
  return json({ id, name, email, role })
}

function demandAdministrator(call: Call): void {
  if (!signedIn(call).role.administers) throw forbidden('Only an administrator may manage users')
}
