/** A service that runs: it can be closed, and its addresses are told to whoever started it. */
export interface RunningService {
  readonly addresses: Readonly<Record<string, string>>
  close(): Promise<void>
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Tells whoever started the service how it gets on, where starting takes long. */
export type TellProgress = (what: string, done: number, total: number) => void

const tellProgress: TellProgress = (what, done, total) => process.send?.({ progress: { what, done, total } })

/**
 * Runs a service as a process: says when it is ready (over IPC), ends it cleanly on SIGTERM, SIGINT, or when the process
 * that started it is gone. A start that fails gives one sentence and exit code 1.
 */
export async function runService(start: (tell: TellProgress) => Promise<RunningService>): Promise<void> {
  let service: RunningService
  try {
    service = await start(tellProgress)
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    if (process.send) process.send({ failed: sentenceOf(error) }, () => process.exit(1))
    else process.exit(1)
    return
  }
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    service.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${sentenceOf(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('disconnect', end)
  // Who can't be told that this is ready was gone while it started, and nobody will ever say so again.
  process.send?.({ ready: true, ...service.addresses }, undefined, undefined, (error) => {
    if (error) end()
  })
}

/** The sentence for a port that is taken, or the error as it is. */
export function explainListenError(error: unknown, what: string, port: number, variable: string): Error {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} for ${what} is taken by another program: stop it, or choose another with ${variable}.`,
      { cause: error },
    )
  }
  return error instanceof Error ? error : new Error(String(error))
}
