import type { LocaleValue } from '../seedDocument.ts'

export interface CategorySeed {
  readonly slug: string
  readonly kind: 'food' | 'craft'
  /** Slug of the category above; absent at the top level. */
  readonly parent?: string
  readonly title: LocaleValue
  readonly intro: LocaleValue
}
