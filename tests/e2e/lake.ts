import { productLake } from '../support/productLake.ts'
import { place } from './place.ts'

/** The product's content lake, with all rights: to prepare what a test needs, to see what came of it, to sign users in. */
export const { client: lake, signInLink } = productLake(place)

export const CURATOR = 'kurator@malang.example'
