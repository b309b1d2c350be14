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
  507: 'Insufficient Storage',
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

/** What a change was asked for by; errors say which of the request's parts could not be carried out. */
type Part = 'mutation' | 'action'

/**
 * One part of a request could not be carried out, so the whole transaction is void:
 * `{error: {type: 'mutationError' | 'actionError', description, items: [{error: {type, description, …}, index}]}}`, the
 * shapes that `@sanity/client` names in its types `MutationError` and `ActionError`.
 */
class DocumentError extends LakeError {
  readonly item: { readonly type: string; readonly description: string }

  constructor(status: number, item: DocumentError['item'], part: Part = 'mutation', index = 0) {
    const description = `${part === 'mutation' ? 'Mutation' : 'Action'} failed: ${item.description}`
    super(status, { error: { type: `${part}Error`, description, items: [{ error: item, index }] } }, description)
    this.item = item
  }
}

export const mutationError = (status: number, type: string, description: string, details: object = {}): LakeError =>
  new DocumentError(status, { type, description, ...details })

/** Carries out one part of a request. @throws what it throws, naming the part */
export function asPart<Result>(part: Part, index: number, work: () => Result): Result {
  try {
    return work()
  } catch (failure) {
    throw failure instanceof DocumentError ? new DocumentError(failure.status, failure.item, part, index) : failure
  }
}

/** A transaction's id is good once. Unlike other refusals this one concerns no single mutation, so it stands alone. */
export function transactionExists(transactionId: string): LakeError {
  const description = `Transaction "${transactionId}" already exists`
  return new LakeError(409, { error: { type: 'transactionAlreadyExistsError', description } }, description)
}

/** The role may not do this to this document. */
export const insufficientPermissions = (permission: string, id: string): LakeError =>
  mutationError(403, 'insufficientPermissionsError', `Insufficient permissions; permission "${permission}" required`, {
    id,
    permission,
  })

/** A GROQ query that cannot be parsed or evaluated. Positions are UTF-16 offsets into the query. */
export class QueryError extends LakeError {
  constructor(query: string, description: string, { start = 0, status = 400 } = {}) {
    super(status, { error: { type: 'queryParseError', description, query, start, end: query.length } }, description)
  }
}
