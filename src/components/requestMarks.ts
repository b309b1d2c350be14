/** The request list's cookie (`src/inquiry/basket.ts` writes it): lines joined by `*`, each begins with a product's id. */
const COOKIE = /(?:^|; )(?:__Host-)?permintaan=([^;]*)/

function requestedProducts(): string[] {
  const lines = COOKIE.exec(document.cookie)?.[1]?.split('*') ?? []
  return lines.flatMap((line) => line.split('~')[0] || [])
}

/** Shows on a kept page what this visitor has in her request: the count in the header, a mark on each such product. */
export function markRequested(): void {
  const requested = requestedProducts()
  for (const count of document.querySelectorAll<HTMLElement>('[data-request-count]')) {
    count.hidden = requested.length === 0
    count.textContent = String(requested.length)
  }
  for (const product of document.querySelectorAll<HTMLElement>('[data-product]')) {
    product.toggleAttribute('data-requested', requested.includes(product.dataset['product'] ?? ''))
  }
}
