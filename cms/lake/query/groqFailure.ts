import { GroqSyntaxError } from 'groq-js'
import { QueryError } from '../errors.ts'

/** What groq-js threw, in Sanity's shape. */
export function groqFailure(query: string, failure: unknown): QueryError {
  const description = failure instanceof Error ? failure.message : 'The query cannot be evaluated'
  return new QueryError(query, description, failure instanceof GroqSyntaxError ? { start: failure.position } : {})
}
