import { createHash } from 'node:crypto'
import type { Access } from '../auth/access.ts'
import type { LakeDocument } from '../documents/document.ts'
import type { DocumentStore } from '../documents/documentStore.ts'
import { newId } from '../documents/ids.ts'
import type { Writer } from '../documents/writer.ts'
import { forbidden, gatewayError } from '../errors.ts'
import { ASSET_LIMIT, readBody } from '../http/body.ts'
import { type Call, type Route, signedIn } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { CompanionsOf } from '../query/companions.ts'
import type { DatasetName } from '../query/runQuery.ts'
import type { AssetFiles } from './assetFiles.ts'
import { captionOf } from './caption.ts'
import type { DrawingQueue } from './drawingQueue.ts'
import { type Picture, readPicture } from './picture.ts'
import { startsAsPicture } from './pictureSignature.ts'

export interface UploadParts {
  readonly files: AssetFiles
  /** Uploads wait in memory, so few may wait. */
  readonly queue: DrawingQueue
  /** Who else is to see what an owner uploads. */
  readonly companionsOf: CompanionsOf
  readonly store: DocumentStore
  readonly writer: Writer
  readonly sanity: DatasetName
  readonly publicUrl: () => string
}

/** `POST /assets/images|files/<dataset>`: keeps the file, then its document. The same file twice is one asset. */
export function uploadRoutes(parts: UploadParts): readonly Route[] {
  return [
    { method: 'POST', pattern: /^\/assets\/images\/[^/]+$/, handle: (call) => upload(parts, call, pictureAsset) },
    { method: 'POST', pattern: /^\/assets\/files\/[^/]+$/, handle: (call) => upload(parts, call, fileAsset) },
  ]
}

interface Asset {
  readonly _id: string
  readonly _type: 'sanity.imageAsset' | 'sanity.fileAsset'
  readonly folder: 'images' | 'files'
  readonly name: string
  readonly content: Buffer
  readonly extension: string
  readonly mimeType: string
  readonly more: object
}

async function upload(
  parts: UploadParts,
  call: Call,
  read: (upload: Buffer, access: Access) => Promise<Asset>,
): Promise<Reply> {
  const access = signedIn(call)
  if (!access.role.uploads) throw forbidden('Insufficient permissions; this role may not upload')
  const uploaded = await readBody(call.request, ASSET_LIMIT)
  if (uploaded.length === 0) throw gatewayError(400, 'The body is empty')
  const asset = await parts.queue(() => read(uploaded, access))
  await parts.files.keep(asset.name, asset.content)
  return json({ document: record(parts, access, asset, call.url.searchParams) })
}

/** An asset is named by the bytes that are kept, as archives of Sanity's datasets name it. */
const sha1Of = (content: Buffer): string => createHash('sha1').update(content).digest('hex')

async function pictureAsset(upload: Buffer, { role }: Access): Promise<Asset> {
  const { content, extension, mimeType, width, height, metadata } = await readPicture(upload, role.administers)
  const sha1 = sha1Of(content)
  const name = `${sha1}-${width}x${height}.${extension}`
  const _id = `image-${sha1}-${width}x${height}-${extension}`
  return { _id, _type: 'sanity.imageAsset', folder: 'images', name, content, extension, mimeType, more: { metadata } }
}

/**
 * Copies of certificates: a PDF, or a photo, made anew as any picture. What a file claims to be proves nothing, so it is
 * only ever served for download.
 */
async function fileAsset(upload: Buffer, { role }: Access): Promise<Asset> {
  const { content, extension, mimeType } = isPdf(upload)
    ? { content: upload, extension: 'pdf', mimeType: 'application/pdf' }
    : await photoOf(upload, role.administers)
  const sha1 = sha1Of(content)
  const about = { content, extension, mimeType, more: {} }
  const name = `${sha1}.${extension}`
  return { _id: `file-${sha1}-${extension}`, _type: 'sanity.fileAsset', folder: 'files', name, ...about }
}

const isPdf = (upload: Buffer): boolean => upload.subarray(0, 5).toString('latin1') === '%PDF-'

function photoOf(upload: Buffer, keepsClean: boolean): Promise<Picture> {
  if (!startsAsPicture(upload)) throw gatewayError(415, 'Only PDF files and pictures are accepted')
  return readPicture(upload, keepsClean)
}

function record(parts: UploadParts, access: Access, asset: Asset, given: URLSearchParams): LakeDocument | undefined {
  const { store, writer, sanity, publicUrl } = parts
  const { _id, _type, folder, name, extension, mimeType, more } = asset
  const path = `${folder}/${sanity.projectId}/${sanity.dataset}/${name}`
  const fields = {
    _id,
    _type,
    ...captionOf(given),
    assetId: name.slice(0, 40),
    sha1hash: name.slice(0, 40),
    originalFilename: given.get('filename')?.slice(0, 200) ?? name,
    extension,
    mimeType,
    size: asset.content.length,
    path,
    url: `${publicUrl()}/${path}`,
    uploadId: newId(),
    ...more,
  }
  const former = store.read(_id)
  const owners = ownersOf(former, access, parts, _type)
  if (former && owners === former['owners']) return former
  writer.write({
    access,
    trusted: true,
    work: (transaction) => {
      const document = { ...(former ?? fields), _id, _type, ...(owners !== undefined && { owners }) }
      transaction.put(document, { createOrReplace: document })
    },
  })
  return store.read(_id)
}

/**
 * What an owner uploads is seen by her and by those who own something together with her. The office's pictures are for
 * every owner to see, and stay so when she uploads one of them again.
 */
function ownersOf(
  former: LakeDocument | undefined,
  access: Access,
  { companionsOf }: UploadParts,
  type: string,
): unknown {
  const known = former?.['owners']
  if (access.principal.role !== 'owner') return known
  if (former && known === undefined && type === 'sanity.imageAsset') return known
  const owners: readonly unknown[] = Array.isArray(known) ? known : []
  const missing = [...companionsOf(access)].filter((companion) => !owners.includes(companion))
  return missing.length === 0 ? known : [...owners, ...missing]
}
