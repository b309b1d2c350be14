import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readOptions } from './commandLine.ts'
import { projectRoot, runSanity } from './sanityCommand.ts'

const HELP = `Builds Sanity Studio, offline, into dist-studio. One build serves every installation:
the front server writes the lake's address into the page.

  node scripts/buildStudio.ts
`
const OUTPUT = 'dist-studio'
const UNFINISHED = 'dist-studio-unfinished'

readOptions(HELP, {})
await rm(join(projectRoot, UNFINISHED), { recursive: true, force: true })
await runSanity(['build', UNFINISHED, '--yes', '--no-auto-updates'])
await rm(join(projectRoot, OUTPUT), { recursive: true, force: true })
await rename(join(projectRoot, UNFINISHED), join(projectRoot, OUTPUT))
