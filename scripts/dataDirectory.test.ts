import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryDirectory } from '../tests/support/temporaryDirectory.ts'
import { claimDataDirectory, DataDirectoryError } from './dataDirectory.ts'
import { loadSecrets } from './secrets.ts'
import { digestOf, isFresh, markFresh } from './staleness.ts'

describe('a data directory', () => {
  it('is made, readable by its owner alone', () => {
    const { dir, release } = claimDataDirectory(join(temporaryDirectory(), 'deep', 'var'))
    expect(statSync(dir).mode & 0o077).toBe(0)
    release()
  })

  it('belongs to one process at a time, until it lets go', () => {
    const path = temporaryDirectory()
    const first = claimDataDirectory(path)
    expect(() => claimDataDirectory(path)).toThrow(DataDirectoryError)
    expect(() => claimDataDirectory(path)).toThrow(/is in use by another process: stop that one, or choose another/)
    first.release()
    claimDataDirectory(path).release()
  })

  it('is free again when the process that had it was killed', () => {
    const path = temporaryDirectory()
    const claim = `import { claimDataDirectory } from '#scripts/dataDirectory.ts'; claimDataDirectory(process.argv[1]); process.kill(process.pid, 'SIGKILL')`
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', claim, path])
    expect(child.signal).toBe('SIGKILL')
    claimDataDirectory(path).release()
  })

  it('that can’t be written says what to do', () => {
    const file = join(temporaryDirectory(), 'file')
    writeFileSync(file, '')
    expect(() => claimDataDirectory(join(file, 'var'))).toThrow(/can't be written: choose another with --data-dir/)
  })
})

describe('secrets', () => {
  it('are made once, long, different from each other, and for their owner alone', () => {
    const path = join(temporaryDirectory(), 'var')
    const made = loadSecrets(path)
    expect(Object.values(made).every((secret) => secret.length >= 43)).toBe(true)
    expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length)
    expect(statSync(join(path, 'secrets.json')).mode & 0o077).toBe(0)
    expect(loadSecrets(path)).toEqual(made)
  })

  it('that came later are added to those of an older directory', () => {
    const path = temporaryDirectory()
    const { lakePreviewToken, indexerSecret, ...older } = loadSecrets(path)
    writeFileSync(join(path, 'secrets.json'), JSON.stringify(older))
    const completed = loadSecrets(path)
    expect(completed).toMatchObject(older)
    expect(completed.lakePreviewToken).not.toBe(lakePreviewToken)
    expect(completed.indexerSecret).not.toBe(indexerSecret)
    expect(loadSecrets(path)).toEqual(completed)
  })

  it('that are damaged are never replaced silently', () => {
    const path = temporaryDirectory()
    writeFileSync(join(path, 'secrets.json'), '{"formSecret":"short"}')
    expect(() => loadSecrets(path)).toThrow()
    expect(readFileSync(join(path, 'secrets.json'), 'utf8')).toContain('short')
  })
})

describe('staleness', () => {
  it('follows the content of the inputs, not their age; tests don’t count', () => {
    const path = temporaryDirectory()
    const inputs = [join(path, 'src'), join(path, 'missing')]
    mkdirSync(join(path, 'src/deep'), { recursive: true })
    writeFileSync(join(path, 'src/deep/page.ts'), 'one')
    const before = digestOf(inputs)
    writeFileSync(join(path, 'src/deep/page.ts'), 'one')
    writeFileSync(join(path, 'src/deep/page.test.ts'), 'a test')
    expect(digestOf(inputs)).toBe(before)
    writeFileSync(join(path, 'src/deep/page.ts'), 'two')
    expect(digestOf(inputs)).not.toBe(before)
    writeFileSync(join(path, 'src/deep/page.ts'), 'one')
    expect(digestOf(inputs)).toBe(before)
  })

  it('is told from a stamp beside what was built', () => {
    const out = temporaryDirectory()
    expect(isFresh(out, 'digest')).toBe(false)
    markFresh(out, 'digest')
    expect(isFresh(out, 'digest')).toBe(true)
    expect(isFresh(out, 'another')).toBe(false)
    expect(existsSync(join(out, '.built-from'))).toBe(true)
  })
})
