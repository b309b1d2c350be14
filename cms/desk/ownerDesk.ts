import { CaseIcon } from '@sanity/icons/Case'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { PackageIcon } from '@sanity/icons/Package'
import { createElement } from 'react'
import type { StructureBuilder } from 'sanity/structure'
import { API_VERSION } from './apiVersion.ts'
import { ChangeCount } from './owner/ChangeCount.tsx'
import { CHANGE_STATES, type ChangeState } from './owner/changeStates.ts'
import { REVIEWED } from './review/reviewOf.ts'

const OWN = '$me in owners'
// A list is asked with drafts laid over what is published, and woken by drafts as they are.
const IS_DRAFT = '(_originalId in path("drafts.**") || _id in path("drafts.**"))'

/** An owner's shop window: her business, products and certificates, and where their changes stand. */
export function ownerDesk(S: StructureBuilder, userId: string) {
  const ownList = (title: string, type: string) =>
    S.documentTypeList(type)
      .title(title)
      .apiVersion(API_VERSION)
      .filter(`_type == $type && ${OWN}`)
      .params({ type, me: userId })

  const changes = (state: ChangeState) =>
    S.listItem()
      .id(state.id)
      .title(state.title)
      .icon(() => createElement(ChangeCount, { state }))
      .child(
        S.documentList()
          .id(state.id)
          .title(state.title)
          .apiVersion(API_VERSION)
          .filter(`${REVIEWED} && ${OWN} && ${IS_DRAFT} && ${state.filter}`)
          .params({ me: userId })
          .initialValueTemplates([]),
      )

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
      ...CHANGE_STATES.map(changes),
    ])
}
