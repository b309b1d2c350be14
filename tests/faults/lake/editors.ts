import { randomBytes } from 'node:crypto'
import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'

/** One of several people who write at the same time, each the same kind of transaction again and again, on documents of her own. */
export interface Editor {
  readonly name: string
  /** Whether the site shows what she writes, so that webhooks tell of it. */
  readonly isPublic: boolean
  /** Writes her next turn, all of it in one transaction. */
  write(client: SanityClient, next: Turn): Promise<unknown>
  /** The turn and the revision that each of her documents shows. They are all to be the same. */
  shown(client: SanityClient): Promise<readonly Shown[]>
}

export interface Turn {
  readonly turn: number
  /** The one her documents show. */
  readonly former: number
  readonly transactionId: string
}

export interface Shown {
  readonly turn: number
  readonly rev: string
}

/** A price the site takes; it tells the turn. */
const priceAt = (turn: number): number => 1000 + turn

const raw = { perspective: 'raw' } as const

/** Replaces one draft, patches another, and makes and discards a third. */
const draftsman: Editor = {
  name: 'draftsman',
  isPublic: false,
  write: (client, { turn, former, transactionId }) =>
    client
      .transaction()
      .transactionId(transactionId)
      .createOrReplace({ _id: 'drafts.page-a', _type: 'page', turn })
      .patch('drafts.page-b', (patch) => patch.set({ turn }))
      .delete(`drafts.page-${former}`)
      .create({ _id: `drafts.page-${turn}`, _type: 'page', turn })
      .commit(),
  shown: (client) => client.fetch('*[_type == "page"]{turn, "rev": _rev}', {}, raw),
}

/** Edits a product and publishes it, as a curator does. */
const publisher: Editor = {
  name: 'publisher',
  isPublic: true,
  write: (client, { turn, transactionId }) => {
    const ids = { draftId: 'drafts.product-tempe', publishedId: 'product-tempe' }
    const edit = {
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: { set: { turn, priceIdr: priceAt(turn) } },
    } as const
    return client.action([edit, { actionType: 'sanity.action.document.publish', ...ids }], { transactionId })
  },
  shown: (client) => client.fetch('*[_id in ["product-tempe", "drafts.product-tempe"]]{turn, "rev": _rev}', {}, raw),
}

/** Changes a product and its maker together. */
const pairer: Editor = {
  name: 'pairer',
  isPublic: true,
  write: (client, { turn, transactionId }) =>
    client
      .transaction()
      .transactionId(transactionId)
      .patch('product-tas', (patch) => patch.set({ turn, priceIdr: priceAt(turn) }))
      .patch('business-rotan', (patch) => patch.set({ turn }))
      .commit(),
  shown: (client) => client.fetch('*[_id in ["product-tas", "business-rotan"]]{turn, "rev": _rev}'),
}

/** Takes one product from the shop and puts another in its place. */
const swapper: Editor = {
  name: 'swapper',
  isPublic: true,
  async write(client, { turn, former, transactionId }) {
    const product = await client.getDocument('product-lampu')
    if (!product) throw new Error('The lamp is gone')
    return client
      .transaction()
      .transactionId(transactionId)
      .delete(`product-swap-${former}`)
      .create({
        ...product,
        _id: `product-swap-${turn}`,
        slug: { _type: 'slug', current: `swap-${turn}` },
        turn,
        priceIdr: priceAt(turn),
      })
      .commit()
  },
  shown: (client) => client.fetch('*[string::startsWith(_id, "product-swap-")]{turn, "rev": _rev}'),
}

export const EDITORS: readonly Editor[] = [draftsman, publisher, pairer, swapper]

/** Makes the editors' documents, in a lake that has the shop's. */
export async function beforeTheFirstTurn(client: SanityClient): Promise<void> {
  const lamp = await client.getDocument('product-lampu')
  if (!lamp) throw new Error('The lamp is gone')
  const turn = 0
  await client
    .transaction()
    .create({ _id: 'drafts.page-a', _type: 'page', turn })
    .create({ _id: 'drafts.page-b', _type: 'page', turn })
    .create({ _id: 'drafts.page-0', _type: 'page', turn })
    .create({ ...lamp, _id: 'product-swap-0', slug: { _type: 'slug', current: 'swap-0' }, turn })
    .patch('product-tempe', (patch) => patch.set({ turn }))
    .patch('product-tas', (patch) => patch.set({ turn }))
    .patch('business-rotan', (patch) => patch.set({ turn }))
    .commit()
}

/** A picture nobody has uploaded yet. */
export const newPicture = (): Promise<Buffer> =>
  sharp(randomBytes(24 * 16 * 3), { raw: { width: 24, height: 16, channels: 3 } })
    .png()
    .toBuffer()
