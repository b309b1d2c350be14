import { toShortlist } from '#shortlist/shortlist.ts'

const KEY = 'etalase:seen'
const KEPT = 12
const SHOWN = 4

function seen(): readonly string[] {
  try {
    return toShortlist((localStorage.getItem(KEY) ?? '').split('.'))
  } catch {
    // Storage is switched off.
    return []
  }
}

function remember(slugs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, slugs.join('.'))
  } catch {
    // Storage is switched off or full: nothing is remembered.
  }
}

/** Remembers the product of this page and shows the ones seen before it, as cards the server draws. */
export async function showRecentlySeen(): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-recently-seen]')
  const place = section?.querySelector('[data-seen-cards]')
  if (!section || !place) return
  const { recentlySeen: current = '', cards: address = '' } = section.dataset
  const others = seen().filter((slug) => slug !== current)
  if (current) remember([current, ...others].slice(0, KEPT))
  section.querySelector('[data-forget-seen]')?.addEventListener('click', () => {
    remember(current ? [current] : [])
    section.hidden = true
  })
  if (others.length === 0) return
  const params = new URLSearchParams(others.slice(0, SHOWN).map((slug) => ['product', slug]))
  const answer = await fetch(`${address}?${params}`).catch(() => undefined)
  const html = answer?.ok ? await answer.text() : ''
  if (!html.includes('<li')) return
  place.innerHTML = html
  section.hidden = false
}
