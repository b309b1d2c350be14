import { SearchIcon } from '@sanity/icons/Search'
import type { ComposableOption, ConfigContext, Tool } from 'sanity'
import { isOffice } from '../../schema/roles.ts'
import { SearchWords } from './SearchWords.tsx'

const searchWordsTool: Tool = {
  name: 'kata-pencarian',
  title: 'Kata pencarian',
  icon: SearchIcon,
  component: SearchWords,
}

/** The Studio's tools; the office has one more, *Kata pencarian*. */
export const tools: ComposableOption<Tool[], ConfigContext> = (others, { currentUser }) =>
  isOffice(currentUser) ? [...others, searchWordsTool] : others
