import { CogIcon } from '@sanity/icons/Cog'
import { FolderIcon } from '@sanity/icons/Folder'
import { SearchIcon } from '@sanity/icons/Search'
import type { StructureBuilder } from 'sanity/structure'
import { VERIFICATION_STATES } from '../schema/options/officeOptions.ts'
import { WaitingCount } from './WaitingCount.tsx'

const API_VERSION = '2025-02-19'

/** The office's desk: what waits for it first, then makers and goods, then what seldom changes. */
export function officeDesk(S: StructureBuilder) {
  const folder = (id: string, title: string, types: readonly string[]) =>
    S.listItem()
      .id(id)
      .title(title)
      .icon(FolderIcon)
      .child(
        S.list()
          .id(id)
          .title(title)
          .items(types.map((type) => S.documentTypeListItem(type))),
      )
  const singleton = (type: string, title: string, icon: typeof CogIcon) =>
    S.listItem().id(type).title(title).icon(icon).child(S.document().schemaType(type).documentId(type).title(title))

  return S.list()
    .title('Meja Dinas')
    .items([
      waiting(S),
      S.divider(),
      S.documentTypeListItem('business').title('Usaha'),
      S.documentTypeListItem('product').title('Produk'),
      certificates(S),
      S.divider(),
      folder('toko', 'Etalase & cerita', ['collection', 'story', 'place', 'category']),
      folder('ekspor', 'Ekspor', ['market', 'requirement']),
      folder('naik-kelas', 'Naik kelas', ['facility', 'programme', 'figure']),
      folder('wilayah', 'Wilayah', ['district', 'subdistrict']),
      S.documentTypeListItem('page').title('Halaman'),
      S.divider(),
      singleton('siteSettings', 'Pengaturan situs', CogIcon),
      singleton('searchSettings', 'Pengaturan pencarian', SearchIcon),
    ])
}

function waiting(S: StructureBuilder) {
  return S.listItem()
    .id('menunggu')
    .title('Menunggu tinjauan')
    .icon(WaitingCount)
    .child(
      S.documentList()
        .id('menunggu')
        .title('Menunggu tinjauan')
        .apiVersion(API_VERSION)
        .filter('_type in ["business", "product", "certificate"] && review.state == "submitted"')
        .defaultOrdering([{ field: 'review.at', direction: 'asc' }])
        .initialValueTemplates([]),
    )
}

function certificates(S: StructureBuilder) {
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
            S.listItem()
              .id(value)
              .title(title)
              .schemaType('certificate')
              .child(
                S.documentTypeList('certificate')
                  .title(title)
                  .apiVersion(API_VERSION)
                  .filter('_type == "certificate" && coalesce(verification.state, "unchecked") == $state')
                  .params({ state: value }),
              ),
          ),
          S.divider(),
          S.documentTypeListItem('certificate').title('Semua sertifikat'),
        ]),
    )
}
