import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import subsetFont from 'subset-font'
import { FONT_FILES } from '#platform/font/siteFonts.ts'
import { giveUp } from './commandLine.ts'
import { projectRoot } from './sanityCommand.ts'

const USAGE = `The fonts that pages send: of the full variable ones, only the letters and weights that src/styles/fonts.css declares.

  npm run fonts               writes src/styles/fonts
  npm run fonts -- --check    writes nothing; fails when the files are not what the stylesheet declares
`
const SENT = ['latin', 'arabic'] as const
const STYLES = join(projectRoot, 'src/styles')

/** The letters and weights of the rule of a script's file. @throws where the stylesheet has no such rule */
function declared(css: string, script: string): { letters: string; lightest: number; boldest: number } {
  const rule = css.match(/@font-face\s*\{[^}]*\}/g)?.find((each) => each.includes(`fonts/${script}.woff2`)) ?? ''
  const [, lightest, boldest] = /font-weight:\s*(\d+) (\d+)/.exec(rule) ?? []
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last = first]) => ({
    first: Number.parseInt(first, 16),
    last: Number.parseInt(last, 16),
  }))
  if (!lightest || !boldest || ranges.length === 0)
    throw new Error(`src/styles/fonts.css declares no weights and letters for ${script}.woff2.`)
  const letters = ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  return { letters: String.fromCodePoint(...letters), lightest: Number(lightest), boldest: Number(boldest) }
}

/** The part of a font that the stylesheet declares, as WOFF2. */
async function subset(css: string, script: (typeof SENT)[number]): Promise<Buffer> {
  const { letters, lightest, boldest } = declared(css, script)
  return await subsetFont(await readFile(FONT_FILES[script]), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: lightest, max: boldest } },
  })
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  process.stdout.write(USAGE)
} else {
  const css = await readFile(join(STYLES, 'fonts.css'), 'utf8')
  for (const script of SENT) {
    const name = `${script}.woff2`
    const file = join(STYLES, 'fonts', name)
    const made = await subset(css, script)
    const kept = await readFile(file).catch(() => undefined)
    if (values.check && !kept?.equals(made)) giveUp(`src/styles/fonts/${name} is out of date. Run: npm run fonts`)
    if (!values.check) await writeFile(file, made)
    process.stdout.write(`${name}: ${made.byteLength} bytes\n`)
  }
}
