import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { certificatesOf, covering } from './certificates.ts'
import { flag, link, list, localeText, optional, picture } from './cmsValues.ts'

const HASH = 'a'.repeat(40)

describe('values of the CMS', () => {
  it('that are absent are undefined, whether null or missing', () => {
    expect([null, undefined, 'x'].map((value) => optional(z.string()).parse(value))).toEqual([
      undefined,
      undefined,
      'x',
    ])
    expect([null, undefined, true].map((value) => flag.parse(value))).toEqual([false, false, true])
  })

  it('in lists are left out when they are half filled', () => {
    const links = [
      { name: 'Toko', url: 'https://toko.test' },
      { name: 'Tanpa alamat' },
      null,
      { name: 'x', url: 'javascript:alert(1)' },
    ]
    expect(list(link).parse(links)).toEqual([links[0]])
    expect(list(link).parse(null)).toEqual([])
  })

  it('that are texts need Indonesian; blank translations count as missing', () => {
    expect(localeText.parse({ id: ' Keripik ', en: '  ', ar: null })).toEqual({ id: 'Keripik' })
    expect(localeText.safeParse({ en: 'Chips' }).success).toBe(false)
    expect(localeText.safeParse({ id: ' ' }).success).toBe(false)
  })

  it('that are pictures tell their file and size', () => {
    const given = { asset: `image-${HASH}-1200x900-jpg`, lqip: null, alt: { id: 'Keripik' }, crop: null }
    expect(picture.parse(given)).toEqual({
      file: `${HASH}-1200x900.jpg`,
      width: 1200,
      height: 900,
      alt: { id: 'Keripik' },
    })
    expect(picture.safeParse({ ...given, asset: 'image-../../etc-1x1-jpg' }).success).toBe(false)
    expect(picture.safeParse({ ...given, asset: null }).success).toBe(false)
  })
})

describe('certificates', () => {
  const certificate = (id: string, productIds: string[]) => ({
    id,
    businessId: 'business-a',
    productIds,
    kind: 'halal' as const,
    number: '1',
    issuer: 'BPJPH',
    issuedOn: '2026-01-01',
    validUntil: undefined,
    checkedOn: undefined,
    updatedAt: '2026-01-01T00:00:00Z',
    verified: true,
  })

  it('cover the products they name, or all when they name none', () => {
    const all = [certificate('for-all', []), certificate('for-1', ['product-1']), certificate('for-2', ['product-2'])]
    expect(covering(all, 'product-1').map(({ id }) => id)).toEqual(['for-all', 'for-1'])
    expect(covering(all, 'product-1')[0]).not.toHaveProperty('businessId')
  })

  it('of nobody are not asked for', async () => {
    const unasked = () => Promise.reject(new Error('asked'))
    expect(await certificatesOf({ one: unasked, many: unasked }, [])).toEqual(new Map())
  })
})
