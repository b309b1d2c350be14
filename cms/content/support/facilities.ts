import type { SeedDocument } from '../seedDocument.ts'
import { facilityDocument } from './facilityContent.ts'
import { marketFacilities } from './marketFacilities.ts'
import { productionFacilities } from './productionFacilities.ts'
import { qualityFacilities } from './qualityFacilities.ts'
import { skillFacilities } from './skillFacilities.ts'

/** The eight kinds of help, as documents, in the order in which pages list them. */
export const facilities: readonly SeedDocument[] = [
  ...skillFacilities,
  ...productionFacilities,
  ...qualityFacilities,
  ...marketFacilities,
].map((facility, index) => facilityDocument(facility, index + 1))
