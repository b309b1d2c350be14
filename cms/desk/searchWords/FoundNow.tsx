import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { SearchedWord } from './wordReport.ts'

/** A published change reaches search within seconds. */
const ASK_EVERY_MS = 700
const TRIES = 12

const results = z.object({ totalProducts: z.number() })

interface FoundNowProps extends Pick<SearchedWord, 'query' | 'locale'> {
  /** Whether something was changed just now so that it finds some; then the site is asked until it does. */
  readonly expected: boolean
}

/** How many products the site finds for a text now. */
export function FoundNow({ query, locale, expected }: FoundNowProps) {
  const [found, setFound] = useState(0)
  const [triesLeft, setTriesLeft] = useState(expected ? TRIES : 1)
  useEffect(() => {
    if (found > 0 || triesLeft === 0) return
    const abort = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/discovery/${locale}?${new URLSearchParams({ q: query })}`, abort)
      setFound(results.parse(await response.json()).totalProducts)
    }
    const waiting = setTimeout(() => {
      ask()
        .catch(() => undefined)
        .finally(() => {
          if (!abort.signal.aborted) setTriesLeft(triesLeft - 1)
        })
    }, ASK_EVERY_MS)
    return () => {
      clearTimeout(waiting)
      abort.abort()
    }
  }, [query, locale, found, triesLeft])

  if (found > 0) return <span data-testid="found-now">{`Kini ketemu ${found} produk.`}</span>
  return <span>{triesLeft > 0 ? 'Menunggu pencarian di situs…' : 'Belum ada produk yang ketemu.'}</span>
}
