/** The project a Studio works on. With an `apiHost` it is the embedded lake, without one Sanity's own. */
export interface StudioTarget {
  readonly projectId: string
  readonly dataset: string
  readonly apiHost?: string
}

/**
 * Reads the target where the Studio runs, so that one build serves every installation: in a browser from
 * `<meta name="sanity-api-host|sanity-project-id|sanity-dataset">`, which the front server writes into the page;
 * on the command line from `SANITY_STUDIO_*`.
 */
export function studioTarget(): StudioTarget {
  const apiHost = setting('sanity-api-host', 'SANITY_STUDIO_API_HOST')
  return {
    projectId: setting('sanity-project-id', 'SANITY_STUDIO_PROJECT_ID') ?? 'etalase',
    dataset: setting('sanity-dataset', 'SANITY_STUDIO_DATASET') ?? 'production',
    ...(apiHost ? { apiHost: apiHost.replace(/\/$/, '') } : {}),
  }
}

function setting(meta: string, variable: string): string | undefined {
  const element = typeof document === 'undefined' ? null : document.querySelector(`meta[name="${meta}"]`)
  const value =
    element?.getAttribute('content') ?? (typeof process === 'undefined' ? undefined : process.env?.[variable])
  return value || undefined
}
