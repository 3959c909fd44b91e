// What verify finds when lists and search no longer fit the cases, and what the migration makes of an older vault.
import { afterAll, describe, expect, it } from "vitest";
import { canonicalize } from "../../shared/case/canonical.ts";
import { headOf } from "../case-parts.ts";
import type { Db } from "../connection.ts";
import { migrate } from "../migrate.ts";
import { openVaultWithKey } from "../open.ts";
import { HOST, openRaw, plantOpen, plantVault, removeFolders } from "../vault.fixture.ts";
import { change, namedCase, put, STAMP } from "./query.fixture.ts";
import { indexRow } from "./search-fields.ts";

afterAll(removeFolders);

function altered(work: (db: Db) => void): readonly string[] {
  const { vault, folder, key } = plantOpen();
  put(vault, namedCase({ id: "a", name: "王某" }), namedCase({ id: "b", name: "李某" }));
  change(vault, { kind: "work-set", caseId: "b", work: { caseworker: "某律师" } });
  vault.close();
  const db = openRaw(folder, key);
  work(db);
  db.close();
  const again = openVaultWithKey(folder, key, HOST);
  const problems = again.verify().problems.map(({ where }) => where);
  again.rebuild();
  expect(again.verify().problems).toEqual([]);
  again.close();
  return problems;
}

describe("verify", () => {
  it.each([
    ["UPDATE caseload SET client_name = '赵某' WHERE case_id = 'a'", ["caseload a"]],
    ["UPDATE caseload SET archived = 1 WHERE case_id = 'b'", ["caseload b"]],
    ["UPDATE caseload SET caseworker = NULL WHERE case_id = 'b'", ["caseload b"]],
    ["DELETE FROM caseload WHERE case_id = 'a'", ["caseload a", "search 1"]],
    ["DELETE FROM search WHERE rowid = 2", ["caseload b"]],
    ["INSERT OR REPLACE INTO search (rowid, title, body) VALUES (1, '王某 某|', '')", ["caseload a"]],
    ["INSERT INTO search (rowid, title, body) VALUES (9, '王某', '')", ["search 9"]],
  ])("after %s names the case, and a rebuild puts it right", (sql, where) => {
    expect(
      altered((db) => {
        expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
      }),
    ).toEqual(where);
  });

  it("does not mind results of audits, nor the numbers that rows have", () => {
    expect(
      altered((db) => {
        db.prepare("UPDATE caseload SET stamp = 7, breach = 9, next_rule = 'R-01'").run();
        db.exec("DELETE FROM search; UPDATE caseload SET n = n + 10");
        const insert = db.prepare<[number, string, string]>("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)");
        const title = (name: string): string => indexRow([{ field: "client-name", id: null, text: name }]).title;
        insert.run(11, title("王某"), "某区 区人 人民 民法 法院 院|");
        insert.run(12, title("李某"), "某区 区人 人民 民法 法院 院|");
      }),
    ).toEqual([]);
  });
});

describe("migration 40", () => {
  it("finds and lists the cases of a vault of version 30, however ugly", () => {
    const { folder, key } = plantVault(30);
    const db = openRaw(folder, key);
    const ugly = ["c1", "'; DROP TABLE cases; --", "\u0000\u0001x", "😀", " "];
    for (const [index, id] of ugly.entries()) {
      const file = namedCase({ id, name: `王某${index}`, extra: { notes: "夜班\u0000司机" } });
      db.prepare<(string | null)[]>(
        `INSERT INTO cases VALUES (?, NULL, ?, 'natural-person', NULL, '某区人民法院', 'basic', NULL, NULL, 'correction', ?, ?)`,
      ).run(id, file.client.name ?? null, HOST.now(), canonicalize(headOf(file)));
      db.prepare<string[]>("INSERT INTO events VALUES (?, 'x', 1, 'other', NULL, ?)").run(
        id,
        '{"id":"x","title":"单位谈话","type":"other"}',
      );
    }
    db.prepare<string[]>("INSERT INTO case_work VALUES (?, 'work', '某律师', ?)").run(
      "😀",
      '{"archived":true,"caseworker":"某律师","labels":["急\\u0000"]}',
    );
    migrate(db);
    expect(db.pragma("quick_check(1)", { simple: true })).toBe("ok");
    db.close();
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.queries.caseloadIds({ stamp: STAMP, archived: "show" }).toSorted()).toEqual(ugly.toSorted());
    expect(vault.queries.caseRows(["😀"], STAMP)).toMatchObject([
      { archived: true, labels: ["急\u0000"], caseworker: "某律师", clientName: "王某3", stale: true, counts: null },
    ]);
    for (const text of ["王某", "夜班", "谈话", "夜班 司机"]) {
      expect(vault.queries.search({ text }).total).toBe(ugly.length);
    }
    expect(vault.queries.search({ text: "王某4" }).hits.map(({ caseId }) => caseId)).toEqual([" "]);
    expect(vault.queries.staleCases(STAMP, 9)).toHaveLength(ugly.length);
    vault.close();
  });
});
