import { expect } from 'vitest'

type Request = (path: string, init: RequestInit) => Promise<Response>

/** An event stream as text, read until something stands in it, to the end of that event. */
export async function streamed(request: Request, address: string, headers: Readonly<Record<string, string>> = {}) {
  const aborting = new AbortController()
  const response = await request(address, { headers, signal: aborting.signal })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    stop: () => aborting.abort(),
    async until(mark: string) {
      while (!text.includes(mark)) text += (await reader?.read())?.value ?? ''
      while (!text.endsWith('\n\n')) text += (await reader?.read())?.value ?? ''
      return text
    },
  }
}
