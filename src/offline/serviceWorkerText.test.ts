import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { serviceWorkerText } from './serviceWorkerText.ts'

const source = readFileSync(new URL('./serviceWorker.js', import.meta.url), 'utf8')

describe('the service worker’s file', () => {
  it('is no larger than 4 KB, compressed', () => {
    expect(gzipSync(serviceWorkerText(source)).byteLength).toBeLessThan(4096)
  })

  it('knows the offline page of each language', () => {
    for (const locale of LOCALES) expect(serviceWorkerText(source)).toContain(`"${pathTo('offline', locale)}"`)
  })

  it('has another version when it does something else', () => {
    const versionOf = (text: string) => /VERSION = '([0-9a-f]{8})'/.exec(serviceWorkerText(text))?.[1]
    expect(versionOf(source)).toBe(versionOf(source))
    expect(versionOf(`${source}\n`)).not.toBe(versionOf(source))
  })
})
