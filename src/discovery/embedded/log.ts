/** Writes one event to the log of the program that runs the server. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: Readonly<Record<string, unknown>>) => void

export const silent: Log = () => undefined
