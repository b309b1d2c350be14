import type { District } from '#catalogue/model.ts'
import { folded } from '../foldText.ts'
import type { Recogniser } from './condition.ts'
import { anyPhrase, recogniserOf } from './phrases.ts'

const IN = [
  ...['di', 'dari', 'daerah', 'kecamatan', 'kelurahan', 'kec', 'kel', 'sekitar', 'in', 'from', 'near', 'around'],
  ...['في', 'من', 'حي'],
]
const LEAD = `(?:${anyPhrase(IN)} ){1,2}`
/** Names that are ordinary words as well ("together", "starfruit", "breadfruit"): places only after such a word. */
const ORDINARY_WORDS = new Set(['bareng', 'blimbing', 'sukun', 'samaan'])

/** Recognises districts and subdistricts by name, or by a word that the office lists as meaning the same. A name that both bear means the district. */
export function placesOf(districts: readonly District[], synonyms: readonly (readonly string[])[]): Recogniser[] {
  const namesOf = (name: string) => [
    name,
    ...synonyms.filter((group) => group.some((word) => folded(word) === folded(name))).flat(),
  ]
  const found = districts.flatMap((district) => [
    { kind: 'district' as const, ...district },
    ...district.subdistricts
      .filter(({ name }) => !districts.some((each) => each.name === name))
      .map((subdistrict) => ({ kind: 'subdistrict' as const, ...subdistrict })),
  ])
  return found.map(({ kind, slug, name }) => {
    const lead = ORDINARY_WORDS.has(folded(name)) ? LEAD : `(?:${LEAD})?`
    return recogniserOf({ kind, value: slug, name }, namesOf(name), lead)
  })
}
