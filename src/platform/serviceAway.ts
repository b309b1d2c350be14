/** The errors by which each door tells that its service did not answer. */
const AWAY = new Set(['CatalogueUnavailable', 'DiscoveryUnavailable', 'PrinterBusy'])

/**
 * Whether a page failed only because a service it needs is away for now. By name and not by class: pages are bundled
 * with a copy of the doors' modules, while the site hands them doors made from the modules themselves.
 */
export function isServiceAway(error: unknown): error is Error {
  return error instanceof Error && AWAY.has(error.name)
}
