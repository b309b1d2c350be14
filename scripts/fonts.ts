import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import subsetFont from 'subset-font'
import { giveUp } from './commandLine.ts'
import { projectRoot } from './sanityCommand.ts'

const USAGE = `The fonts that pages send: of the full variable ones, only the letters and weights that src/styles/fonts.css declares.

  npm run fonts               writes src/styles/fonts
  npm run fonts -- --check    writes nothing; fails when the files are not what the stylesheet declares
`
const FONTS = {
  'latin.woff2': '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  'arabic.woff2': '@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2',
} as const
const STYLES = join(projectRoot, 'src/styles')
const { resolve } = createRequire(import.meta.url)

/** The letters and weights of the rule whose file is `name`. @throws where the stylesheet has no such rule */
function declared(css: string, name: string): { letters: string; lightest: number; boldest: number } {
  const rule = css.match(/@font-face\s*\{[^}]*\}/g)?.find((each) => each.includes(`fonts/${name}`)) ?? ''
  const [, lightest, boldest] = /font-weight:\s*(\d+) (\d+)/.exec(rule) ?? []
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last = first]) => ({
    first: Number.parseInt(first, 16),
    last: Number.parseInt(last, 16),
  }))
  if (!lightest || !boldest || ranges.length === 0)
    throw new Error(`src/styles/fonts.css declares no weights and letters for ${name}.`)
  const letters = ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  return { letters: String.fromCodePoint(...letters), lightest: Number(lightest), boldest: Number(boldest) }
}

/** The part of a font that the stylesheet declares, as WOFF2. */
async function subset(css: string, name: keyof typeof FONTS): Promise<Buffer> {
  const { letters, lightest, boldest } = declared(css, name)
  return await subsetFont(await readFile(resolve(FONTS[name])), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: lightest, max: boldest } },
  })
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  process.stdout.write(USAGE)
} else {
  const css = await readFile(join(STYLES, 'fonts.css'), 'utf8')
  for (const name of ['latin.woff2', 'arabic.woff2'] as const) {
    const file = join(STYLES, 'fonts', name)
    const made = await subset(css, name)
    const kept = await readFile(file).catch(() => undefined)
    if (values.check && !kept?.equals(made)) giveUp(`src/styles/fonts/${name} is out of date. Run: npm run fonts`)
    if (!values.check) await writeFile(file, made)
    process.stdout.write(`${name}: ${made.byteLength} bytes\n`)
  }
}
