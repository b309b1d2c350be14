/** What may be written to a log about a failed query: its kind and code. The message and parameters can hold personal data. */
export interface Failure {
  readonly kind: string
  readonly code?: string | undefined
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  if (code === undefined && error.cause instanceof Error) return failureOf(error.cause)
  return { kind: error.name, code }
}
