/**
 * How Node runs a service. The search server holds much for long and makes little garbage: few megabytes for young objects are
 * enough, and a hundred less in memory.
 */
export function serviceOptions(name: string): string[] {
  const young = name === 'search' ? ['--max-semi-space-size=4'] : []
  return ['--disable-warning=ExperimentalWarning', ...young]
}
