import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

/**
 * What stands left in English stands right in Arabic: styles name the start and the end of a line instead.
 * https://drafts.csswg.org/css-logical/
 */
const PROPERTIES =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:float|clear|text-align|caption-side)\s*:\s*(?:left|right)\b/g
/** Tailwind's utilities for the same: https://tailwindcss.com/docs/margin#using-logical-properties */
const UTILITIES =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-[\w./[\]()-]+|(?:left|right)-(?:\d|auto|full|px|\[|\()[\w./%\]()-]*|(?:text|float|clear|origin|object|bg)-(?:left|right)\b|border-[lr]\b[\w-]*|rounded-(?:l|r|tl|tr|bl|br)\b[\w-]*)/g

const sidesIn = (source: string, ...patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => source.match(pattern) ?? [])

describe('styles', () => {
  it.each(['margin-left: 1px', 'border-top-right-radius: 0', 'inset: 0; left: 0', 'text-align: right'])(
    'with %s know a left or right',
    (css) => expect(sidesIn(css, PROPERTIES)).toHaveLength(1),
  )

  it.each(['ml-4', 'sm:-mr-2', 'pl-[3px]', 'lg:left-0', 'text-right', 'rounded-l-md', 'border-r'])(
    'with the class %s know a left or right',
    (name) => expect(sidesIn(`class="flex ${name} gap-2"`, UTILITIES)).toHaveLength(1),
  )

  it.each(['margin-inline-start: 1px', 'ms-4 text-end rounded-s-md start-0 border-e', 'p-4 bg-ground'])(
    'with %s know none',
    (css) => expect(sidesIn(css, PROPERTIES, UTILITIES)).toEqual([]),
  )

  it('of all pages and components know neither left nor right', async () => {
    const found: string[] = []
    for await (const path of glob('src/{pages,layouts,components,styles}/**/*.{astro,tsx,css}'))
      for (const side of sidesIn(readFileSync(path, 'utf8'), PROPERTIES, UTILITIES)) found.push(`${path}: ${side}`)
    expect(found).toEqual([])
  })
})
