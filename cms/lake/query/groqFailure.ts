import { GroqSyntaxError } from 'groq-js'
import { QueryError } from '../errors.ts'

/** What groq-js says of functions it knows the names of, but cannot carry out. */
const UNKNOWN_TO_GROQ_JS = ['not implemented', 'executeSync not supported']

/** What groq-js threw, as Sanity would have put it; 501 for a part of GROQ that groq-js lacks, such as `geo::`. */
export function groqFailure(query: string, failure: unknown): QueryError {
  const description = failure instanceof Error ? failure.message : 'The query cannot be evaluated'
  if (UNKNOWN_TO_GROQ_JS.includes(description)) {
    const named = [...new Set(query.match(/\w+::\w+/g))].join(', ')
    const missing = `The embedded content lake does not support a function of this query (${named})`
    return new QueryError(query, missing, { status: 501 })
  }
  return new QueryError(query, description, failure instanceof GroqSyntaxError ? { start: failure.position } : {})
}
