import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLatestQuestion } from './latestQuestion.ts'

/** Types texts into a field, each so many milliseconds after the one before; what is asked is noted. */
function typist() {
  const { ask, giveUp } = createLatestQuestion()
  const asked: string[] = []
  const signals: AbortSignal[] = []
  const type = (text: string, pace: 'now' | 'typing' = 'typing') =>
    ask(async (signal) => {
      asked.push(text)
      signals.push(signal)
    }, pace)
  return { type, giveUp, asked, signals }
}

describe('the latest question', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('letters at a person’s speed are asked about at once', () => {
    const { type, asked } = typist()
    for (const text of ['k', 'ko', 'kop']) {
      type(text)
      expect(asked.at(-1)).toBe(text)
      vi.advanceTimersByTime(120)
    }
  })

  test('of a burst only the first and the last are asked about', () => {
    const { type, asked } = typist()
    for (const text of ['k', 'ko', 'kop', 'kopi']) {
      type(text)
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(1000)
    expect(asked).toEqual(['k', 'kopi'])
  })

  test('a choice is asked about at once, also in the middle of a burst, and is all that is left of it', () => {
    const { type, asked } = typist()
    type('k')
    type('ko')
    type('ko, halal', 'now')
    vi.advanceTimersByTime(1000)
    expect(asked).toEqual(['k', 'ko, halal'])
  })

  test('a new question gives up the one before, whose answer may come at any time', () => {
    const { type, signals } = typist()
    type('kopi')
    vi.advanceTimersByTime(500)
    type('topeng')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })

  test('nothing is asked any more once it was given up', () => {
    const { type, giveUp, asked, signals } = typist()
    type('k')
    type('ko')
    giveUp()
    vi.advanceTimersByTime(1000)
    expect(asked).toEqual(['k'])
    expect(signals[0]?.aborted).toBe(true)
  })
})
