import { TagIcon } from '@sanity/icons/Tag'
import type { Tool } from 'sanity'
import { ShelfLabels } from './ShelfLabels.tsx'

export const shelfLabelsTool: Tool = {
  name: 'label-rak',
  title: 'Label rak',
  icon: TagIcon,
  component: ShelfLabels,
}
