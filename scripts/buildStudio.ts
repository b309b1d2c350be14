import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readOptions } from './commandLine.ts'
import { projectRoot, runSanity } from './sanityCommand.ts'
import { studioPage } from './studioPage.ts'

const HELP = `Builds Sanity Studio, offline, into dist-studio. One build serves every installation:
the front server writes the lake's address into the page.

  node scripts/buildStudio.ts
`
const OUTPUT = 'dist-studio'
/** Of this process alone, so that two builds do not write into one another. */
const UNFINISHED = `dist-studio-${process.pid}`

/** Replaces the page by one that asks no other host and runs under a strict policy. */
async function settlePage(directory: string): Promise<void> {
  const { html, files } = studioPage(await readFile(join(directory, 'index.html'), 'utf8'))
  await writeFile(join(directory, 'index.html'), html)
  for (const [path, content] of Object.entries(files)) await writeFile(join(directory, path), content)
}

readOptions(HELP, {})
const unfinished = join(projectRoot, UNFINISHED)
const finished = join(projectRoot, OUTPUT)
await rm(unfinished, { recursive: true, force: true })
await runSanity(['build', UNFINISHED, '--yes', '--no-auto-updates'])
await settlePage(unfinished)
await rm(finished, { recursive: true, force: true })
await rename(unfinished, finished)
