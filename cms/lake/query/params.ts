import { gatewayError } from '../errors.ts'

/** GROQ parameters in an address: `$slug="keripik"`, each value in JSON. @throws LakeError 400 */
export function queryParams(url: URL): Readonly<Record<string, unknown>> {
  const given = [...url.searchParams].filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(given.map(([name, value]) => [name.slice(1), parsed(name, value)]))
}

function parsed(name: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw gatewayError(400, `Unable to parse value of "${name}=${value}". Please quote string values.`)
  }
}
