/** Thrown when a query reads more than it was given to: it is to be answered where it holds nobody up. */
export class LongRead extends Error {
  override name = 'LongRead'
}

/** How many documents' JSON a query may read before others would notice: some 30 milliseconds' worth. */
export const SHORT_READ = 2_000
/** Rows of columns alone are read about ten times as fast. */
export const ROWS_A_DOCUMENT = 10

/** What a query may still read. */
export interface ReadBudget {
  /** Documents left. */
  left(): number
  /** @throws LongRead when there are fewer left */
  spend(documents: number): void
}

export function readBudget(documents: number): ReadBudget {
  let left = documents
  return {
    left: () => left,
    spend(more) {
      left -= more
      if (left < 0) throw new LongRead('The query reads too much to be answered at once')
    },
  }
}
