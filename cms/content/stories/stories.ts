import type { SeedDocument } from '../seedDocument.ts'
import { clothStory } from './clothStory.ts'
import { glazeStory } from './glazeStory.ts'
import { kitchenStory } from './kitchenStory.ts'
import { labelStory } from './labelStory.ts'
import { maskStory } from './maskStory.ts'
import { sampleStory } from './sampleStory.ts'

export const stories: readonly SeedDocument[] = [
  labelStory,
  maskStory,
  kitchenStory,
  glazeStory,
  clothStory,
  sampleStory,
]
