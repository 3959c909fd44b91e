// Each migration from the version before, with ugly rows; and a vault from the future.
import { afterAll, describe, expect, it } from "vitest";
import { caseOf, HOST, LABEL, openRaw, plantOpen, plantVault, removeFolders, VAULT_ID } from "./vault.fixture.ts";
import { canonicalize } from "../shared/case/canonical.ts";
import { headOf } from "./case-parts.ts";
import { CalendarMemory } from "./calendar-memory.ts";
import { History } from "./history.ts";
import { HeadFile } from "./head.ts";
import { vaultPaths } from "./layout.ts";
import { LATEST, migrate, MIGRATIONS } from "./migrate.ts";
import { openReaderWithKey, openVaultWithKey } from "./open.ts";
import type { Db } from "./connection.ts";

afterAll(removeFolders);

const UGLY = ["c1", "'; DROP TABLE cases; --", "\u0000\u0001x", "😀", " ", 'a"b\\c'];

/** Writes cases past the vault, as a database of that version has them: with their history, but for later tables. */
function plantCases(db: Db): { readonly length: number; readonly head: string } {
  const history = new History(db, VAULT_ID);
  let last = history.head();
  for (const id of UGLY) {
    const file = caseOf(id);
    const head = canonicalize(headOf(file));
    const rows = [
      `{"after":${head},"before":null,"case":${canonicalize(id)},"entity":"case","id":${canonicalize(id)}}`,
    ];
    db.prepare<string[]>(
      `INSERT INTO cases (id, reference, client_name, client_kind, client_number, court_name, court_level, region,
         case_number, stage, updated, json) VALUES (?, ?, '王某', 'natural-person', '某1', '某区人民法院', 'basic', '北京',
         '（2023）京0105执1234号', 'correction', ?, ?)`,
    ).run(id, file.reference ?? "", HOST.now(), head);
    for (const [index, event] of file.events.entries()) {
      const ord = (index + 1) * 1024;
      const json = canonicalize(event);
      rows.push(
        `{"after":{"ord":${ord},"value":${json}},"before":null,"case":${canonicalize(id)},"entity":"event","id":"${event.id}"}`,
      );
      db.prepare<(string | number)[]>("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)").run(
        id,
        event.id,
        ord,
        event.type,
        event.date ?? "",
        json,
      );
    }
    const changes = `[${rows.join(",")}]`;
    last = history.append(last, { kind: "do", target: null, when: HOST.now(), who: HOST.who, label: LABEL, changes });
  }
  return last;
}

const versionOf = (db: Db): unknown => db.pragma("user_version", { simple: true });
const tablesOf = (db: Db): readonly string[] =>
  db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

