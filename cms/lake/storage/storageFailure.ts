/** What keeps the lake from writing, in words for whoever runs it; undefined for any other failure. */
export type StorageFailure = 'full' | 'unwritable'

const FULL_FILES: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG']
const UNWRITABLE_FILES: readonly unknown[] = ['EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE']
/** SQLITE_FULL */
const FULL_DATABASE = 13
/** SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN */
const UNWRITABLE_DATABASE: readonly number[] = [3, 8, 10, 14]

/** Tells failures of the disk from failures of the program, by the codes of the system and of SQLite. */
export function storageFailureOf(failure: unknown): StorageFailure | undefined {
  if (!(failure instanceof Error)) return undefined
  if ('errcode' in failure && typeof failure.errcode === 'number') {
    const primary = failure.errcode & 0xff
    if (primary === FULL_DATABASE) return 'full'
    return UNWRITABLE_DATABASE.includes(primary) ? 'unwritable' : undefined
  }
  if (!('code' in failure)) return undefined
  if (FULL_FILES.includes(failure.code)) return 'full'
  return UNWRITABLE_FILES.includes(failure.code) ? 'unwritable' : undefined
}
