import type { SanityClient } from '@sanity/client'
import type { z } from 'zod'

/** What the site said, in words for whoever asked. */
const PROBLEMS: Readonly<Record<number, string>> = {
  401: 'Sesi Anda sudah berakhir. Keluar, lalu masuk lagi.',
  403: 'Halaman ini hanya untuk petugas Dinas.',
  429: 'Terlalu banyak percobaan. Tunggu satu menit.',
}
const AWAY = 'Situs tidak menjawab. Coba lagi sebentar.'

/**
 * Asks the site for what only it holds, as the user who is signed in: her own token goes along, and the site asks the CMS whose it is.
 * @param path below `/api/kantor/`
 * @throws Error whose message can be shown
 */
export async function askSite<Answer>(
  client: SanityClient,
  path: string,
  schema: z.ZodType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await answerOf(client, path, signal)
  return schema.parse(await response.json())
}

/** `askSite` for a file. @throws Error whose message can be shown */
export async function fileFromSite(client: SanityClient, path: string): Promise<Blob> {
  return (await answerOf(client, path)).blob()
}

async function answerOf(client: SanityClient, path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(`/api/kantor/${path}`, {
    headers: { authorization: `Bearer ${client.config().token ?? ''}` },
    credentials: 'omit',
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    throw new Error(AWAY, { cause })
  })
  if (!response.ok) throw new Error(PROBLEMS[response.status] ?? AWAY)
  return response
}
