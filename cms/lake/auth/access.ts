import { evaluateSync, parse } from 'groq-js'
import type { LakeDocument } from '../documents/document.ts'
import { isPublishedId } from '../documents/ids.ts'
import { insufficientPermissions } from '../errors.ts'
import type { Principal } from './principal.ts'
import { type Permission, type Role, roleNamed } from './roles.ts'

/** What one principal may do. */
export interface Access {
  readonly principal: Principal
  readonly role: Role
  may(permission: Permission, document: LakeDocument): boolean
  mayRead(document: LakeDocument): boolean
  /** @throws LakeError 403 */
  demand(permission: Permission, document: LakeDocument): void
}

const filters = new Map<string, unknown>()

/** Grants have no parameters, so their trees can be kept. */
function filterTree(filter: string): unknown {
  const known = filters.get(filter)
  if (known) return known
  const tree: unknown = parse(`*[${filter}]`)
  filters.set(filter, tree)
  return tree
}

/** Whether a GROQ filter holds for one document. */
export function matchesFilter(filter: string, document: LakeDocument, identity: string): boolean {
  const result: unknown = evaluateSync(filterTree(filter), { dataset: [document], identity }).data
  return Array.isArray(result) && result.length > 0
}

/** @param role what the principal may do, where that is not what her own role says */
export function accessOf(principal: Principal, role: Role = roleNamed(principal.role)): Access {
  const may = (permission: Permission, document: LakeDocument): boolean =>
    role.grants.some(
      ({ filter, permissions }) => permissions.includes(permission) && matchesFilter(filter, document, principal.id),
    )
  return {
    principal,
    role,
    may,
    mayRead(document) {
      if (role.reads === 'everything') return true
      if (role.reads === 'published') return isPublishedId(document._id)
      return may('read', document)
    },
    demand(permission, document) {
      if (!may(permission, document)) throw insufficientPermissions(permission, document._id)
    },
  }
}
