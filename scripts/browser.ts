import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const DOWNLOAD_MS = 120_000

function found(): string | undefined {
  return [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM_BROWSERS].find(
    (path) => path && existsSync(path),
  )
}

/**
 * The path of a Chromium for the browser tests: one that is there, else Playwright's own, else Debian's package.
 * @throws with what to do when none can be had
 */
export function ensureBrowser(tell: (line: string) => void): string {
  const there = found()
  if (there) return there
  tell('Installing a browser for the tests…')
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_MS })
  if (!found() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
      stdio: 'ignore',
    })
  }
  const path = found()
  if (!path)
    throw new Error(
      'No browser for the tests: install Chromium, or name one with CHROMIUM_PATH, and run the command again.',
    )
  return path
}
