import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { gatewayError } from '../errors.ts'
import { type Call, part, type Route } from '../http/call.ts'
import type { Reply } from '../http/reply.ts'
import type { DatasetName } from '../query/runQuery.ts'
import { type AssetFiles, isAssetName } from './assetFiles.ts'
import type { Renditions } from './renditions.ts'
import { formatFor } from './transform.ts'
import { parseTransformation } from './transformation.ts'

const MIME_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  pdf: 'application/pdf',
}

/** A file never changes under its name, and is shown by sites of other origins. */
const LASTING = {
  'cache-control': 'public, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; sandbox",
}

/** `/images/<project>/<dataset>/<file>?w=…` and `/files/…`: open to all, under names nobody can guess. */
export function assetRoutes(files: AssetFiles, renditions: Renditions, sanity: DatasetName): readonly Route[] {
  const below = (folder: string): RegExp =>
    new RegExp(`^/${folder}/${sanity.projectId}/${sanity.dataset}/([^/]+)(?:/[^/]+)?$`)
  return [
    { method: 'GET', pattern: below('images'), handle: (call) => picture(files, renditions, call) },
    { method: 'GET', pattern: below('files'), handle: (call) => download(files, call) },
  ]
}

async function picture(files: AssetFiles, renditions: Renditions, call: Call): Promise<Reply> {
  const name = await existing(files, part(call, 0))
  const wish = parseTransformation(call.url.searchParams)
  if (!wish) return original(files, name)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const accept = call.request.headers.accept ?? ''
  const format = formatFor(wish, extension, accept)
  const { content, mimeType } = await renditions.get(name, wish, format)
  const vary: Readonly<Record<string, string>> = wish.auto ? { vary: 'accept' } : {}
  return { status: 200, headers: { 'content-type': mimeType, ...LASTING, ...vary }, body: content }
}

async function download(files: AssetFiles, call: Call): Promise<Reply> {
  const name = await existing(files, part(call, 0))
  const reply = await original(files, name)
  return { ...reply, headers: { ...reply.headers, 'content-disposition': `attachment; filename="${name}"` } }
}

async function original(files: AssetFiles, name: string): Promise<Reply> {
  const path = files.pathOf(name)
  const { size } = await stat(path)
  const mimeType = MIME_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return {
    status: 200,
    headers: { 'content-type': mimeType, 'content-length': String(size), ...LASTING },
    body: createReadStream(path),
  }
}

async function existing(files: AssetFiles, name: string): Promise<string> {
  if (!isAssetName(name) || !(await files.exists(name))) throw gatewayError(404, 'No such file')
  return name
}
