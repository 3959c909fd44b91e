// The schema document, made from a database that was just migrated and the words of schema-words.ts.
import type { Db } from "./connection.ts";
import { LATEST, MIGRATIONS } from "./migrate.ts";
import { TABLE_WORDS } from "./schema-words.ts";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

const HEAD = `# The vault's database

Generated from the migrations; \`npx vitest run db/schema-doc.test.ts -u\` writes it anew.

A vault is a folder: \`vault.db\` (SQLite in SQLCipher-4 format, with \`-wal\` and \`-shm\` while it is open), \`keys.json\` (the
vault key wrapped by the passphrase and by the recovery code), \`head.json\` (length and head of the history, authenticated),
\`lock\`, \`backups/\` and \`tmp/\`.
`;

function columnsOf(db: Db, table: string): readonly Column[] {
  return db.prepare<[string], Column>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)').all(table);
}

function tableText(db: Db, table: string): string {
  const words = TABLE_WORDS[table];
  if (words === undefined) throw new TypeError(`schema-words.ts says nothing about the table ${table}`);
  const rows = columnsOf(db, table).map(({ name, type, notnull, pk }) => {
    const about = words.columns[name];
    if (about === undefined) throw new TypeError(`schema-words.ts says nothing about ${table}.${name}`);
    const marks = [...(pk > 0 ? ["key"] : []), ...(notnull === 0 && pk === 0 ? ["may be null"] : [])].join(", ");
    return `| \`${name}\` | ${type} | ${marks} | ${about} |`;
  });
  return [`## ${table}`, "", words.about, "", "| column | type | | |", "|---|---|---|---|", ...rows, ""].join("\n");
}

/** The document as Markdown. Throws TypeError for a table or column without words. */
export function schemaDocument(db: Db): string {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
  const versions = MIGRATIONS.map(({ version }) => version).join(", ");
  const version = `Version ${LATEST}; migrations ${versions}, each in one transaction.\n`;
  return [HEAD, version, ...tables.map((table) => tableText(db, table))].join("\n");
}
