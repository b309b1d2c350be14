import { STORED_FIELDS, type StoredField } from './fields.ts'
import { COMPOSITE_SQL } from './keys.ts'

/** What an index ends with, so that pages and counts of one perspective need not leave it. */
const VISIBILITY = 'published_id, layer, covered'

function fieldIndex({ column, index }: StoredField): string {
  return index === 'value'
    ? `CREATE INDEX IF NOT EXISTS documents_${column} ON documents (type, ${column}, updated, ${VISIBILITY}) WHERE ${column} IS NOT NULL;`
    : `CREATE INDEX IF NOT EXISTS documents_${column} ON documents (type, coalesce(${column}, ${COMPOSITE_SQL}), ${VISIBILITY});`
}

/**
 * `documents` is narrow: what documents are found, sorted and counted by; `contents` holds their JSON. `layer` is
 * `published`, `drafts` or a release's name; `published_id` is what the versions of one document share. A published row
 * is `covered` while the document has a draft. `counts` is kept by triggers. `words` finds documents by the beginnings
 * of their words. `changes.before` is the JSON a transaction replaced: what came after is the next change's `before`,
 * or the document.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS documents (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published_id TEXT NOT NULL, layer TEXT NOT NULL, covered INTEGER NOT NULL,
  type TEXT NOT NULL, rev TEXT NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL,
  ${STORED_FIELDS.map(({ column }) => column).join(', ')}
);
CREATE TABLE IF NOT EXISTS contents (seq INTEGER PRIMARY KEY, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS documents_versions ON documents (published_id, layer);
CREATE INDEX IF NOT EXISTS documents_type_id ON documents (type, ${VISIBILITY});
CREATE INDEX IF NOT EXISTS documents_type_updated ON documents (type, updated, ${VISIBILITY});
CREATE INDEX IF NOT EXISTS documents_type_created ON documents (type, created, ${VISIBILITY});
CREATE INDEX IF NOT EXISTS documents_all_updated ON documents (updated, ${VISIBILITY});
${STORED_FIELDS.map(fieldIndex).join('\n')}
CREATE TABLE IF NOT EXISTS counts (
  type TEXT NOT NULL, layer TEXT NOT NULL, covered INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (type, layer, covered)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS documents_inserted AFTER INSERT ON documents BEGIN
  INSERT INTO counts VALUES (NEW.type, NEW.layer, NEW.covered, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER IF NOT EXISTS documents_moved AFTER UPDATE OF type, covered ON documents
WHEN OLD.type <> NEW.type OR OLD.covered <> NEW.covered BEGIN
  UPDATE counts SET n = n - 1 WHERE type = OLD.type AND layer = OLD.layer AND covered = OLD.covered;
  INSERT INTO counts VALUES (NEW.type, NEW.layer, NEW.covered, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER IF NOT EXISTS documents_deleted AFTER DELETE ON documents BEGIN
  UPDATE counts SET n = n - 1 WHERE type = OLD.type AND layer = OLD.layer AND covered = OLD.covered;
END;
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE TABLE IF NOT EXISTS refs (
  target TEXT NOT NULL, document TEXT NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (target, document)
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
