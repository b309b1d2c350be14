import { StarIcon } from '@sanity/icons/Star'
import type { StructureBuilder } from 'sanity/structure'
import { FeaturingPane } from './FeaturingPane.tsx'

/** *Unggulan*: featuring many at once. */
export function featuringList(S: StructureBuilder) {
  return S.listItem()
    .id('unggulan')
    .title('Unggulan')
    .icon(StarIcon)
    .child(S.component(FeaturingPane).id('unggulan').title('Unggulan'))
}
