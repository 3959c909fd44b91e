// Stored files: in the vault and on the case's list in one entry, kept once, read back whole, refused in words.
import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encode } from "../../../shared/api/wire.ts";
import { lockedPdf, pdfOf } from "../../services/documents/pdf/pdf.fixture.ts";
import { codeOf, caseOf, putCases, removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("evidence", () => {
  let test: TestBackend;
  const bytes = Uint8Array.from(randomBytes(600_000));

  beforeAll(async () => {
    test = await startWithVault();
    await putCases(test.api, caseOf("c1"), caseOf("c2"));
  });

  afterAll(async () => {
    await test.backend.close();
    removeDataFolders();
  });

  it("is stored with its hash in one entry, and given back by undo and redo", async () => {
    const { api } = test;
    const before = await api.cases.history({ limit: 1 });
    const steps: unknown[] = [];
    const item = { id: "d1", title: "失信决定书", kind: "decision", date: "2023-11-20" } as const;
    const added = await api.evidence.add(
      { caseId: "c1", item, base: null, bytes },
      { onProgress: (step) => steps.push(step) },
    );
    expect(added).toMatchObject({ sha256: sha256(bytes), size: bytes.length, known: false });
    expect(steps.length).toBeGreaterThan(0);
    const view = await api.cases.get({ id: "c1" });
    expect(view.case.evidence).toEqual([{ ...item, sha256: added.sha256 }]);
    expect(view.revision).toBe(added.revision);
    const { length, entries } = await api.cases.history({ limit: 1 });
    expect(length).toBe(before.length + 1);
    expect(entries[0]).toMatchObject({ label: { zh: "添加材料“失信决定书”" } });
    expect(Buffer.compare((await api.evidence.read({ sha256: added.sha256 })).bytes, bytes)).toBe(0);
    await api.cases.undo({ caseId: "c1" });
    expect((await api.cases.get({ id: "c1" })).case.evidence ?? []).toEqual([]);
    await api.cases.redo({ caseId: "c1" });
    expect((await api.evidence.read({ sha256: added.sha256 })).bytes).toHaveLength(bytes.length);
  });

  it("comes with its number in the same entry, and is found by the words in it", async () => {
    const { api } = test;
    const before = await api.cases.history({ limit: 1 });
    const text = Uint8Array.from(new TextEncoder().encode("银行流水显示于当日扣划"));
    const item = { id: "d9", title: "流水", file: "流水.txt" };
    const mark = { id: "exhibit/d9", subject: "exhibit", state: "4" } as const;
    await api.evidence.add({ caseId: "c1", item, base: null, bytes: text, marks: [mark] });
    expect((await api.cases.history({ limit: 1 })).length).toBe(before.length + 1);
    expect((await api.cases.get({ id: "c1" })).marks).toEqual([mark]);
    const sort = { by: "updated", descending: true } as const;
    expect((await api.caseload.ids({ filter: { text: "扣划" }, sort })).ids).toEqual(["c1"]);
    await api.cases.undo({ caseId: "c1" });
    expect((await api.caseload.ids({ filter: { text: "扣划" }, sort })).ids).toEqual([]);
  });

  it("from two windows at once gets no number twice, and no number that was given is changed", async () => {
    const { api } = test;
    const number = (id: string, state: string) => ({ id: `exhibit/${id}`, subject: "exhibit", state }) as const;
    const add = (id: string, ...marks: readonly ReturnType<typeof number>[]) =>
      api.evidence.add({
        caseId: "c1",
        item: { id, title: id },
        base: null,
        bytes: new TextEncoder().encode(id),
        marks: [...marks],
      });
    const entries = [
      await add("a1", number("old", "1"), number("a1", "2")),
      // The other window saw neither: for it the old piece has another number, and 2 is the next one.
      await add("b1", number("old", "7"), number("b1", "2")),
    ];
    const states = new Map((await api.cases.get({ id: "c1" })).marks.map(({ id, state }) => [id, state]));
    expect([states.get("exhibit/old"), states.get("exhibit/a1"), states.get("exhibit/b1")]).toEqual(["1", "2", "3"]);
    for (const { seq } of entries.toReversed()) await api.cases.undo({ caseId: "c1", seq: seq ?? 0 });
  });

  it("as a PDF file has its pages counted and its words found; what a person counted stays", async () => {
    const { api } = test;
    const scan = pdfOf([{ lines: ["经查，被执行人"] }, { lines: ["隐匿财产"] }, { lines: [] }]);
    const item = { id: "p1", title: "决定书", file: "决定书.PDF" };
    await api.evidence.add({ caseId: "c2", item, base: null, bytes: scan });
    await api.evidence.add({ caseId: "c2", item: { ...item, id: "p2", "x-pages": 5 }, base: null, bytes: scan });
    const pages = async () => (await api.cases.get({ id: "c2" })).case.evidence?.map(({ "x-pages": count }) => count);
    expect(await pages()).toEqual([3, 5]);
    const sort = { by: "updated", descending: true } as const;
    expect((await api.caseload.ids({ filter: { text: "被执行人隐匿" }, sort })).ids).toEqual(["c2"]);
    await api.cases.undo({ caseId: "c2" });
    await api.cases.undo({ caseId: "c2" });
    expect(await pages()).toBeUndefined();
  });

  it("as a PDF file that cannot be read is stored as it is, its pages not known", async () => {
    const { api } = test;
    for (const unread of [lockedPdf(), new TextEncoder().encode("%PDF-1.7 断掉了")]) {
      const added = await api.evidence.add({
        caseId: "c2",
        item: { id: "p3", file: "坏.pdf" },
        base: null,
        bytes: unread,
      });
      expect((await api.cases.get({ id: "c2" })).case.evidence?.at(-1)).toEqual({
        id: "p3",
        file: "坏.pdf",
        sha256: added.sha256,
      });
      expect(Buffer.compare((await api.evidence.read({ sha256: added.sha256 })).bytes, unread)).toBe(0);
      await api.cases.undo({ caseId: "c2" });
    }
    expect(test.log).toEqual([]);
  });

  it("is looked at as it is added: what is wrong with it is told, and it is stored all the same", async () => {
    const { api } = test;
    const lost = pdfOf([{ lines: ["\uFFFD\uFFFD院决定"] }]);
    for (const [added, words] of [
      [pdfOf([{ lines: ["经查，被执行人"] }]), []],
      [lockedPdf(), [/locked with a password/]],
      [pdfOf([{ lines: [] }]), [/carries no text/]],
      [pdfOf([{ lines: ["决定书"] }]).slice(0, 300), [/end is missing/]],
      [lost, [/^2 characters/]],
      [new Uint8Array(), [/empty/]],
    ] as const) {
      const item = { id: "looked", file: "看.pdf" };
      const { remarks } = await api.evidence.add({ caseId: "c2", item, base: null, bytes: added });
      expect(remarks.map(({ en }) => en)).toEqual(words.map((one) => expect.stringMatching(one) as string));
      await api.cases.undo({ caseId: "c2" });
    }
  });

  it("is kept once, whichever cases list it, and the hash is the program's own", async () => {
    const { api } = test;
    const item = { id: "d1", sha256: "0".repeat(64) };
    const added = await api.evidence.add({ caseId: "c2", item, base: null, bytes });
    expect(added).toMatchObject({ known: true, sha256: sha256(bytes) });
    expect((await api.cases.get({ id: "c2" })).case.evidence).toEqual([{ id: "d1", sha256: sha256(bytes) }]);
    const missing = "f".repeat(64);
    expect(await api.evidence.sizes({ sha256: [added.sha256, missing] })).toEqual({
      sizes: [
        { sha256: added.sha256, size: bytes.length },
        { sha256: missing, size: null },
      ],
    });
  });

  it("stores an empty file", async () => {
    const { api } = test;
    const added = await api.evidence.add({ caseId: "c2", item: { id: "d2" }, base: null, bytes: new Uint8Array() });
    expect((await api.evidence.read({ sha256: added.sha256 })).bytes).toEqual(new Uint8Array());
  });

  it("is refused where the case, the file, or the form is not there", async () => {
    const { api } = test;
    const { length } = await api.cases.history({ limit: 1 });
    expect(await codeOf(api.evidence.read({ sha256: "f".repeat(64) }))).toBe("no-file");
    expect(await codeOf(api.evidence.read({ sha256: "../x" }))).toBe("bad-input");
    expect(await codeOf(api.evidence.add({ caseId: "c9", item: { id: "d1" }, base: null, bytes }))).toBe("no-case");
    const bad = { id: "d3", date: "没有这天" };
    expect(await codeOf(api.evidence.add({ caseId: "c1", item: bad, base: null, bytes: Buffer.from("新") }))).toBe(
      "bad-case",
    );
    expect(await api.evidence.sizes({ sha256: [sha256(Buffer.from("新"))] })).toMatchObject({
      sizes: [{ size: null }],
    });
    const cancel = AbortSignal.abort();
    expect(
      await codeOf(api.evidence.add({ caseId: "c1", item: { id: "d4" }, base: null, bytes }, { signal: cancel })),
    ).toBe("cancelled");
    expect((await api.cases.history({ limit: 1 })).length).toBe(length);
  });

  it("is refused above the limit, in words that say it", async () => {
    const { api } = test;
    const large = new Uint8Array(200 * 2 ** 20 + 1);
    expect(await codeOf(api.evidence.add({ caseId: "c1", item: { id: "d5" }, base: null, bytes: large }))).toBe(
      "too-large",
    );
  });

  it("travels as base64 where only text does", () => {
    const text = encode({ bytes: Uint8Array.of(0, 255) }, (part) => Buffer.from(part).toString("base64"));
    expect(text).toBe('{"bytes":{"$bytes":"AP8="}}');
  });
});
