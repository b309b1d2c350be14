import type { InitialValueResolverContext } from 'sanity'
import { isOffice } from './roles.ts'

const API_VERSION = '2025-02-19'

interface OwnBusiness {
  readonly _id: string
  readonly owners?: string[]
}

/**
 * What a new product or certificate starts with when an owner makes it: her business and its owners.
 * Nothing for the office, which chooses the business itself.
 */
export async function ownBusinessAndOwners({ getClient, currentUser }: InitialValueResolverContext) {
  if (!currentUser || isOffice(currentUser)) return {}
  const own = await getClient({ apiVersion: API_VERSION }).fetch<OwnBusiness | null>(
    '*[_type == "business" && identity() in owners] | order(_createdAt asc)[0]{_id, owners}',
  )
  if (!own) return { owners: [currentUser.id] }
  return {
    business: { _type: 'reference', _ref: own._id.replace(/^drafts\./, '') },
    owners: own.owners ?? [currentUser.id],
  }
}
