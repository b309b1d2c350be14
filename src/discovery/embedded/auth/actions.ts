/**
 * Everything a key may be allowed to do, of which this server does not do all. `documents.*` stands for all that begin with
 * `documents.`, `*` for all but managing keys, `*.get` for all that only reads.
 */
export const ACTIONS = [
  '*',
  'search',
  'documents.*',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.*',
  'indexes.create',
  'indexes.get',
  'indexes.update',
  'indexes.delete',
  'indexes.swap',
  'tasks.*',
  'tasks.cancel',
  'tasks.delete',
  'tasks.get',
  'settings.*',
  'settings.get',
  'settings.update',
  'stats.*',
  'stats.get',
  'metrics.*',
  'metrics.get',
  'dumps.*',
  'dumps.create',
  'snapshots.*',
  'snapshots.create',
  'version',
  'keys.create',
  'keys.get',
  'keys.update',
  'keys.delete',
  '*.get',
  'indexes.compact',
  'tasks.compact',
  'fields.post',
  'experimental.get',
  'experimental.update',
  'export',
  'network.get',
  'network.update',
  'chatCompletions',
  'chats.*',
  'chats.get',
  'chats.delete',
  'chatsSettings.*',
  'chatsSettings.get',
  'chatsSettings.update',
  'webhooks.*',
  'webhooks.get',
  'webhooks.create',
  'webhooks.update',
  'webhooks.delete',
  'dynamicSearchRules.*',
  'dynamicSearchRules.get',
  'dynamicSearchRules.create',
  'dynamicSearchRules.update',
  'dynamicSearchRules.delete',
] as const
export type Action = (typeof ACTIONS)[number]

/** Whether a key with these actions may do this one. */
export function allows(granted: readonly string[], action: Action): boolean {
  return granted.some((grant) => {
    if (grant === action) return true
    if (grant === '*') return !action.startsWith('keys.')
    if (grant === '*.get') return isReading(action)
    return grant.endsWith('.*') && action.startsWith(grant.slice(0, -1))
  })
}

function isReading(action: Action): boolean {
  return action === 'search' || action === 'version' || (action.endsWith('.get') && action !== 'keys.get')
}

/** Whether one of the patterns (`products`, `prod*`, `*`) names the index. */
export function matchesIndex(patterns: readonly string[], uid: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? uid.startsWith(pattern.slice(0, -1)) : pattern === uid))
}
