import fc from 'fast-check'
import { applyPatch } from 'mendoza'
import { expect, test } from 'vitest'
import type { LakeDocument } from '../documents/document.ts'
import { effectsOf } from './effects.ts'

const documentWith = (fields: object): LakeDocument => ({
  ...fields,
  _id: 'a',
  _type: 'story',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
})
const withoutRevision = ({ _rev, ...rest }: LakeDocument) => rest

const fields = fc.dictionary(fc.constantFrom('b', 'title', 'Z', 'list', 'text', 'ü'), fc.jsonValue(), {
  noNullPrototype: true,
})
const documents = fields.map(documentWith)

test('Sanity’s own reader of patches goes from any state to any other with them, and back', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const { apply, revert } = effectsOf({ before, after })
      expect(applyPatch(withoutRevision(before), [...apply])).toEqual(withoutRevision(after))
      expect(applyPatch(withoutRevision(after), [...revert])).toEqual(withoutRevision(before))
    }),
  )
})

test('says nothing of what did not change, so that its author stays known', () => {
  const before = documentWith({ title: { id: 'satu', en: 'one' }, story: 'panjang' })
  const after = documentWith({ title: { id: 'dua', en: 'one' }, story: 'panjang' })
  const said = JSON.stringify(effectsOf({ before, after }))
  expect(said).toContain('dua')
  expect(said).not.toContain('one')
  expect(said).not.toContain('panjang')
})

test('tells a birth and a death by “the whole is nothing”, as the Studio expects', () => {
  const document = documentWith({ title: 'satu' })
  expect(effectsOf({ before: undefined, after: document }).revert).toEqual([0, null])
  expect(effectsOf({ before: document, after: undefined }).apply).toEqual([0, null])
})
