import { type Json, parseJson } from '../json.ts'
import { ApiError } from './errors.ts'
import type { Call } from './route.ts'

/** The body of a request as JSON. @throws ApiError when it is missing, not JSON, or not said to be */
export function jsonBody(call: Call): Json {
  requireContentType(call, ['application/json'])
  if (call.text.trim() === '') throw new ApiError('missing_payload', 'A json payload is missing.')
  return parsePayload(call.text)
}

/** @throws ApiError naming where the JSON is malformed */
function parsePayload(text: string): Json {
  try {
    return parseJson(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new ApiError('malformed_payload', `The json payload provided is malformed. \`${reason}\`.`)
  }
}

/** The media type of the body, one of the accepted. @throws ApiError */
export function requireContentType<T extends string>(call: Call, accepted: readonly T[]): T {
  const type = call.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  const list = accepted.map((name) => `\`${name}\``).join(', ')
  if (!type) {
    throw new ApiError(
      'missing_content_type',
      `A Content-Type header is missing. Accepted values for the Content-Type header are: ${list}`,
    )
  }
  const known = accepted.find((name) => name === type)
  if (known === undefined) {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: ${list}`,
    )
  }
  return known
}
