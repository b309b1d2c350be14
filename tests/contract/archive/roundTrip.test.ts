import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportContent } from '#scripts/dataset/exportContent.ts'
import { importContent } from '#scripts/dataset/importContent.ts'
import { temporaryDirectory } from '../../support/temporaryDirectory.ts'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'
import { contentsOf } from './archiveContents.ts'
import { fillWithSampleContent } from './sampleContent.ts'

const FIRST = { operation: 'create', allowFailingAssets: false } as const
const quietly = () => undefined

let source: LakeUnderTest
let target: LakeUnderTest

beforeAll(async () => {
  source = await startTestLake()
  target = await startTestLake()
  console.log(await fillWithSampleContent(source.admin))
})
afterAll(async () => {
  await source.stop()
  await target.stop()
})

test('the whole sample content is the same after an export, an import into an empty lake, and an export of that', async () => {
  const archive = join(temporaryDirectory(), 'sample.tar.gz')
  const again = join(temporaryDirectory(), 'again.tar.gz')
  console.time('export')
  const taken = await exportContent(source.admin, archive, quietly)
  console.timeEnd('export')
  console.time('import')
  const given = await importContent(target.admin, archive, FIRST, quietly)
  console.timeEnd('import')
  console.log(taken, given)
  await exportContent(target.admin, again, quietly)
  expect(await contentsOf(again)).toEqual(await contentsOf(archive))
}, 60_000)
