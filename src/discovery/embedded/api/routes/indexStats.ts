import type { Services } from '../route.ts'

/** Statistics of one index. @throws ApiError */
export function indexStats(uid: string, { collection, queue }: Services) {
  const { number } = collection.record(uid)
  const numberOfDocuments = collection.size(uid)
  const rawDocumentDbSize = collection.documents.bytes(number)
  return {
    numberOfDocuments,
    rawDocumentDbSize,
    avgDocumentSize: numberOfDocuments === 0 ? 0 : Math.round(rawDocumentDbSize / numberOfDocuments),
    isIndexing: queue.busyWith(uid),
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution: collection.documents.fieldDistribution(number),
  }
}
