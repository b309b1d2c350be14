import type { LocaleDefinition } from 'sanity'
import { copyPasteWords } from './copyPasteWords.ts'
import { formWords } from './formWords.ts'
import { previewWords } from './previewWords.ts'
import { shellWords } from './shellWords.ts'
import { structureWords } from './structureWords.ts'
import { timelineWords } from './timelineWords.ts'
import { validationWords } from './validationWords.ts'

/** The Studio in Indonesian, where its users meet words; what is not here falls back to English. */
export const indonesian: LocaleDefinition = {
  id: 'id-ID',
  title: 'Bahasa Indonesia',
  weekInfo: { firstDay: 1, weekend: [6, 7], minimalDays: 1 },
  bundles: [
    { namespace: 'studio', resources: { ...shellWords, ...formWords, ...timelineWords } },
    { namespace: 'structure', resources: structureWords },
    { namespace: 'presentation', resources: previewWords },
    { namespace: 'validation', resources: validationWords },
    { namespace: 'copy-paste', resources: copyPasteWords },
  ],
}
