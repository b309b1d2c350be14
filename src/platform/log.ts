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

/** A structured logger (one JSON line an entry) that censors personal data and secrets one and two levels deep. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
  }
  return destination ? pino(options, destination) : pino(options)
}
