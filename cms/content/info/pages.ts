import type { SeedDocument } from '../seedDocument.ts'
import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { privacy } from './privacy.ts'

/** The site's own pages, as documents. */
export const infoPages: readonly SeedDocument[] = [about, privacy, accessibility]
