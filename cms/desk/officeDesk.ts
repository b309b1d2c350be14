import { CogIcon } from '@sanity/icons/Cog'
import { FolderIcon } from '@sanity/icons/Folder'
import { SearchIcon } from '@sanity/icons/Search'
import type { StructureBuilder, StructureResolverContext } from 'sanity/structure'
import { certificateLists } from './office/certificateLists.ts'
import { featuringList } from './office/featuring/featuringList.ts'
import { waitingList } from './office/waitingList.ts'

/** The office's desk: what waits for it first, then makers and goods, then what seldom changes. */
export function officeDesk(S: StructureBuilder, context: StructureResolverContext) {
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
      waitingList(S, context),
      S.divider(),
      S.documentTypeListItem('business').title('Usaha'),
      S.documentTypeListItem('product').title('Produk'),
      certificateLists(S),
      featuringList(S),
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
