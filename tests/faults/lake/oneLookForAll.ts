/**
 * Lets one look at the CMS do for all changes that were told of while the last look went on.
 * @param look makes changes public @returns resolves once the given ones are
 */
export function oneLookForAll<Change>(
  look: (changes: readonly Change[]) => Promise<void>,
): (changes: readonly Change[]) => Promise<void> {
  let waiting: Change[] = []
  let next: Promise<void> | undefined
  let current: Promise<void> = Promise.resolve()
  return (changes) => {
    waiting.push(...changes)
    next ??= current
      .catch(() => undefined)
      .then(() => {
        const mine = waiting
        waiting = []
        next = undefined
        current = look(mine)
        return current
      })
    return next
  }
}
