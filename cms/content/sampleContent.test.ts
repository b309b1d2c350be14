import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { localSlug } from './localSlug.ts'
import { sampleDocuments, sampleUsers } from './sampleContent.ts'

const documents = sampleDocuments()
const slugOf = z.object({ current: z.string() })
const slugsOf = z.object({ en: slugOf, ar: slugOf })
const ofType = (type: string) => documents.filter(({ _type }) => _type === type)

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref]
  return Object.values(value).flatMap(referencesIn)
}

describe('the sample content', () => {
  it('has enough of everything to fill the site', () => {
    expect(ofType('business').length).toBeGreaterThanOrEqual(30)
    expect(ofType('product').length).toBeGreaterThanOrEqual(150)
    expect(ofType('market')).toHaveLength(7)
    expect(ofType('facility').length).toBeGreaterThanOrEqual(6)
    expect(ofType('collection')).toHaveLength(4)
    expect(ofType('story')).toHaveLength(6)
    expect(ofType('place')).toHaveLength(2)
  })

  it('has makers in all five districts', () => {
    const districtOf = new Map(ofType('subdistrict').map(({ _id, district }) => [_id, referencesIn(district)[0]]))
    const districts = new Set(
      ofType('business').map(({ subdistrict }) => districtOf.get(referencesIn(subdistrict)[0] ?? '')),
    )
    expect(districts.size).toBe(5)
  })

  it('has one document an id, and refers only to documents that it has', () => {
    const ids = documents.map(({ _id }) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const dangling = documents.flatMap((document) => referencesIn(document).filter((id) => !known.has(id)))
    expect(dangling).toEqual([])
  })

  it('says of every maker, product and certificate that it is a sample, with nobody to reach', () => {
    for (const document of [...ofType('business'), ...ofType('product'), ...ofType('certificate')]) {
      expect(document['isSample'], document._id).toBe(true)
    }
    for (const { email } of sampleUsers()) expect(email).toMatch(/\.example$/)
  })

  it('gives every maker an owner who can sign in', () => {
    const users = new Set(sampleUsers().map(({ id }) => id))
    for (const { _id, owners } of ofType('business')) {
      expect(Array.isArray(owners) && owners.every((id) => users.has(String(id))), _id).toBe(true)
    }
  })

  it.each(['product', 'category', 'collection', 'story', 'facility', 'place'])(
    'gives every %s an address in each language, and each address to one document',
    (type) => {
      const addresses = ofType(type).map(({ slug, slugs }) => {
        const { en, ar } = slugsOf.parse(slugs)
        return { id: slugOf.parse(slug).current, en: en.current, ar: ar.current }
      })
      for (const { en, ar } of addresses) {
        expect(en).toBe(localSlug(en, 'en'))
        expect(ar).toBe(localSlug(ar, 'ar'))
      }
      const owned = addresses.flatMap(({ id, en, ar }) => [...new Set([id, en, ar])])
      expect(owned.filter((address, index) => address === '' || owned.indexOf(address) !== index)).toEqual([])
    },
  )
})
