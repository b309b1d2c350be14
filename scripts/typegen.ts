import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot, runSanity } from './sanityCommand.ts'

const USAGE = `Types from the CMS's schema and the site's queries.

  node scripts/typegen.ts           writes cms/schema.generated.json and src/catalogue/cms.generated.ts
  node scripts/typegen.ts --check   writes nothing; fails when the two files are not what the schema and the queries give
  node scripts/typegen.ts --help    this text

Queries are those declared with defineQuery (package "groq") under src/catalogue.
`
const SCHEMA = 'cms/schema.generated.json'
const TYPES = 'src/catalogue/cms.generated.ts'

interface Generated {
  readonly schema: string
  readonly types: string
}

/** Extracts the schema and generates the types in a directory of their own. */
async function generate(directory: string): Promise<Generated> {
  const inProject = (file: string) => relative(projectRoot, join(directory, file))
  await runSanity(['schema', 'extract', '--enforce-required-fields', '--force', '--path', inProject('schema.json')])
  const config = {
    path: 'src/catalogue/**/!(*.generated|*.test).ts',
    schema: inProject('schema.json'),
    generates: inProject('types.ts'),
    formatGeneratedCode: false,
    overloadClientMethods: true,
  }
  await writeFile(join(directory, 'typegen.json'), JSON.stringify(config))
  await runSanity(['typegen', 'generate', '--config-path', inProject('typegen.json')])
  const header = '/* Made by `node scripts/typegen.ts` from cms/schema and the queries here. Not edited by hand. */\n'
  const types = (await readFile(join(directory, 'types.ts'), 'utf8')).replaceAll(inProject('schema.json'), SCHEMA)
  return { schema: await readFile(join(directory, 'schema.json'), 'utf8'), types: header + types }
}

async function committed(path: string): Promise<string> {
  return readFile(join(projectRoot, path), 'utf8').catch(() => '')
}

/** The generated files that differ from what stands in the repository. */
async function stale(fresh: Generated): Promise<string[]> {
  const pairs = [
    [SCHEMA, fresh.schema],
    [TYPES, fresh.types],
  ] as const
  const differing: string[] = []
  for (const [path, content] of pairs) if ((await committed(path)) !== content) differing.push(path)
  return differing
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  console.log(USAGE)
} else {
  const directory = await mkdtemp(join(tmpdir(), 'typegen-'))
  try {
    const fresh = await generate(directory)
    const differing = await stale(fresh)
    if (values.check && differing.length > 0) {
      console.error(`Not up to date: ${differing.join(', ')}. Run: node scripts/typegen.ts`)
      process.exitCode = 1
    } else if (values.check) {
      console.log('The generated types are up to date.')
    } else {
      await writeFile(join(projectRoot, SCHEMA), fresh.schema)
      await writeFile(join(projectRoot, TYPES), fresh.types)
      console.log(differing.length > 0 ? `Written: ${differing.join(', ')}` : 'Nothing has changed.')
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
