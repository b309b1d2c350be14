import type { StructureResolver } from 'sanity/structure'
import { isOffice } from '../schema/roles.ts'
import { officeDesk } from './officeDesk.ts'
import { ownerDesk } from './ownerDesk.ts'

/** What the content tool opens with: the office's desk, or an owner's own shop window. */
export const structure: StructureResolver = (S, context) =>
  isOffice(context.currentUser) ? officeDesk(S, context) : ownerDesk(S, context.currentUser?.id ?? '')
