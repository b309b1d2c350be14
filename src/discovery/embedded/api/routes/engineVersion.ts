/** What `GET /version` answers: the version of Meilisearch whose API is spoken. */
export const ENGINE_VERSION = { commitSha: 'embedded', commitDate: 'unknown', pkgVersion: '1.50.0' }
