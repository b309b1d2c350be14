import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SnapshotReader } from '../snapshot/snapshotReader.ts'
import { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { AttributeColumn } from './attributeColumn.ts'

const VALUES = ['Merah', 'biru', 7, 7.5, 12]
const change = fc.record({
  document: fc.integer({ min: 0, max: 60 }),
  values: fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 3 }),
})

/** The column as it is read back from a file. */
function saved(column: AttributeColumn): AttributeColumn {
  const directory = mkdtempSync(join(tmpdir(), 'column-'))
  const file = join(directory, 'column')
  const writer = new SnapshotWriter(file)
  column.save(writer)
  writer.finish()
  const reader = new SnapshotReader(file)
  const again = new AttributeColumn()
  again.restore(reader)
  reader.close()
  rmSync(directory, { recursive: true })
  return again
}

it.each([
  ['few documents', 0],
  ['so many documents that those of frequent values are kept', 1020],
])('values are found and counted, whatever changed, and after being saved: %s', (_, others) => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const column = new AttributeColumn()
      const expected = new Map<number, readonly (string | number)[]>()
      const set = (document: number, values: readonly (string | number)[]) => {
        column.set(document, values)
        expected.set(document, values)
      }
      for (let i = 0; i < others; i++) set(100 + i, ['biru'])
      for (const { document, values } of changes) set(document, values)
      for (const each of [column, saved(column)]) {
        for (const value of VALUES) {
          const holders = [...expected].flatMap(([document, values]) => (values.includes(value) ? document : []))
          const code = each.keys.codeOf(typeof value === 'string' ? value.toLowerCase() : value)
          if (code === undefined) expect(holders).toEqual([])
          else {
            expect([...each.documentsOf([code]).toArray()]).toEqual(holders.sort((a, b) => a - b))
            expect([each.counts[code], each.labelOf(code)]).toEqual([holders.length, String(value)])
          }
        }
      }
    }),
    { numRuns: 25 },
  )
})
