import { describe, expect, it } from 'vitest'
import { createStaleHistory, type StaleHistory } from './staleHistory.ts'

const tags = (...of: string[]) => ({ everything: false, tags: of })
const toldSince = (history: StaleHistory, cursor?: string) => {
  const { everything, tags } = history.since(cursor)
  return everything ? 'everything' : tags
}

describe('what became stale', () => {
  it('is everything for who asks first, then what came since', () => {
    const history = createStaleHistory()
    history.add(tags('product:a'))
    const { cursor, everything } = history.since(undefined)
    expect(everything).toBe(true)
    expect(toldSince(history, cursor)).toEqual([])
    history.add(tags('product:b', 'list:product'))
    history.add(tags('product:c', 'list:product'))
    expect(toldSince(history, cursor)).toEqual(['product:b', 'list:product', 'product:c'])
    history.add({ everything: true, tags: [] })
    expect(toldSince(history, cursor)).toBe('everything')
  })

  it('is told to each who asks, from where each of them is', () => {
    const history = createStaleHistory()
    const early = history.since(undefined).cursor
    history.add(tags('product:a'))
    const late = history.since(early).cursor
    history.add(tags('product:b'))
    expect(toldSince(history, early)).toEqual(['product:a', 'product:b'])
    expect(toldSince(history, late)).toEqual(['product:b'])
  })

  it.each(['of another process/0', 'nonsense', ''])('is everything for the cursor %j', (cursor) => {
    expect(toldSince(createStaleHistory(), cursor)).toBe('everything')
  })

  it('is everything for who missed more than is remembered', () => {
    const history = createStaleHistory()
    const { cursor } = history.since(undefined)
    for (let i = 0; i < 500; i += 1) history.add(tags(`product:${i}`))
    expect(toldSince(history, cursor)).toHaveLength(500)
    history.add(tags('product:one-more'))
    expect(toldSince(history, cursor)).toBe('everything')
  })

  it('is told as soon as there is something', async () => {
    const history = createStaleHistory()
    const { cursor } = history.since(undefined)
    const waiting = history.after(cursor, AbortSignal.timeout(20_000))
    history.add(tags('product:a'))
    expect(await waiting).toMatchObject({ everything: false, tags: ['product:a'] })
  })

  it('is nothing when the patience of who asks ends', async () => {
    const history = createStaleHistory()
    const { cursor } = history.since(undefined)
    expect(await history.after(cursor, AbortSignal.timeout(10))).toEqual({ cursor, everything: false, tags: [] })
    expect(await history.after(cursor, AbortSignal.abort())).toEqual({ cursor, everything: false, tags: [] })
  })
})
