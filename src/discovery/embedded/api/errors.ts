export type ErrorType = 'invalid_request' | 'internal' | 'auth' | 'system'

/** Status and type of the codes that are not plain bad requests (400, `invalid_request`). */
const SPECIAL: Readonly<Record<string, { status: number; type?: ErrorType }>> = {
  index_not_found: { status: 404 },
  document_not_found: { status: 404 },
  task_not_found: { status: 404 },
  batch_not_found: { status: 404 },
  api_key_not_found: { status: 404 },
  not_found: { status: 404 },
  method_not_allowed: { status: 405 },
  index_already_exists: { status: 409 },
  api_key_already_exists: { status: 409 },
  missing_content_type: { status: 415 },
  invalid_content_type: { status: 415 },
  payload_too_large: { status: 413 },
  missing_authorization_header: { status: 401, type: 'auth' },
  missing_master_key: { status: 401, type: 'auth' },
  invalid_api_key: { status: 403, type: 'auth' },
  internal: { status: 500, type: 'internal' },
}

/** An error as Meilisearch words it in answers and in failed tasks. */
export interface ErrorBody {
  readonly message: string
  readonly code: string
  readonly type: ErrorType
  readonly link: string
}

/** A request or task that cannot be done, by Meilisearch's error codes. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }

  get status(): number {
    return SPECIAL[this.code]?.status ?? 400
  }

  get body(): ErrorBody {
    const type = SPECIAL[this.code]?.type ?? 'invalid_request'
    return { message: this.message, code: this.code, type, link: `https://docs.meilisearch.com/errors#${this.code}` }
  }
}

/** Something Meilisearch can do and this server cannot. */
export function notSupported(feature: string): ApiError {
  return new ApiError('feature_not_enabled', `${feature} is not supported by the embedded search server.`)
}

export function indexNotFound(uid: string): ApiError {
  return new ApiError('index_not_found', `Index \`${uid}\` not found.`)
}

/** The error as it is answered; what was not foreseen is `internal` and tells nothing of its cause. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal', 'An internal error has occurred.')
}
