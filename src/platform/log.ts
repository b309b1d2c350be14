import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

/** Names of values that are personal or secret: never written, wherever they stand in a logged object. */
const PERSONAL = [
  'email',
  'name',
  'phone',
  'whatsapp',
  'message',
  'notes',
  'token',
  'cookie',
  'authorization',
  'address',
  'ip',
]
/** E-mail addresses, and words as long as a key, in the middle of a sentence. */
const PERSONAL_WORDS = /[^\s@<>"']+@[^\s@<>"']+|[\w-]{40,}/g
const MAX_CAUSES = 3

interface ErrorFacts {
  readonly type: string
  readonly code?: string | undefined
  readonly reason: string
  readonly frames?: readonly string[] | undefined
  readonly cause?: ErrorFacts | undefined
}

/**
 * What is written of an error: its kind, the first line of its message without addresses and keys (later lines may hold a
 * query's parameters), where it happened, and its causes. Its other properties may hold anything, so they are left out.
 */
function errorFacts(error: unknown, causes = MAX_CAUSES): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, reason: 'not an error' }
  const [firstLine = ''] = error.message.split('\n')
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  return {
    type: error.name,
    code: 'code' in error ? String(error.code) : undefined,
    reason: firstLine.replaceAll(PERSONAL_WORDS, '[redacted]'),
    frames: frames?.map((line) => line.trim()),
    cause: error.cause !== undefined && causes > 0 ? errorFacts(error.cause, causes - 1) : undefined,
  }
}

/** A structured logger (one JSON line an entry) that censors personal data and secrets one and two levels deep. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => errorFacts(error) },
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
  }
  return destination ? pino(options, destination) : pino(options)
}
