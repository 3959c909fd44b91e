// The search in a real vault: what is found, where, and what is found no more.
import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { openReaderWithKey } from "../open.ts";
import type { Vault } from "../vault.ts";
import { openRaw, plantOpen, removeFolders } from "../vault.fixture.ts";
import { change, namedCase, put } from "./query.fixture.ts";

afterAll(removeFolders);

const found = (vault: Vault, text: string): readonly string[] =>
  vault.queries.search({ text }).hits.map(({ caseId }) => caseId);

function filled(): Vault {
  const { vault } = plantOpen();
  put(
    vault,
    namedCase({
      id: "a",
      name: "欧阳某",
      reference: "CLINIC-2024-017",
      number: "000000199002280010",
      court: "某市某区人民法院",
      caseNumber: "（2023）京0105执1234号",
      extra: {
        notes: "夜班司机",
        events: [
          { id: "e1", type: "listing-decided", date: "2023-05-05", note: "当庭告知", documentNumber: "失决字第88号" },
          { id: "e2", type: "other", title: "单位谈话" },
        ],
        evidence: [{ id: "d1", title: "火车票退票凭证" }],
        sanctions: [{ id: "s1", kind: "rail", body: "铁路客运段", note: "无法出差" }],
      },
    }),
    namedCase({ id: "b", name: "陳某", court: "某县人民法院", caseNumber: "(2024)沪0115执恢99号" }),
  );
  change(vault, { kind: "note-put", caseId: "b", note: { id: "n", text: "已约周三面谈" } });
  return vault;
}

describe("the search", () => {
  const vault = filled();
  afterAll(() => {
    vault.close();
  });

  it.each([
    ["欧阳", ["a"]],
    ["欧阳某", ["a"]],
    ["某", ["b", "a"]],
    ["阳", ["a"]],
    ["陈某", ["b"]],
    // By the sound of the name: all of it, begun, its initials, with a blank.
    ["ouyangmou", ["a"]],
    ["ouyang", ["a"]],
    ["OYM", ["a"]],
    ["ou mou", ["a"]],
    ["chenmou", ["b"]],
    ["cm", ["b"]],
    ["yang", ["a"]],
    ["angmou", []],
    ["tielu", []],
    ["陳", ["b"]],
    ["京0105执1234", ["a"]],
    ["(2023)京0105执1234号", ["a"]],
    ["（２０２３）京０１０５执１２３４号", ["a"]],
    ["执恢99", ["b"]],
    ["1234", ["a"]],
    ["123", ["a"]],
    ["234", []],
    ["clinic-2024", ["a"]],
    ["CLINIC2024", []],
    ["000000199002280010", ["a"]],
    ["区人民法院", ["a"]],
    ["人民法院", ["b", "a"]],
    ["人民法院 面谈", ["b"]],
    ["人民法院 面谈 欧阳", []],
    ["失决字第88号", ["a"]],
    ["夜班", ["a"]],
    ["当庭告知", ["a"]],
    ["单位谈话", ["a"]],
    ["退票", ["a"]],
    ["铁路", ["a"]],
    ["出差", ["a"]],
    ["约周三", ["b"]],
    ["没有的词", []],
    ["机当庭", []],
    ["《》", []],
    ["* OR a", []],
  ])("for %s finds %j", (text, ids) => {
    expect(found(vault, text)).toEqual(ids);
    expect(vault.queries.search({ text }).total).toBe(ids.length);
  });

  it("says where each word stands", () => {
    const [hit] = vault.queries.search({ text: "欧阳 夜班 退票" }).hits;
    expect(hit?.matches).toEqual([
      {
        field: "client-name",
        id: null,
        snippet: { text: "欧阳某", marks: [{ start: 0, end: 2 }], cutBefore: false, cutAfter: false },
      },
      {
        field: "case-notes",
        id: null,
        snippet: { text: "夜班司机", marks: [{ start: 0, end: 2 }], cutBefore: false, cutAfter: false },
      },
      {
        field: "evidence-title",
        id: "d1",
        snippet: { text: "火车票退票凭证", marks: [{ start: 3, end: 5 }], cutBefore: false, cutAfter: false },
      },
    ]);
  });
});

