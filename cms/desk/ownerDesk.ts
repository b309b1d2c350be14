import { CaseIcon } from '@sanity/icons/Case'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { ClockIcon } from '@sanity/icons/Clock'
import { PackageIcon } from '@sanity/icons/Package'
import { UndoIcon } from '@sanity/icons/Undo'
import type { StructureBuilder } from 'sanity/structure'

const API_VERSION = '2025-02-19'
const OWN = '$me in owners'

/** An owner's shop window: her business, products and certificates, and where their changes stand. */
export function ownerDesk(S: StructureBuilder, userId: string) {
  const ownList = (title: string, type: string) =>
    S.documentTypeList(type)
      .title(title)
      .apiVersion(API_VERSION)
      .filter(`_type == $type && ${OWN}`)
      .params({ type, me: userId })

  const ownInState = (title: string, state: 'submitted' | 'returned') =>
    S.documentList()
      .title(title)
      .filter(`_type in ["business", "product", "certificate"] && ${OWN} && review.state == $state`)
      .params({ me: userId, state })
      .apiVersion(API_VERSION)
      .initialValueTemplates([])

  return S.list()
    .title('Etalase saya')
    .items([
      S.listItem()
        .id('usaha')
        .title('Usaha saya')
        .icon(CaseIcon)
        .child(ownList('Usaha saya', 'business').initialValueTemplates([])),
      S.listItem().id('produk').title('Produk saya').icon(PackageIcon).child(ownList('Produk saya', 'product')),
      S.listItem()
        .id('sertifikat')
        .title('Sertifikat saya')
        .icon(CheckmarkCircleIcon)
        .child(ownList('Sertifikat saya', 'certificate')),
      S.divider(),
      S.listItem()
        .id('menunggu')
        .title('Menunggu tinjauan')
        .icon(ClockIcon)
        .child(ownInState('Menunggu tinjauan', 'submitted')),
      S.listItem()
        .id('dikembalikan')
        .title('Dikembalikan Dinas')
        .icon(UndoIcon)
        .child(ownInState('Dikembalikan Dinas', 'returned')),
    ])
}
