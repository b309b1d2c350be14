import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The exit code of a command that was stopped by Ctrl-C. */
const STOPPED = 130

/**
 * Does work in a new folder that only its owner may read, beside where the result belongs. The folder is removed
 * afterwards, also when the command is stopped: what lies in it is as confidential as the data.
 */
export async function withTemporaryFolder<T>(
  parent: string,
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, prefix))
  const stop = () => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(STOPPED)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await work(folder)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await rm(folder, { recursive: true, force: true })
  }
}
