import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** Start parameters that make PostgreSQL wait for the disk: PGlite's own without `-F`, which turns fsync off. */
export const DURABLE_START_PARAMS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/**
 * PGlite's directory on disk with a real fsync. The file system that PGlite brings has none: what it acknowledges would
 * be lost with the power.
 */
export class DurableFileSystem extends NodeFS {
  /** How often PostgreSQL has asked for the disk; lets the opener check that a commit does. */
  syncs = 0

  override async init(...[postgres, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(postgres, options)
    const installFsync: NonNullable<typeof emscriptenOpts.preRun>[number] = (module) => {
      const nodeFiles = module.FS.filesystems.NODEFS
      Object.assign(nodeFiles.stream_ops, {
        fsync: (stream: { nfd: number; node: { mode: number } }) => {
          this.syncs++
          if (module.FS.isDir(stream.node.mode)) syncDirectory(nodeFiles.realPath(stream.node))
          else fs.fsyncSync(stream.nfd)
          return 0
        },
      })
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), installFsync] } }
  }
}

/** Writes a directory's entries to disk. Windows neither can nor needs to. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(directory, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Writes every file and directory below `root` to disk. */
export function syncTree(root: string): void {
  for (const entry of fs.readdirSync(root, { withFileTypes: true })) {
    const path = `${root}/${entry.name}`
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) {
      const handle = fs.openSync(path, 'r+')
      fs.fsyncSync(handle)
      fs.closeSync(handle)
    }
  }
  syncDirectory(root)
}
