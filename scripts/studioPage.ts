/** The Studio's page and the files it refers to, by their path in the build. */
export interface StudioPage {
  readonly html: string
  readonly files: Readonly<Record<string, string>>
}

const ICONS = /<link href="\/static\/(?:favicon|apple-touch-icon|manifest)[^>]*>/g
const THIRD_PARTY_SCRIPT = /<script src="https:[^>]*><\/script>/g
const THIRD_PARTY_FONT = /@font-face \{[^}]*https:[^}]*\}\s*/g
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/
const INLINE_STYLE = /<style>([\s\S]*?)<\/style>/

/**
 * Makes the page that `sanity build` wrote fit a strict content policy: nothing from other hosts (a bridge to Sanity's
 * dashboard, fonts), nothing inline. Its language, name and icon become ours.
 * @throws Error when the page is not of the shape known, so that a new version of Sanity is looked at
 */
export function studioPage(built: string): StudioPage {
  const script = INLINE_SCRIPT.exec(built)?.[1]
  const style = INLINE_STYLE.exec(built)?.[1]
  if (script === undefined || style === undefined) throw new Error('The Studio’s page has another shape than expected')
  const html = built
    .replace('<html lang="en">', '<html lang="id">')
    .replace(/<title>[^<]*<\/title>/, '<title>Etalase Malang · Studio</title>')
    .replace(', maximum-scale=1', '')
    .replace(ICONS, '')
    .replace(THIRD_PARTY_SCRIPT, '')
    .replace(INLINE_SCRIPT, '<script src="/studio/static/page.js"></script>')
    .replace(INLINE_STYLE, '<link href="/studio/static/page.css" rel="stylesheet"/>')
    .replace('</head>', '<link href="/favicon.svg" rel="icon" type="image/svg+xml"/></head>')
  return { html, files: { 'static/page.js': script, 'static/page.css': style.replace(THIRD_PARTY_FONT, '') } }
}
