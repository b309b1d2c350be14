const KEY = 'etalase:searches'
const KEPT = 8
const LONGEST = 120

/** What was searched for in this browser, last first. It is kept nowhere else. */
export function pastSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, KEPT) : []
  } catch {
    // Storage is switched off, or holds something else.
    return []
  }
}

export function rememberSearch(typed: string): void {
  const text = typed.trim().slice(0, LONGEST)
  if (text) keep([text, ...pastSearches().filter((past) => past.toLowerCase() !== text.toLowerCase())].slice(0, KEPT))
}

export function forgetSearches(): void {
  keep([])
}

function keep(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches))
  } catch {
    // Storage is switched off or full: nothing is remembered.
  }
}
