import type { SeedDocument } from '../seedDocument.ts'
import { kitchenStory } from './kitchenStory.ts'
import { labelStory } from './labelStory.ts'
import { maskStory } from './maskStory.ts'

export const stories: readonly SeedDocument[] = [labelStory, maskStory, kitchenStory]
