import type { ReadinessState } from '#export/readinessState.ts'
import type { Locale } from '#i18n/locale.ts'

/** A list of products on paper, as importers compare them: all that is drawn, in words. */
export interface LineSheet {
  readonly locale: Locale
  /** What kind of sheet it is. */
  readonly sign: string
  readonly title: string
  readonly text: string
  readonly facts: readonly Fact[]
  /** Whose batik it carries. */
  readonly batikOf: string
  /** Where its QR code leads, and what is printed below it. */
  readonly address: string
  readonly issued: string
  /** What must be known of the prices and signs on it. */
  readonly notes: readonly string[]
  /** Said on top when something on it is not real. */
  readonly sample?: string | undefined
  readonly rows: readonly SheetRow[]
}

export interface Fact {
  readonly term: string
  readonly value: string
}

/** One product. */
export interface SheetRow {
  readonly name: string
  readonly maker?: string | undefined
  /** Whose batik stands where there is no picture. */
  readonly batikOf: string
  /** The name of its picture at the CMS's image host. */
  readonly picture?: string | undefined
  readonly price?: string | undefined
  readonly about?: string | undefined
  /** What the buyer asked for, or why nothing else is told. */
  readonly remarks: readonly string[]
  readonly facts: readonly Fact[]
  readonly certificates: readonly string[]
  readonly markets: readonly { readonly state: ReadinessState; readonly words: string }[]
  readonly address?: string | undefined
}

/** Keeps a part of a text in its own direction, whatever stands around it. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`
}
