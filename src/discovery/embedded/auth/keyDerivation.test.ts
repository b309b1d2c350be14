import { expect, it } from 'vitest'
import { keyFor } from './keyDerivation.ts'

it('derives a key from the master key and the uid as Meilisearch does', () => {
  // echo -n '74c9c733-3368-4738-bbe5-1d18a5fecb37' | openssl dgst -sha256 -hmac 'MASTER_KEY'
  const expected = '381fdbc9147f01606b5c04c34e30f1e953caf969562826a0921ae91a463cff2a'
  expect(keyFor('MASTER_KEY', '74c9c733-3368-4738-bbe5-1d18a5fecb37')).toBe(expected)
  expect(keyFor('MASTER_KEY', '74C9C733-3368-4738-BBE5-1D18A5FECB37')).toBe(expected)
})
