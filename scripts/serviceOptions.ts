/**
 * How Node runs a service. The search server and the indexer hold much for long and make little garbage: few megabytes for young
 * objects are enough, and up to a hundred less in memory.
 */
export function serviceOptions(name: string): string[] {
  const young = name === 'search' || name === 'indexer' ? ['--max-semi-space-size=4'] : []
  return ['--disable-warning=ExperimentalWarning', ...young]
}
