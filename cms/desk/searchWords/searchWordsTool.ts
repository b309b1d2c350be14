import { SearchIcon } from '@sanity/icons/Search'
import type { Tool } from 'sanity'
import { SearchWords } from './SearchWords.tsx'

export const searchWordsTool: Tool = {
  name: 'kata-pencarian',
  title: 'Kata pencarian',
  icon: SearchIcon,
  component: SearchWords,
}