describe("the migrations", () => {
  it("are numbered by tens without gaps, the latest last", () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => (index + 1) * 10));
    expect(LATEST).toBe(MIGRATIONS.length * 10);
  });

  it("10 makes the store from nothing", () => {
    const { folder, key } = plantVault(10);
    const db = openRaw(folder, key);
    expect(versionOf(db)).toBe(10);
    expect(tablesOf(db)).toContain("blob_chunks");
    expect(tablesOf(db)).not.toContain("marks");
    db.close();
  });

  it("20 adds the desk to a store with cases, and leaves them as they are", () => {
    const { folder, key } = plantVault(10);
    const db = openRaw(folder, key);
    plantCases(db);
    const before = db.prepare("SELECT * FROM cases ORDER BY id").all();
    migrate(db, 20);
    expect(versionOf(db)).toBe(20);
    expect(tablesOf(db)).toEqual(
      expect.arrayContaining(["case_work", "marks", "notes", "views", "settings", "notices", "overlays"]),
    );
    expect(db.prepare("SELECT * FROM cases ORDER BY id").all()).toEqual(before);
    db.close();
  });

  it("70 adds what calendar files held to a vault of the version before, and leaves its cases and its memory", () => {
    const { folder, key } = plantVault(60);
    const db = openRaw(folder, key);
    const put = db.prepare<[string, string, string]>(
      `INSERT INTO caseload (case_id, client_kind, court_name, court_level, stage, updated, file_seq, reference)
       VALUES (?, 'natural-person', ?, 'basic', 'correction', '', 0, ?)`,
    );
    for (const id of UGLY) put.run(id, id, id);
    db.prepare<[string]>("INSERT INTO memory VALUES ('window', ?)").run(JSON.stringify(UGLY));
    const before = [db.prepare("SELECT * FROM caseload ORDER BY n").all(), db.prepare("SELECT * FROM memory").all()];
    migrate(db, 70);
    expect(versionOf(db)).toBe(70);
    expect(tablesOf(db)).toEqual(expect.arrayContaining(["calendar_entries", "calendar_lists"]));
    const after = [db.prepare("SELECT * FROM caseload ORDER BY n").all(), db.prepare("SELECT * FROM memory").all()];
    expect(after).toEqual(before);
    const calendar = new CalendarMemory(db, (work) => work());
    const entries = UGLY.map((id, at) => ({
      uid: `${id}@redress`,
      caseId: id,
      day: "2024-03-11",
      sequence: at,
      state: at % 2 === 0 ? ("confirmed" as const) : ("cancelled" as const),
      json: JSON.stringify({ id }),
    }));
    calendar.keep({ id: "first", list: "'; DROP", entries });
    expect(
      calendar
        .listed("'; DROP")
        .map(({ caseId }) => caseId)
        .toSorted(),
    ).toEqual(UGLY.toSorted());
    expect(entries.map(({ uid }) => calendar.entry(uid))).toEqual(entries);
    expect(calendar.imported("first")).toBe(3);
    expect(calendar.listed("'; DROP").map(({ state }) => state)).toEqual(["confirmed", "confirmed", "confirmed"]);
    expect(calendar.listed("another")).toEqual([]);
    db.close();
  });

  it("90 lets the clients of a vault of the version before be found by the sound of their names", () => {
    const { folder, key } = plantVault(20);
    const db = openRaw(folder, key);
    const last = plantCases(db);
    migrate(db, 80);
    // As the version before wrote them: no words of their sounds.
    db.exec("INSERT OR REPLACE INTO search (rowid, title, body) SELECT n, '', '' FROM caseload");
    const heard = db.prepare("SELECT count(*) FROM search WHERE search MATCH 'wangmou'").pluck();
    expect(heard.get()).toBe(0);
    migrate(db);
    expect(heard.get()).toBe(UGLY.length);
    db.close();
    new HeadFile(vaultPaths(folder), VAULT_ID, key).write(last);
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("80 adds how an audit ended to a vault of the version before: so far, no case is known to have stopped", () => {
    const { folder, key } = plantVault(70);
    const db = openRaw(folder, key);
    const put = db.prepare<[string, string, string]>(
      `INSERT INTO caseload (case_id, client_kind, court_name, court_level, stage, updated, file_seq, reference)
       VALUES (?, 'natural-person', ?, 'basic', 'correction', '', 0, ?)`,
    );
    for (const id of UGLY) put.run(id, id, id);
    const before = db.prepare<[], object>("SELECT * FROM caseload ORDER BY n").all();
    migrate(db, 80);
    expect(versionOf(db)).toBe(80);
    const after = db.prepare<[], object>("SELECT * FROM caseload ORDER BY n").all();
    expect(after).toEqual(before.map((row) => ({ ...row, stopped: null })));
    expect(() => db.exec("UPDATE caseload SET stopped = 'tired'")).toThrow(/CHECK/u);
    db.close();
  });

  it("110 keeps every note as it was, a plain one, and finds open tasks by their day", () => {
    const { folder, key } = plantVault(80);
    const db = openRaw(folder, key);
    plantCases(db);
    const put = db.prepare<string[]>("INSERT INTO notes (case_id, id, json) VALUES (?, ?, ?)");
    for (const id of UGLY) put.run(id, id, canonicalize({ id, text: id, about: "evidence:d1:3" }));
    const before = db.prepare<[], object>("SELECT * FROM notes ORDER BY case_id").all();
    migrate(db, 110);
    expect(versionOf(db)).toBe(110);
    const after = db.prepare<[], object>("SELECT * FROM notes ORDER BY case_id").all();
    expect(after).toEqual(before.map((row) => ({ ...row, kind: null, due: null, done: null })));
    const plan = db
      .prepare<[], { detail: string }>(
        "EXPLAIN QUERY PLAN SELECT id FROM notes WHERE kind = 'task' AND done IS NULL AND due <= '2024-03-01'",
      )
      .all();
    expect(plan.map(({ detail }) => detail).join()).toContain("notes_open");
    db.close();
  });

  it("leave a calendar's memory whole or as it was: a file that cannot be kept is kept in no part", () => {
    const { folder, key, vault } = plantOpen();
    const entry = { uid: "a", caseId: "c1", day: "2024-03-11", sequence: 1, state: "confirmed", json: "{}" } as const;
    vault.calendar.keep({ id: "1", list: "all", entries: [entry] });
    const bad = { ...entry, uid: "b", state: "lost" as never };
    const both = [{ ...entry, sequence: 2 }, bad];
    expect(() => vault.calendar.keep({ id: "2", list: "all", entries: both })).toThrow();
    expect(vault.calendar.listed("all")).toEqual([entry]);
    vault.close();
    const again = openVaultWithKey(folder, key, HOST);
    expect(again.calendar.listed("all")).toEqual([entry]);
    expect(again.verify().problems).toEqual([]);
    again.close();
  });

  it.each([10, 20])("bring a vault of version %i to the latest, whole by its own history", (version) => {
    const { folder, key } = plantVault(version);
    const db = openRaw(folder, key);
    const last = plantCases(db);
    db.close();
    new HeadFile(vaultPaths(folder), VAULT_ID, key).write(last);
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.verify()).toEqual({ ...last, compared: true, problems: [] });
    expect(vault.caseCount()).toBe(UGLY.length);
    for (const id of UGLY) expect(vault.history({ limit: 5, caseId: id })).toHaveLength(1);
    for (const id of UGLY) expect(vault.case(id)).toEqual(caseOf(id));
    vault.close();
  });

  it("are undone whole when one of them fails", () => {
    const { folder, key } = plantVault(20);
    const db = openRaw(folder, key);
    db.prepare("INSERT INTO history VALUES (1, 'do', NULL, '', '', '{}', '', '', '[{\"case\": 7}]')").run();
    expect(() => migrate(db)).toThrow();
    expect(versionOf(db)).toBe(20);
    expect(tablesOf(db)).not.toContain("history_cases");
    db.close();
  });
});

describe("a vault of another version", () => {
  it("from the future is refused in words, and not changed", () => {
    const { folder, key, vault } = plantOpen();
    vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
    vault.close();
    const db = openRaw(folder, key);
    db.pragma(`user_version=${LATEST + 10}`);
    db.close();
    const error: unknown = expect.objectContaining({
      code: "newer-version",
      text: {
        zh: expect.stringContaining("请勿删除") as string,
        en: expect.stringContaining("do not delete it") as string,
      },
    });
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow(error);
    expect(() => openReaderWithKey(folder, key)).toThrow(error);
    const after = openRaw(folder, key);
    expect(versionOf(after)).toBe(LATEST + 10);
    after.close();
  });

  it("that is older is not upgraded by a reader", () => {
    const { folder, key } = plantVault(20);
    expect(() => openReaderWithKey(folder, key)).toThrow("Open it once");
  });
});
