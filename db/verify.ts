// Checks a vault against its own history: the chain of hashes, the state it comes to, and the stored files.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { compareText } from "../shared/case/canonical.ts";
import { echo } from "../shared/case/echo.ts";
import type { Text } from "../shared/text.ts";
import type { Blobs } from "./blobs.ts";
import { type Db, inTransaction, openConnection } from "./connection.ts";
import { CASE_ENTITIES, ENTITIES, ROW_ENTITIES } from "./entities.ts";
import { removeDatabase } from "./files.ts";
import type { History } from "./history.ts";
import { firstHash, hashEntry, readEntry } from "./history-entry.ts";
import { KEY_BYTES } from "./key-slot.ts";
import type { VaultPaths } from "./layout.ts";
import { migrate } from "./migrate.ts";
import { Projection } from "./projection.ts";
import { copyDocumentTexts, indexProblems } from "./query/index-check.ts";
import { entriesFrom, replay } from "./replay.ts";

/** One row that is not as it should be. */
export interface VerifyProblem {
  /** The table and the row's key: `history 17`, `events c1/e3`. */
  readonly where: string;
  readonly problem: Text;
}

export interface Verification {
  readonly length: number;
  readonly head: string;
  /** Whether the state was compared; a history that is broken itself is nothing to compare with. */
  readonly compared: boolean;
  readonly problems: readonly VerifyProblem[];
}

const WHAT = {
  missing: { zh: "缺少这一条", en: "it is missing" },
  altered: { zh: "内容被改动，与它自己的校验值不符", en: "it was altered: it does not fit its own hash" },
  unlinked: { zh: "与前一条不相接", en: "it does not follow the entry before it" },
  differs: { zh: "与历史记录得出的内容不同", en: "it differs from what the history comes to" },
  lost: { zh: "历史记录中有，数据中没有", en: "the history has it, the data does not" },
  extra: { zh: "数据中有，历史记录中没有", en: "the data has it, the history does not" },
  schema: { zh: "数据库结构与本程序建立的不同", en: "the database is not made as this program makes it" },
  index: {
    zh: "索引与数据不符：列表可能漏掉或者排错案件",
    en: "its indexes do not fit its data: lists may leave cases out or put them in a wrong order",
  },
  blob: { zh: "保存的材料已损坏或不存在", en: "the stored file is damaged or missing" },
} as const satisfies Readonly<Record<string, Text>>;

/** The state tables with the columns of their keys. */
export const STATE_TABLES: readonly (readonly [table: string, key: readonly string[]])[] = [
  ["cases", ["id"]],
  ...ROW_ENTITIES.map(
    (entity) => [ENTITIES[entity].table, CASE_ENTITIES.includes(entity) ? ["case_id", "id"] : ["id"]] as const,
  ),
  ["history_cases", ["case_id", "seq"]],
];

function chainProblems(history: History): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const { length } = history.head();
  let prev = firstHash(history.vault);
  for (let seq = 1; seq <= length; seq += 1) {
    const row = history.row(seq);
    const where = `history ${seq}`;
    if (row === undefined) problems.push({ where, problem: WHAT.missing });
    else if (hashEntry(row) !== row.hash) problems.push({ where, problem: WHAT.altered });
    else if (row.prev !== prev) problems.push({ where, problem: WHAT.unlinked });
    // After an entry that is missing, the next one's own link is all there is.
    prev = row?.hash ?? history.row(seq + 1)?.prev ?? prev;
  }
  return problems;
}

type Row = Readonly<Record<string, unknown>>;

const keyOf = (row: Row, key: readonly string[]): readonly string[] => key.map((name) => String(row[name]));

function compareKeys(a: Row, b: Row, key: readonly string[]): number {
  for (const name of key) {
    const [x, y] = [a[name], b[name]];
    const order =
      typeof x === "number" && typeof y === "number"
        ? x - y
        : // The database orders text by UTF-8 bytes, which is not the order of UTF-16.
          Buffer.compare(Buffer.from(String(x), "utf8"), Buffer.from(String(y), "utf8"));
    if (order !== 0) return order;
  }
  return 0;
}

const sameRow = (a: Row, b: Row): boolean => Object.keys(b).every((name) => a[name] === b[name]);

