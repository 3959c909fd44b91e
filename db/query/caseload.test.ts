// The caseload of a real vault: filters, sorting, pages from any place, counts beside the filters.
import { afterAll, describe, expect, it } from "vitest";
import type { Vault } from "../vault.ts";
import type { VaultHost } from "../host.ts";
import { openReaderWithKey, openVaultWithKey } from "../open.ts";
import { HOST, plantOpen, plantVault, removeFolders } from "../vault.fixture.ts";
import type { CaseFilter } from "./case-filter.ts";
import type { CaseloadQuery } from "./caseload.ts";
import { auditRows, change, namedCase, put, STAMP, store } from "./query.fixture.ts";

afterAll(removeFolders);

const ALL = { offset: 0, limit: 500 };

const ids = (vault: Vault, query: Omit<CaseloadQuery, "stamp"> = {}): readonly string[] =>
  vault.queries.caseload({ stamp: STAMP, ...query }, ALL).rows.map(({ id }) => id);

/** Four cases, put one after the other at instants a day apart. */
function filled(): { readonly vault: Vault; readonly folder: string; readonly key: Uint8Array } {
  const { folder, key } = plantVault();
  let day = 1;
  const host: VaultHost = { ...HOST, now: () => `2026-11-${String(day).padStart(2, "0")}T08:00:00.000Z` };
  const vault = openVaultWithKey(folder, key, host);
  const cases = [
    namedCase({ id: "a", name: "王某", reference: "2024-2", court: "甲区人民法院", region: "北京", caseNumber: "2" }),
    namedCase({ id: "b", name: "李某", reference: "2024-1", court: "乙市中级人民法院", level: "intermediate" }),
    namedCase({ id: "c", name: "张某", court: "甲区人民法院", region: "北京", caseNumber: "1", extra: { events: [] } }),
    namedCase({ id: "d", reference: "2024-3", court: "丙县人民法院", region: "上海" }),
  ];
  for (const file of cases) {
    put(vault, file);
    day += 1;
  }
  day = 4;
  change(
    vault,
    { kind: "work-set", caseId: "b", work: { caseworker: "某律师", labels: ["急", "学生"] } },
    { kind: "work-set", caseId: "d", work: { caseworker: "某助理", labels: ["急"], archived: true } },
  );
  return { vault, folder, key };
}

describe("the caseload", () => {
  const { vault } = filled();
  afterAll(() => {
    vault.close();
  });

  it.each<[string, Omit<CaseFilter, "stamp">, readonly string[]]>([
    ["nothing", {}, ["b", "c", "a"]],
    ["also archived", { archived: "show" }, ["d", "b", "c", "a"]],
    ["only archived", { archived: "only" }, ["d"]],
    ["a name", { text: "王某" }, ["a"]],
    ["blank text", { text: "  " }, ["b", "c", "a"]],
    ["text without letters", { text: "《》" }, []],
    ["text and court", { text: "某", court: "甲区人民法院" }, ["c", "a"]],
    ["stages", { stages: ["correction"] }, ["b", "a"]],
    ["two stages", { stages: ["correction", "enforcement"] }, ["b", "c", "a"]],
    ["no stage", { stages: [] }, []],
    ["a court by part of its name", { court: "甲区" }, []],
    ["court levels", { courtLevels: ["intermediate"] }, ["b"]],
    ["a region", { region: "北京" }, ["c", "a"]],
    ["a caseworker", { caseworker: "某律师" }, ["b"]],
    ["a label", { label: "急" }, ["b"]],
    ["a label by part", { label: "学" }, []],
    ["untouched since", { untouchedSince: "2026-11-03T00:00:00.000Z" }, ["a"]],
    ["untouched since the very instant", { untouchedSince: "2026-11-01T08:00:00.000Z" }, []],
    ["SQL as a value", { court: "' OR 1=1 --", label: '"', text: "') OR (1" }, []],
  ])("filtered by %s", (_, filter, wanted) => {
    expect(ids(vault, filter)).toEqual(wanted);
    expect(vault.queries.caseloadIds({ stamp: STAMP, ...filter })).toEqual(wanted);
    expect(vault.queries.facets({ stamp: STAMP, ...filter }).total).toBe(wanted.length);
  });

  it.each<[CaseloadQuery["sort"] & object, readonly string[]]>([
    [{ by: "updated", descending: false }, ["a", "c", "b", "d"]],
    [{ by: "updated", descending: true }, ["d", "b", "c", "a"]],
    [{ by: "reference", descending: false }, ["b", "a", "d", "c"]],
    [{ by: "reference", descending: true }, ["d", "a", "b", "c"]],
    [{ by: "clientName", descending: false }, ["c", "b", "a", "d"].toSorted(byName)],
    [{ by: "clientName", descending: true }, [...["a", "b", "c"].toSorted(byName).toReversed(), "d"]],
    [{ by: "court", descending: false }, ["d", "b", "a", "c"]],
    [{ by: "caseNumber", descending: false }, ["c", "a", "b", "d"]],
    [{ by: "caseNumber", descending: true }, ["a", "c", "d", "b"]],
    [{ by: "stage", descending: false }, ["a", "b", "d", "c"]],
    [{ by: "nextDue", descending: false }, ["a", "b", "c", "d"]],
  ])("sorted by %j", (sort, wanted) => {
    expect(ids(vault, { archived: "show", sort })).toEqual(wanted);
  });

  it("gives the rows whole", () => {
    expect(vault.queries.caseRows(["b", "none", "a"], STAMP)).toEqual([
      {
        id: "b",
        reference: "2024-1",
        clientName: "李某",
        clientKind: "natural-person",
        court: "乙市中级人民法院",
        courtLevel: "intermediate",
        region: null,
        caseNumber: null,
        stage: "correction",
        caseworker: "某律师",
        archived: false,
        labels: ["急", "学生"],
        updated: "2026-11-04T08:00:00.000Z",
        stale: true,
        counts: null,
        next: null,
        overdue: null,
        act: null,
        stopped: null,
      },
      expect.objectContaining({ id: "a", caseworker: null, labels: [] }),
    ]);
  });

  it("gives pages from any place, and the number of all", () => {
    const page = (offset: number, limit: number): readonly [readonly string[], number] => {
      const { rows, total } = vault.queries.caseload({ stamp: STAMP, archived: "show" }, { offset, limit });
      return [rows.map(({ id }) => id), total];
    };
    expect(page(0, 2)).toEqual([["d", "b"], 4]);
    expect(page(3, 2)).toEqual([["a"], 4]);
    expect(page(9, 2)).toEqual([[], 4]);
  });

  it("counts what the filters offer", () => {
    expect(vault.queries.facets({ stamp: STAMP, archived: "show" })).toEqual({
      total: 4,
      stale: 4,
      stages: [
        { value: "correction", cases: 3 },
        { value: "enforcement", cases: 1 },
      ],
      courts: [
        { value: "甲区人民法院", cases: 2 },
        { value: "丙县人民法院", cases: 1 },
        { value: "乙市中级人民法院", cases: 1 },
      ],
      courtLevels: [
        { value: "basic", cases: 3 },
        { value: "intermediate", cases: 1 },
      ],
      regions: [
        { value: "北京", cases: 2 },
        { value: "上海", cases: 1 },
      ],
      caseworkers: [
        { value: "某助理", cases: 1 },
        { value: "某律师", cases: 1 },
      ],
      labels: [
        { value: "急", cases: 2 },
        { value: "学生", cases: 1 },
      ],
      rules: [],
    });
  });
});

