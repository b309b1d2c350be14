import { type ApiError, notSupported } from './errors.ts'

/** Parts of Meilisearch's API that this server leaves out, by the beginning or end of their paths. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^\/dumps/, 'Making dumps'],
  [/^\/snapshots/, 'Making snapshots'],
  [/^\/webhooks/, 'Webhooks'],
  [/^\/experimental-features/, 'Experimental features'],
  [/^\/render-template/, 'Rendering templates'],
  [/^\/(configure|logs|metrics|export)/, 'Configuration while running'],
  [/^\/network/, 'A network of servers'],
  [/^\/chats/, 'Chat'],
  [/^\/dynamic-search-rules/, 'Dynamic search rules'],
  [/^\/indexes\/[^/]+\/similar$/, 'Searching similar documents'],
  [/^\/indexes\/[^/]+\/documents\/edit$/, 'Editing documents by a function'],
  [/^\/indexes\/[^/]+\/compact$/, 'Compacting indexes'],
  [/^\/indexes\/[^/]+\/fields$/, 'Describing fields'],
  [/^\/indexes\/[^/]+\/settings\/foreign-keys$/, 'The setting `foreignKeys`'],
  [/^\/indexes\/[^/]+\/settings\/chat$/, 'The setting `chat`'],
  [/^\/tasks\/[^/]+\/documents$/, "Looking at a task's documents"],
]

/** The error for a path that Meilisearch knows and this server does not. */
export function unsupportedPath(path: string): ApiError | undefined {
  const feature = LEFT_OUT.find(([pattern]) => pattern.test(path))?.[1]
  return feature === undefined ? undefined : notSupported(feature)
}
