/**
 * Fields that lists are filtered by; each has an expression index on (type, field). An index is only used when
 * the query's expression is written exactly like the index's, so both come from `fieldExpression`.
 */
const INDEXED_FIELDS = [
  'slug.current',
  'business._ref',
  'category._ref',
  'subdistrict._ref',
  'district._ref',
  'market._ref',
  'kind',
  'key',
  'code',
] as const

/** Lists of texts that documents are found by; each item has a row in `list_items`. */
export const INDEXED_LISTS: readonly string[] = ['owners']

/** The SQL expression of a field of the stored JSON. `path` must consist of plain names. */
export const fieldExpression = (path: string): string => `json_extract(json, '$.${path}')`

const fieldIndexes = INDEXED_FIELDS.map(
  (path) =>
    `CREATE INDEX IF NOT EXISTS documents_${path.replaceAll(/\W/g, '_')} ON documents (type, ${fieldExpression(path)});`,
)

/**
 * `layer` is `published`, `drafts` or a release's name; `published_id` is what the versions of one document share.
 * `changes.before` is the JSON a transaction replaced: what came after is the next change's `before`, or the document.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS documents (
  id TEXT PRIMARY KEY, published_id TEXT NOT NULL, layer TEXT NOT NULL, type TEXT NOT NULL, rev TEXT NOT NULL,
  created TEXT NOT NULL, updated TEXT NOT NULL, json TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_versions ON documents (published_id, layer);
CREATE INDEX IF NOT EXISTS documents_type_updated ON documents (type, updated, layer, published_id);
CREATE INDEX IF NOT EXISTS documents_type_created ON documents (type, created, layer, published_id);
CREATE INDEX IF NOT EXISTS documents_all_updated ON documents (updated);
${fieldIndexes.join('\n')}
CREATE TABLE IF NOT EXISTS refs (
  target TEXT NOT NULL, document TEXT NOT NULL, strong INTEGER NOT NULL, PRIMARY KEY (target, document)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS refs_document ON refs (document);
CREATE TABLE IF NOT EXISTS list_items (
  field TEXT NOT NULL, value TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (field, value, document)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS list_items_document ON list_items (document);
CREATE TABLE IF NOT EXISTS transactions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, timestamp TEXT NOT NULL, author TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS changes (
  document TEXT NOT NULL, seq INTEGER NOT NULL, before TEXT, PRIMARY KEY (document, seq)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS changes_seq ON changes (seq);
CREATE TABLE IF NOT EXISTS users (
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, role TEXT NOT NULL, created TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS sign_in_links (hash TEXT PRIMARY KEY, user TEXT NOT NULL, origin TEXT NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sign_in_codes (hash TEXT PRIMARY KEY, user TEXT NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (hash TEXT PRIMARY KEY, user TEXT NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS keyvalue (user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user, key));
CREATE TABLE IF NOT EXISTS webhook_deliveries (
  id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL, key TEXT NOT NULL, transaction_id TEXT NOT NULL, payload TEXT NOT NULL,
  queued INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS webhook_deliveries_due ON webhook_deliveries (due);
`
