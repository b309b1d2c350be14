import { getDraftId } from 'sanity'
import type { StructureBuilder, StructureResolverContext } from 'sanity/structure'
import { API_VERSION } from '../apiVersion.ts'
import { WaitingCount } from './WaitingCount.tsx'
import { WaitingPane } from './WaitingPane.tsx'
import { WAITING_PANE } from './waitingQueue.ts'

/** *Menunggu tinjauan*: the count beside its name, the queue behind it, and behind each item its document. */
export function waitingList(S: StructureBuilder, { getClient }: StructureResolverContext) {
  const typeOf = (id: string) =>
    getClient({ apiVersion: API_VERSION }).fetch<string | null>(
      '*[_id in [$id, $draft]][0]._type',
      { id, draft: getDraftId(id) },
      { perspective: 'raw' },
    )
  return S.listItem()
    .id(WAITING_PANE)
    .title('Menunggu tinjauan')
    .icon(WaitingCount)
    .child(
      S.component(WaitingPane)
        .id(WAITING_PANE)
        .title('Menunggu tinjauan')
        .child(async (id) => {
          const type = await typeOf(id)
          return type ? S.document().documentId(id).schemaType(type) : undefined
        }),
    )
}
