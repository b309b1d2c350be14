/** An answer that is an error, in one of the shapes Sanity's clients read. */
export class LakeError extends Error {
  override name = 'LakeError'
  readonly status: number
  readonly body: object

  constructor(status: number, body: object, message: string) {
    super(message)
    this.status = status
    this.body = body
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
}

/** `{statusCode, error, message}`: the shape of Sanity's gateway. */
export function gatewayError(status: number, message: string, more: object = {}): LakeError {
  return new LakeError(status, { statusCode: status, error: REASONS[status] ?? 'Error', message, ...more }, message)
}

export const unauthorized = (): LakeError => gatewayError(401, 'Session not found', { errorCode: 'SIO-401-ANF' })

export const forbidden = (message: string): LakeError => gatewayError(403, message)

/** @param call what was asked for, e.g. `action sanity.action.release.create` */
export const notImplemented = (call: string): LakeError =>
  gatewayError(501, `The embedded content lake does not support ${call}`)

/** `{error: {type: 'mutationError', items: […]}}`: one mutation could not be carried out; the whole transaction is void. */
export function mutationError(status: number, type: string, description: string, details: object = {}): LakeError {
  const summary = `The mutation(s) failed: ${description}`
  const items = [{ error: { type, description, ...details }, index: 0 }]
  return new LakeError(status, { error: { type: 'mutationError', description: summary, items } }, summary)
}

/** The role may not do this to this document. */
export const insufficientPermissions = (permission: string, id: string): LakeError =>
  mutationError(403, 'insufficientPermissionsError', `Insufficient permissions; permission "${permission}" required`, {
    id,
    permission,
  })

/** A GROQ query that cannot be parsed or evaluated. Positions are UTF-16 offsets into the query. */
export function queryError(query: string, description: string, position = 0): LakeError {
  const error = { type: 'queryParseError', description, query, start: position, end: query.length }
  return new LakeError(400, { error }, description)
}
