import { formatShortlist, parseShortlist, shortlistCookie, withoutProduct, withProducts } from '#shortlist/shortlist.ts'
import { showToast } from './toast.ts'

/** Both cookies are written by the server too: `src/inquiry/basket.ts`, `src/shortlist/shortlist.ts`. */
const REQUEST_COOKIE = /(?:^|; )(?:__Host-)?permintaan=([^;]*)/
const SHORTLIST_COOKIE = /(?:^|; )((?:__Host-)?simpanan)=([^;]*)/

/** Ids of the products in the request: lines joined by `*`, each begins with a product's id. */
function requestedProducts(): string[] {
  const lines = REQUEST_COOKIE.exec(document.cookie)?.[1]?.split('*') ?? []
  return lines.flatMap((line) => line.split('~')[0] || [])
}

const savedProducts = () => parseShortlist(SHORTLIST_COOKIE.exec(document.cookie)?.[2])

function showCount(selector: string, count: number): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    // Writing what is there already would have the page laid out anew, with each letter of a search.
    if (element.textContent === String(count)) continue
    element.hidden = count === 0
    element.textContent = String(count)
  }
}

/** Shows on a kept page what this visitor has in her request and among her saved products. */
export function markForVisitor(): void {
  const requested = requestedProducts()
  const saved = savedProducts()
  showCount('[data-request-count]', requested.length)
  showCount('[data-saved-count]', saved.length)
  for (const product of document.querySelectorAll<HTMLElement>('[data-product]')) {
    product.toggleAttribute('data-requested', requested.includes(product.dataset['product'] ?? ''))
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
    button.setAttribute('aria-pressed', String(saved.includes(button.dataset['save'] ?? '')))
  }
}

function toggleSaved(slug: string): void {
  const saved = savedProducts()
  const next = saved.includes(slug) ? withoutProduct(saved, slug) : withProducts(saved, [slug])
  const secure = location.protocol === 'https:'
  const { path, sameSite, maxAge } = shortlistCookie(secure)
  const name = secure ? '__Host-simpanan' : 'simpanan'
  const life = next.length === 0 ? 0 : maxAge
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `${name}=${formatShortlist(next)}; path=${path}; max-age=${life}; samesite=${sameSite}${secure ? '; secure' : ''}`
}

/** Keeps the marks true: after a press of a heart, when more products are drawn, when a page comes back from memory. */
export function keepMarks(): void {
  markForVisitor()
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-save]') : null
    if (!button) return
    event.preventDefault()
    toggleSaved(button.dataset['save'] ?? '')
    markForVisitor()
    if (button.getAttribute('aria-pressed') === 'true') showToast('saved')
  })
  let asked = false
  new MutationObserver(() => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      markForVisitor()
    })
  }).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true })
  addEventListener('pageshow', (event) => {
    if (event.persisted) markForVisitor()
  })
}
