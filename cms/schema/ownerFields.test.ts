import { describe, expect, it } from 'vitest'
import { business } from './documents/business.ts'
import { certificate } from './documents/certificate.ts'
import { product } from './documents/product.ts'

const OWNER = { currentUser: { roles: [{ name: 'owner' }] } }

interface Field {
  readonly name: string
  readonly description?: unknown
  readonly hidden?: unknown
}
const FORMS: readonly (readonly [string, readonly Field[]])[] = [
  ['business', business.fields],
  ['product', product.fields],
  ['certificate', certificate.fields],
]

function isHiddenFromOwners({ hidden }: Field): boolean {
  return typeof hidden === 'function' ? Reflect.apply(hidden, undefined, [OWNER]) === true : hidden === true
}

describe.each(FORMS)('the form of a %s, as its owner sees it', (_name, fields) => {
  it('says beside each field why it matters', () => {
    const silent = fields.filter((field) => !isHiddenFromOwners(field) && !field.description)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('hides what is the office’s alone, or says that it is', () => {
    const offices = ['owners', 'tier', 'verified', 'featured', 'levelledUpYear', 'isSample', 'review']
    const shown = fields.filter((field) => !isHiddenFromOwners(field)).map(({ name }) => name)
    expect(shown.filter((name) => offices.includes(name))).toEqual([])
    for (const name of ['business', 'verification'])
      for (const field of fields.filter((each) => each.name === name)) expect(field.description).toContain('Dinas')
  })
})
