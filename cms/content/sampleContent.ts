import { collections } from './collections/collections.ts'
import { craftContent } from './craft/craftContent.ts'
import { withFeatured } from './featured.ts'
import { foodContent } from './food/foodContent.ts'
import { markets } from './markets/markets.ts'
import { requirements } from './markets/requirements.ts'
import { places } from './places/places.ts'
import { withSampleWords } from './sampleSearchWords.ts'
import type { SeedDocument } from './seedDocument.ts'
import { stories } from './stories/stories.ts'
import { structure } from './structure/structure.ts'
import { facilities } from './support/facilities.ts'
import { programmes } from './support/programmes.ts'
import { withLocalSlugs } from './withLocalSlugs.ts'

export const makers = [...foodContent, ...craftContent]

/** Everything that an empty lake is filled with: facts with their sources, and sample makers that say that they are samples. */
export function sampleDocuments(): SeedDocument[] {
  const ofMakers = makers.flatMap(({ business, products, certificates }) => [business, ...products, ...certificates])
  return [
    ...structure.map(withSampleChoices),
    ...facilities,
    ...programmes,
    ...markets,
    ...requirements,
    ...places,
    ...ofMakers,
    ...collections,
    ...stories,
  ].map(withLocalSlugs)
}

function withSampleChoices(document: SeedDocument): SeedDocument {
  if (document._type === 'siteSettings') return withFeatured(document)
  return document._type === 'searchSettings' ? withSampleWords(document) : document
}

/** A user of the embedded lake, to be created with the sample content. */
export interface SampleUser {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: 'curator' | 'owner'
}

/** One curator, and the owner of each sample maker. The names are of the shop, not of a person. */
export function sampleUsers(): SampleUser[] {
  const owners = makers.flatMap(({ business }) =>
    business.owners.map(
      (id): SampleUser => ({ id, email: business.email ?? `${id}@malang.example`, name: business.name, role: 'owner' }),
    ),
  )
  return [
    { id: 'user-kurator', email: 'kurator@malang.example', name: 'Kurator Diskopindag', role: 'curator' },
    ...owners,
  ]
}
