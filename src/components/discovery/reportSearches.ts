import type { Locale } from '#i18n/locale.ts'

/** Who has typed nothing for so long has typed what she wanted. */
const REST_MS = 2_000

/**
 * Tells the site which searches somebody settled on (by Enter, rest, or opening a product), and the rank of a product that was
 * opened: what it counts of that stands in docs/decisions/018. `root` holds the search field and the results. Returns how to end it.
 */
export function reportSearches(root: HTMLElement, locale: Locale): () => void {
  const ended = new AbortController()
  const { signal } = ended
  // The site counted this one when it drew the page.
  let told = location.search
  let resting: ReturnType<typeof setTimeout> | undefined

  const tell = (rank = '') => {
    const form = new URLSearchParams(location.search)
    if (rank) form.set('rank', rank)
    navigator.sendBeacon(`/api/pencarian/${locale}`, form)
  }
  const settle = () => {
    clearTimeout(resting)
    if (location.search === told) return
    told = location.search
    tell()
  }
  const settleAfter = (ms: number) => {
    clearTimeout(resting)
    resting = setTimeout(settle, ms)
  }
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'search') settleAfter(REST_MS)
  }
  const opened = ({ target }: Event) => {
    const card = target instanceof Element && target.closest('a')?.closest('[data-product]')
    if (!card) return
    settle()
    tell(String([...root.querySelectorAll('[data-product]')].indexOf(card) + 1))
  }
  root.addEventListener('input', typed, { signal })
  // The page's own answer to the form comes after this one, and sets the address.
  root.addEventListener('submit', () => settleAfter(0), { signal })
  root.addEventListener('click', opened, { signal })
  return () => {
    clearTimeout(resting)
    ended.abort()
  }
}
