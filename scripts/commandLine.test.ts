import { afterEach, describe, expect, it, vi } from 'vitest'
import { progressLine } from './commandLine.ts'

afterEach(() => vi.restoreAllMocks())

/** What is written to a file or pipe for these steps. */
function written(steps: readonly (readonly [number, number])[]): string[] {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  const tell = progressLine('documents')
  for (const [done, total] of steps) tell(done, total)
  return lines
}

describe('progress, where there is no terminal', () => {
  it('is a line for each tenth, not for each step', () => {
    const lines = written(Array.from({ length: 1000 }, (_, i) => [i + 1, 1000] as const))
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toBe('  documents 1000/1000\n')
  })

  it('of nothing is done at once', () => {
    expect(written([[0, 0]])).toEqual(['  documents 0/0\n'])
  })
})
