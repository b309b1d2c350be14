import { ApiError } from './errors.ts'

/** Checks the name of an index. @throws ApiError */
export function checkIndexUid(uid: string, code = 'invalid_index_uid'): string {
  if (/^[A-Za-z0-9_-]{1,512}$/.test(uid)) return uid
  throw new ApiError(
    code,
    `\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`,
  )
}
