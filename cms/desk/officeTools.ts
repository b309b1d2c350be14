import type { ComposableOption, ConfigContext, Tool } from 'sanity'
import { isOffice } from '../schema/roles.ts'
import { searchWordsTool } from './searchWords/searchWordsTool.ts'
import { shelfLabelsTool } from './shelfLabels/shelfLabelsTool.ts'

/** The Studio's tools; the office has more. */
export const tools: ComposableOption<Tool[], ConfigContext> = (others, { currentUser }) =>
  isOffice(currentUser) ? [...others, searchWordsTool, shelfLabelsTool] : others