describe("the order of what is found", () => {
  it("is by name and number first, however many others there are", () => {
    const { vault } = plantOpen();
    const others = Array.from({ length: 120 }, (_, index) => namedCase({ id: `n${index}`, extra: { notes: "朝阳" } }));
    put(vault, namedCase({ id: "named", name: "朝阳" }), ...others);
    const { hits, total } = vault.queries.search({ text: "朝阳", limit: 10 });
    expect(hits.map(({ caseId }) => caseId).slice(0, 2)).toEqual(["named", "n119"]);
    expect([hits.length, total]).toEqual([10, 121]);
    expect(vault.queries.search({ text: "朝阳", limit: 1000 }).hits).toHaveLength(100);
    vault.close();
  });
});

describe("the index", () => {
  it("follows every change, undo and redo", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a", name: "王某" }));
    put(vault, namedCase({ id: "a", name: "李某" }));
    expect([found(vault, "王某"), found(vault, "李某")]).toEqual([[], ["a"]]);
    vault.undo({ caseId: "a" });
    expect([found(vault, "王某"), found(vault, "李某")]).toEqual([["a"], []]);
    vault.redo({ caseId: "a" });
    expect([found(vault, "王某"), found(vault, "李某")]).toEqual([[], ["a"]]);
    change(vault, { kind: "note-put", caseId: "a", note: { id: "n", text: "夜班" } });
    expect(found(vault, "夜班 李某")).toEqual(["a"]);
    change(vault, { kind: "note-delete", caseId: "a", id: "n" });
    expect(found(vault, "夜班")).toEqual([]);
    change(vault, { kind: "event-put", caseId: "a", event: { id: "x", type: "other", title: "调解" } });
    expect(found(vault, "调解")).toEqual(["a"]);
    change(vault, { kind: "case-delete", caseId: "a" });
    expect(found(vault, "李某")).toEqual([]);
    vault.undo({ caseId: "a" });
    expect(found(vault, "李某 调解")).toEqual(["a"]);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("is right where one batch puts, changes and removes the same case", () => {
    const { vault } = plantOpen();
    change(
      vault,
      { kind: "case-put", case: namedCase({ id: "a", name: "王某" }) },
      { kind: "note-put", caseId: "a", note: { id: "n", text: "第一次" } },
      { kind: "note-put", caseId: "a", note: { id: "n", text: "第二回" } },
      { kind: "case-put", case: namedCase({ id: "a", name: "李某" }) },
      { kind: "case-put", case: namedCase({ id: "b", name: "赵某" }) },
      { kind: "case-delete", caseId: "b" },
      { kind: "work-set", caseId: "a", work: { caseworker: "某律师", labels: ["急"] } },
    );
    expect(["王某", "李某", "第一次", "第二回", "赵某"].map((text) => found(vault, text).join())).toEqual([
      "",
      "a",
      "",
      "a",
      "",
    ]);
    change(
      vault,
      { kind: "case-delete", caseId: "a" },
      { kind: "case-put", case: namedCase({ id: "a", name: "周某" }) },
    );
    expect([found(vault, "李某"), found(vault, "周某")]).toEqual([[], ["a"]]);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("is left as it was by a change that fails", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a", name: "王某" }));
    expect(() =>
      change(
        vault,
        { kind: "head-put", head: namedCase({ id: "a", name: "李某" }) },
        { kind: "event-delete", caseId: "a", id: "e1" },
      ),
    ).toThrow();
    change(vault, { kind: "note-put", caseId: "a", note: { id: "n", text: "夜班" } });
    expect([found(vault, "王某 夜班"), found(vault, "李某")]).toEqual([["a"], []]);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("keeps no word of a deleted case, in no page of the file", () => {
    const { vault, folder, key } = plantOpen();
    put(vault, ...Array.from({ length: 50 }, (_, index) => namedCase({ id: `c${index}`, name: "王某" })));
    put(vault, namedCase({ id: "x", name: "Zyzzogeton", extra: { notes: "罕见鱲字" } }));
    const words = (): number => {
      const db = openRaw(folder, key);
      const count = db
        .prepare<[], number>(
          `SELECT count(*) FROM search_data
           WHERE instr(block, CAST('zyzzogeton' AS BLOB)) > 0 OR instr(block, CAST('鱲' AS BLOB)) > 0`,
        )
        .pluck()
        .get();
      db.close();
      return count ?? -1;
    };
    expect(words()).toBeGreaterThan(0);
    change(vault, { kind: "case-delete", caseId: "x" });
    expect(words()).toBe(0);
    expect(found(vault, "王某")).toHaveLength(50);
    vault.close();
  });

  it("finds the text of a stored file once someone has read it out, and no longer when it is taken back", () => {
    const { vault } = plantOpen();
    const bytes = Buffer.from("扫描件");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const evidence = [{ id: "d1", title: "照片", sha256 }];
    change(
      vault,
      { kind: "blob-put", bytes },
      { kind: "case-put", case: namedCase({ id: "a", extra: { evidence } }) },
      { kind: "case-put", case: namedCase({ id: "b" }) },
    );
    vault.putDocumentText(sha256, "经查，被执行人张某已履行完毕");
    expect(found(vault, "履行完毕")).toEqual(["a"]);
    expect(vault.queries.search({ text: "履行" }).hits[0]?.matches[0]).toMatchObject({
      field: "evidence-text",
      id: "d1",
    });
    put(vault, namedCase({ id: "c", extra: { evidence } }));
    expect(found(vault, "履行完毕")).toEqual(["c", "a"]);
    expect(vault.verify().problems).toEqual([]);
    vault.rebuild();
    expect(found(vault, "履行完毕")).toEqual(["c", "a"]);
    vault.putDocumentText(sha256, null);
    expect(found(vault, "履行完毕")).toEqual([]);
    expect(vault.head().length).toBe(2);
    vault.close();
  });

  it("knows which stored files nobody has read yet, and that one was read and gave no text", () => {
    const { vault } = plantOpen();
    const files = ["扫描件", "照片", "不在库中"].map((text) => Buffer.from(text));
    const [scan = "", photo = "", missing = ""] = files.map((bytes) =>
      createHash("sha256").update(bytes).digest("hex"),
    );
    const evidence = [
      { id: "d1", file: "决定书.pdf", sha256: scan },
      { id: "d2", file: "决定书 (1).pdf", sha256: scan },
      { id: "d3", sha256: photo },
      { id: "d4", file: "其他.pdf", sha256: missing },
    ];
    change(vault, ...files.slice(0, 2).map((bytes) => ({ kind: "blob-put", bytes }) as const), {
      kind: "case-put",
      case: namedCase({ id: "a", extra: { evidence } }),
    });
    const unread = () => vault.queries.unreadFiles();
    expect(unread()).toEqual([{ sha256: scan, name: "决定书 (1).pdf" }]);
    vault.putDocumentText(scan, "");
    expect(unread()).toEqual([]);
    vault.putDocumentText(scan, "经查");
    vault.putDocumentText(scan, "");
    expect(found(vault, "经查")).toEqual(["a"]);
    expect(vault.verify().problems).toEqual([]);
    vault.putDocumentText(scan, null);
    expect(unread()).toHaveLength(1);
    vault.close();
  });

  it("is read by another connection, which sees each change", () => {
    const { vault, folder, key } = plantOpen();
    put(vault, namedCase({ id: "a", name: "王某" }));
    const reader = openReaderWithKey(folder, key);
    expect(reader.queries.search({ text: "王某" }).total).toBe(1);
    put(vault, namedCase({ id: "b", name: "王某" }));
    expect(reader.queries.search({ text: "王某" }).total).toBe(2);
    reader.close();
    vault.close();
    expect(() => vault.queries.search({ text: "王某" })).toThrow("locked");
  });

  it("is worked out anew by a rebuild", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a", name: "王某" }), namedCase({ id: "b", name: "李某" }));
    change(vault, { kind: "case-delete", caseId: "a" });
    vault.rebuild();
    expect([found(vault, "王某"), found(vault, "李某")]).toEqual([[], ["b"]]);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });
});

describe("archived cases", () => {
  it("are found, and left out where that is asked for", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a", name: "王某" }), namedCase({ id: "b", name: "王某" }));
    change(vault, { kind: "work-set", caseId: "a", work: { archived: true } });
    expect(vault.queries.search({ text: "王某" }).hits.map(({ caseId, archived }) => [caseId, archived])).toEqual([
      ["b", false],
      ["a", true],
    ]);
    expect(vault.queries.search({ text: "王某", archived: false })).toMatchObject({
      total: 1,
      hits: [{ caseId: "b" }],
    });
    vault.close();
  });
});
