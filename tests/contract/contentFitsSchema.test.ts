import { describe, expect, it } from 'vitest'
import { sampleDocuments } from '#cms/content/sampleContent.ts'
import { structure } from '#cms/content/structure/structure.ts'
import { departures } from './schemaShape.ts'

/** Pictures get their asset when they are drawn, at seeding time. */
function withoutDrawings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDrawings)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'drawing')
      .map(([key, inner]) => [key, withoutDrawings(inner)]),
  )
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (typeof value !== 'object' || value === null) return []
  const target: unknown = Reflect.get(value, '_ref')
  return typeof target === 'string' ? [target] : Object.values(value).flatMap(references)
}

describe('content that a new installation starts with', () => {
  const documents = sampleDocuments()

  it('has the fields of the schema, no others, and only values the schema knows', () => {
    const found = documents.flatMap((document) => {
      const ready = { ...Object(withoutDrawings(document)), _id: document._id, _type: document._type }
      return departures(ready).map((departure) => `${document._id}: ${departure}`)
    })
    expect(found).toEqual([])
  })

  it('names each document once, by a readable id', () => {
    const ids = documents.map(({ _id }) => _id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([])
  })

  it('refers only to documents that are there', () => {
    const ids = new Set(documents.map(({ _id }) => _id))
    const broken = documents.flatMap((document) =>
      references(document)
        .filter((target) => !ids.has(target))
        .map((target) => `${document._id} → ${target}`),
    )
    expect(broken).toEqual([])
  })
})

describe('the structure of the catalogue', () => {
  const ofType = (type: string) => structure.filter(({ _type }) => _type === type)

  it('has the city’s five districts and fifty-seven subdistricts, each with a code of its own', () => {
    expect(ofType('district')).toHaveLength(5)
    expect(new Set(ofType('subdistrict').map((area) => area['code'])).size).toBe(57)
  })

  it('has eighteen categories on two levels, keripik and kriya first-class', () => {
    const categories = ofType('category')
    const roots = categories.filter((category) => category['parent'] === undefined).map(({ _id }) => _id)
    expect(categories).toHaveLength(18)
    expect(roots).toContain('category-keripik')
    expect(roots).toContain('category-kriya')
    for (const category of categories) for (const parent of references(category)) expect(roots).toContain(parent)
  })

  it('shows no figure without its source and date', () => {
    for (const figure of ofType('figure'))
      expect(figure['source']).toMatchObject({ title: expect.any(String), date: '2025-08-24' })
  })
})
