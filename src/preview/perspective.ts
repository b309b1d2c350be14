import { urlSearchParamPreviewPerspective } from '@sanity/preview-url-secret/constants'

/** Whether the editor chose to see what is published: the Studio's switch, carried in the page's address. */
export function showsPublished(url: URL): boolean {
  return url.searchParams.get(urlSearchParamPreviewPerspective) === 'published'
}

/** The address of the same page as it is published, or with drafts. */
export function inPerspective(url: URL, published: boolean): URL {
  const changed = new URL(url)
  if (published) changed.searchParams.set(urlSearchParamPreviewPerspective, 'published')
  else changed.searchParams.delete(urlSearchParamPreviewPerspective)
  return changed
}
