const PAGE_FOLDERS: Readonly<Record<string, string>> = { business: 'umkm', product: 'produk' }

/** The site's page of a document, on the host that also serves the Studio; undefined for what has no page of its own. */
export function publicPage(type: string, slug: string): string | undefined {
  const folder = PAGE_FOLDERS[type]
  return folder && slug ? `/${folder}/${slug}` : undefined
}

/** The page of one of the office's services. */
export function facilityPage(slug: string): string {
  return `/layanan/${slug}`
}
