import type { StructureBuilder } from 'sanity/structure'
import { VERIFICATION_STATES } from '../../schema/options/officeOptions.ts'
import { ENDING_DAYS } from '../../schema/validity.ts'
import { API_VERSION } from '../apiVersion.ts'
import { ENDED, ENDING, EndedCount, EndingCount } from './ExpiryCount.tsx'

const SOONEST_FIRST = [{ field: 'validUntil', direction: 'asc' as const }]
const LATEST_FIRST = [{ field: 'validUntil', direction: 'desc' as const }]

/** *Sertifikat*: what is still to be checked, what runs out, and the rest by what the office found. */
export function certificateLists(S: StructureBuilder) {
  const list = (title: string, filter: string, params: Record<string, string> = {}) =>
    S.documentTypeList('certificate').title(title).apiVersion(API_VERSION).filter(filter).params(params)
  const item = (id: string, title: string) => S.listItem().id(id).title(title).schemaType('certificate')
  const endingTitle = `Habis dalam ${ENDING_DAYS} hari`

  return S.listItem()
    .id('sertifikat')
    .title('Sertifikat')
    .schemaType('certificate')
    .child(
      S.list()
        .id('sertifikat')
        .title('Sertifikat')
        .items([
          ...VERIFICATION_STATES.map(({ value, title }) =>
            item(value, title).child(
              list(title, '_type == "certificate" && coalesce(verification.state, "unchecked") == $state', {
                state: value,
              }),
            ),
          ),
          S.divider(),
          item('segera-habis', endingTitle)
            .icon(EndingCount)
            .child(list(endingTitle, ENDING).defaultOrdering(SOONEST_FIRST)),
          item('sudah-habis', 'Sudah habis')
            .icon(EndedCount)
            .child(list('Sudah habis', ENDED).defaultOrdering(LATEST_FIRST)),
          S.divider(),
          S.documentTypeListItem('certificate').title('Semua sertifikat'),
        ]),
    )
}
