import type { NewDocumentOptionsResolver } from 'sanity'
import { isOffice } from '../schema/roles.ts'
import { SINGLETONS } from './singletons.ts'

const OWNERS_MAKE: readonly string[] = ['product', 'certificate']

/** What *Buat baru* offers: an owner her products and certificates, the office everything but singletons. */
export const newDocuments: NewDocumentOptionsResolver = (options, { currentUser }) =>
  isOffice(currentUser)
    ? options.filter(({ templateId }) => !SINGLETONS.includes(templateId))
    : options.filter(({ templateId }) => OWNERS_MAKE.includes(templateId))