/** By code points, as the database sorts: 张 5F20, 李 674E, 王 738B. */
function byName(a: string, b: string): number {
  const order = ["c", "b", "a", "d"];
  return order.indexOf(a) - order.indexOf(b);
}

describe("a list that was asked for before", () => {
  it("is as the vault is now, after every kind of write, on every connection", () => {
    const { vault, folder, key } = filled();
    const reader = openReaderWithKey(folder, key);
    const query: CaseloadQuery = { stamp: STAMP, sort: { by: "clientName", descending: false } };
    const both = (): readonly string[] => {
      const list = vault.queries.caseloadIds(query);
      expect(reader.queries.caseloadIds(query)).toEqual(list);
      return list;
    };
    expect(both()).toEqual(["c", "b", "a"]);
    expect(vault.queries.caseloadIds(query)).toBe(vault.queries.caseloadIds(query));
    put(vault, namedCase({ id: "e", name: "赵某" }));
    expect(both()).toEqual(["c", "b", "a", "e"]);
    change(vault, { kind: "work-set", caseId: "c", work: { archived: true } });
    expect(both()).toEqual(["b", "a", "e"]);
    vault.undo({ caseId: "c" });
    expect(both()).toEqual(["c", "b", "a", "e"]);
    change(vault, { kind: "case-delete", caseId: "a" });
    expect(both()).toEqual(["c", "b", "e"]);
    vault.rebuild();
    expect(both()).toEqual(["c", "b", "e"]);
    reader.close();
    vault.close();
  });

  it("is not made anew for results of audits that it does not depend on", () => {
    const { vault } = filled();
    const [named, due] = (["clientName", "nextDue"] as const).map((by): CaseloadQuery => ({
      stamp: STAMP,
      sort: { by, descending: false },
    }));
    if (named === undefined || due === undefined) throw new Error("two queries are wanted");
    const first = vault.queries.caseloadIds(named);
    expect(vault.queries.caseloadIds(due)).toEqual(["a", "b", "c"]);
    const next = { rule: "R-01", status: "running", earliest: "2026-12-01", latest: "2026-12-01" };
    store(vault, STAMP, auditRows("c", { next }));
    expect(vault.queries.caseloadIds(named)).toBe(first);
    expect(vault.queries.caseloadIds(due)).toEqual(["c", "a", "b"]);
    change(vault, { kind: "note-put", caseId: "a", note: { id: "n", text: "" } });
    expect(vault.queries.caseloadIds(named)).not.toBe(first);
    vault.close();
  });
});

describe("two hundred cases", () => {
  it("page without a gap or a repeat, equal ones as they were put", () => {
    const { vault } = plantOpen();
    const cases = Array.from({ length: 200 }, (_, index) =>
      namedCase({ id: `c${(index * 37) % 200}`, name: ["王某", "李某"][index % 2] ?? "" }),
    );
    put(vault, ...cases);
    const query: CaseloadQuery = { stamp: STAMP, sort: { by: "clientName", descending: true } };
    const seen = Array.from({ length: 10 }, (_, page) =>
      vault.queries.caseload(query, { offset: page * 20, limit: 20 }).rows.map(({ id }) => id),
    ).flat();
    const idsOf = (rest: number): readonly string[] =>
      cases
        .map(({ id }) => id)
        .filter((_, index) => index % 2 === rest)
        .toReversed();
    expect(seen).toEqual([...idsOf(0), ...idsOf(1)]);
    vault.close();
  });
});
