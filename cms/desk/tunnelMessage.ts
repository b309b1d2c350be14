/** What the lake says on the tunnel about the stream `id`: its status and headers first, then its text, then its end. */
export interface TunnelMessage {
  readonly id: string
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
  readonly chunk?: string
  readonly end: boolean
}

/** Reads one message; undefined when it is none. */
export function readTunnelMessage(data: unknown): TunnelMessage | undefined {
  const message = typeof data === 'string' ? parsed(data) : undefined
  if (!isRecord(message) || typeof message['id'] !== 'string') return undefined
  const { id, status, headers, chunk, end } = message
  return {
    id,
    ...(typeof status === 'number' ? { status } : {}),
    headers: isRecord(headers) ? textsOf(headers) : {},
    ...(typeof chunk === 'string' ? { chunk } : {}),
    end: end === true,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textsOf(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
