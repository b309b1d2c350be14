import { arabic } from './judged/ar/arabic.ts'
import { second as secondArabic } from './judged/ar/second.ts'
import { attributesAndMore } from './judged/en/attributesAndMore.ts'
import { misspeltAndWords } from './judged/en/misspeltAndWords.ts'
import { second as secondEnglish } from './judged/en/second.ts'
import { absent } from './judged/id/absent.ts'
import { attributes } from './judged/id/attributes.ts'
import { makersAndIntents } from './judged/id/makersAndIntents.ts'
import { misspelt } from './judged/id/misspelt.ts'
import { second as secondIndonesian } from './judged/id/second.ts'
import { words } from './judged/id/words.ts'
import type { JudgedQuery } from './judgement.ts'

/** What people ask, with what a knowledgeable shopkeeper of the sample content would show. */
export const judgedQueries: readonly JudgedQuery[] = [
  ...misspelt,
  ...words,
  ...attributes,
  ...makersAndIntents,
  ...absent,
  ...misspeltAndWords,
  ...attributesAndMore,
  ...arabic,
  ...secondIndonesian,
  ...secondEnglish,
  ...secondArabic,
]
