import { ApiError } from '../api/errors.ts'
import type { Json } from '../json.ts'
import { type Action, allows, matchesIndex } from './actions.ts'
import type { ApiKey, KeyStore } from './keyStore.ts'
import { readTenantToken, type TenantClaims } from './tenantToken.ts'

const INVALID = 'The provided API key is invalid.'

/** What the bearer of a request may do. */
export interface Access {
  may(action: Action): boolean
  /** Whether the index may be touched at all. */
  mayUse(indexUid: string): boolean
  /** Patterns of the indexes that may be touched; undefined: all. */
  readonly indexes: readonly string[] | undefined
  /** A filter that every search of the index must also meet (tenant tokens). */
  filterFor(indexUid: string): Json | undefined
}

const MASTER: Access = { may: () => true, mayUse: () => true, indexes: undefined, filterFor: () => undefined }

/**
 * Who asks, by the `Authorization` header: the master key, an API key, or a tenant token signed with one.
 * @throws ApiError when there is no valid one
 */
export function accessOf(authorization: string | undefined, keys: KeyStore): Access {
  const bearer = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
  if (bearer === undefined) {
    throw new ApiError(
      'missing_authorization_header',
      'The Authorization header is missing. It must use the bearer authorization method.',
    )
  }
  if (keys.isMaster(bearer)) return MASTER
  const key = keys.byValue(bearer)
  if (key) return keyAccess(valid(key))
  const claims = readTenantToken(bearer, (uid) => {
    const parent = keys.find(uid)
    return parent && keys.valueOf(parent)
  })
  const parent = claims && keys.find(claims.apiKeyUid)
  if (!claims || !parent) throw new ApiError('invalid_api_key', INVALID)
  return tenantAccess(valid(parent), claims)
}

/** @throws ApiError when the bearer may not do this, or not with this index */
export function demand(access: Access, action: Action, indexUid: string | undefined): void {
  if (!access.may(action) || (indexUid !== undefined && !access.mayUse(indexUid))) {
    throw new ApiError('invalid_api_key', INVALID)
  }
}

function valid(key: ApiKey): ApiKey {
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= Date.now()) throw new ApiError('invalid_api_key', INVALID)
  return key
}

function keyAccess(key: ApiKey): Access {
  return {
    may: (action) => allows(key.actions, action),
    mayUse: (indexUid) => matchesIndex(key.indexes, indexUid),
    indexes: key.indexes.includes('*') ? undefined : key.indexes,
    filterFor: () => undefined,
  }
}

/** A tenant may only search, and only the indexes that its rules name. */
function tenantAccess(key: ApiKey, { rules }: TenantClaims): Access {
  const ruleFor = (uid: string) => rules.find(({ pattern }) => matchesIndex([pattern], uid))
  return {
    may: (action) => action === 'search' && allows(key.actions, action),
    mayUse: (indexUid) => matchesIndex(key.indexes, indexUid) && ruleFor(indexUid) !== undefined,
    indexes: rules.map(({ pattern }) => pattern),
    filterFor: (indexUid) => ruleFor(indexUid)?.filter,
  }
}
