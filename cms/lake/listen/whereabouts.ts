import { z } from 'zod'
import type { Access } from '../auth/access.ts'
import type { DocumentStore } from '../documents/documentStore.ts'
import { addressOf } from '../documents/ids.ts'

const announcement = z.looseObject({ locations: z.array(z.looseObject({ documentId: z.string() })).default([]) })

/**
 * What a receiver may know of where an editor says she is: the places in documents that the receiver may read.
 * @param said as the editor's Studio put it
 */
export function whereaboutsFor(receiver: Access, said: unknown, store: DocumentStore): unknown {
  if (receiver.role.reads === 'everything') return said
  const { data } = announcement.safeParse(said)
  if (!data) return { locations: [] }
  const isReadable = (id: string): boolean => store.versions(addressOf(id).publishedId).some(receiver.mayRead)
  return { ...data, locations: data.locations.filter(({ documentId }) => isReadable(documentId)) }
}
