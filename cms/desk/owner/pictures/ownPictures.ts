import { z } from 'zod'

/** A picture an owner has already uploaded and used. */
export interface OwnPicture {
  /** Of the image asset. */
  readonly id: string
  readonly url: string
  readonly alt: string
}

const PICTURE = '{"id": asset->_id, "url": asset->url, "alt": alt.id}'

/** The pictures in an owner's own documents, drafts included. */
export const OWN_PICTURES_QUERY = `*[_type in ["business", "product"] && identity() in owners] | order(_updatedAt desc){
  "portrait": portrait${PICTURE}, "pictures": pictures[]${PICTURE}
}`

const picture = z.object({
  id: z.string(),
  url: z.url(),
  alt: z
    .string()
    .nullish()
    .transform((alt) => alt ?? ''),
})
const document = z.object({ portrait: z.unknown(), pictures: z.array(z.unknown()).nullish() })

/** Reads the answer to {@link OWN_PICTURES_QUERY}: each picture once; places without a picture are left out. */
export function readOwnPictures(data: unknown): OwnPicture[] {
  const places = z
    .array(document)
    .parse(data)
    .flatMap(({ portrait, pictures }) => [...(pictures ?? []), portrait])
  const found = places.flatMap((place) => picture.safeParse(place).data ?? [])
  return [...new Map(found.map((each) => [each.id, each])).values()]
}