/** Walks two tables in the order of their keys. */
function* tableProblems(own: Db, wanted: Db, table: string, key: readonly string[]): Generator<VerifyProblem> {
  // Names of tables and columns are constants of this program.
  const query = `SELECT * FROM ${table} ORDER BY ${key.join(", ")}`;
  const left = own.prepare<[], Row>(query).iterate();
  const right = wanted.prepare<[], Row>(query).iterate();
  const at = (row: Row): string => `${table} ${keyOf(row, key).map(echo).join("/")}`;
  let have = left.next();
  let want = right.next();
  while (have.done !== true || want.done !== true) {
    const order = have.done === true ? 1 : want.done === true ? -1 : compareKeys(have.value, want.value, key);
    if (order < 0 && have.done !== true) yield { where: at(have.value), problem: WHAT.extra };
    else if (order > 0 && want.done !== true) yield { where: at(want.value), problem: WHAT.lost };
    else if (have.done !== true && want.done !== true && !sameRow(have.value, want.value)) {
      yield { where: at(have.value), problem: WHAT.differs };
    }
    if (order <= 0) have = left.next();
    if (order >= 0) want = right.next();
  }
}

interface SchemaRow {
  readonly name: string;
  readonly sql: string | null;
}

/** What the database is made of, by kind and name. */
function schemaOf(db: Db): ReadonlyMap<string, string | null> {
  const select = db.prepare<[], SchemaRow>("SELECT type || ' ' || name AS name, sql FROM sqlite_schema ORDER BY name");
  return new Map(select.all().map(({ name, sql }) => [name, sql]));
}

/** Tables, indexes and triggers that are not this program's: a trigger could alter every row that is written later. */
function schemaProblems(own: Db, wanted: Db): readonly VerifyProblem[] {
  const have = schemaOf(own);
  const want = schemaOf(wanted);
  return [...new Set([...have.keys(), ...want.keys()])].flatMap((name) => {
    if (have.has(name) && want.has(name) && have.get(name) === want.get(name)) return [];
    return [{ where: `schema ${echo(name)}`, problem: WHAT.schema }];
  });
}

/** Replays the history into a scratch database, encrypted under a key that nobody keeps, and compares. */
function stateProblems(db: Db, history: History, paths: VaultPaths): readonly VerifyProblem[] {
  const file = join(paths.tmp, `verify-${randomBytes(8).toString("hex")}.db`);
  const scratch = openConnection(file, randomBytes(KEY_BYTES), "create");
  try {
    migrate(scratch);
    // The scratch has no history of its own to refer to, and nobody needs it after a power cut.
    scratch.pragma("foreign_keys=OFF");
    scratch.pragma("synchronous=OFF");
    inTransaction(scratch, () => {
      copyDocumentTexts(db, scratch);
      replay(history, new Projection(scratch));
    });
    const problems = [
      ...schemaProblems(db, scratch),
      ...STATE_TABLES.flatMap(([table, key]) => [...tableProblems(db, scratch, table, key)]),
    ];
    // Where the state itself differs, what is derived from it does too, and says nothing more.
    return problems.length > 0 ? problems : indexProblems(db, scratch);
  } finally {
    scratch.close();
    removeDatabase(file);
  }
}

function blobProblems(history: History, blobs: Blobs): readonly VerifyProblem[] {
  const recorded = new Set<string>();
  for (const row of entriesFrom(history)) {
    // Most entries store no file; their text says so without being read.
    if (!row.changes.includes('"entity":"blob"')) continue;
    for (const { entity, id } of readEntry(row).changes) if (entity === "blob") recorded.add(id);
  }
  const stored = new Set(blobs.ids());
  return [...new Set([...recorded, ...stored])].toSorted(compareText).flatMap((id): readonly VerifyProblem[] => {
    const where = `blobs ${id}`;
    if (!recorded.has(id)) return [{ where, problem: WHAT.extra }];
    return stored.has(id) && blobs.isWhole(id) ? [] : [{ where, problem: WHAT.blob }];
  });
}

/** Indexes against tables, which opening does not check: it would go through all of the file. */
export function indexesFit(db: Db): boolean {
  return db.pragma("integrity_check(1)", { simple: true }) === "ok";
}

/** Checks everything; see `VaultReader.verify`. */
export function verifyState(db: Db, history: History, blobs: Blobs, paths: VaultPaths): Verification {
  const { length, head } = history.head();
  const chain = chainProblems(history);
  if (chain.length > 0) return { length, head, compared: false, problems: chain };
  const index = indexesFit(db) ? [] : [{ where: "database", problem: WHAT.index }];
  const problems = [...index, ...stateProblems(db, history, paths), ...blobProblems(history, blobs)];
  return { length, head, compared: true, problems };
}
