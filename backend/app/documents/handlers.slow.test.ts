// The calls about filings, against a real vault: choices, wording, files, logging a filing, templates.
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { onlyText, related, templateWith } from "../../services/documents/template/hostile.fixture.ts";
import { pdfOf } from "../../services/documents/pdf/pdf.fixture.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { failureOf } from "../backend.fixture.ts";
import { CASE, startsWithCase, text } from "./papers.fixture.ts";

const start = startsWithCase();

const SUPERVISION = { caseId: "c1", document: "supervision-request" } as const;
const REQUEST = { caseId: "c1", document: "correction-request" } as const;

describe("documents.list and documents.draft", () => {
  it("gives every document with what it lacks, and calls for those of open routes", async () => {
    const { api } = await start();
    const { documents } = await api.documents.list({ caseId: "c1" });
    // All of the court's list but what waits for the deletion: the letter and the objection.
    expect(documents).toHaveLength(16);
    const correction = documents.find(({ document }) => document === "correction-request");
    expect(correction).toMatchObject({ forCourt: true, edits: 0 });
    const { draft } = await api.documents.draft(REQUEST);
    expect(correction?.blanks).toBe(draft.blanks.length);
    expect((await failureOf(api.documents.list({ caseId: "none" }))).code).toBe("no-case");
  });

  it("argues from what a person took up, and not from what was set aside", async () => {
    const { api } = await start();
    const before = (await api.documents.draft(SUPERVISION)).grounds;
    const taken = before.find(({ chosen }) => !chosen);
    const used = before.find(({ chosen }) => chosen);
    if (taken === undefined || used === undefined) throw new Error("the case must have grounds chosen and not chosen");
    const decided = (finding: string, state: string) =>
      ({
        kind: "mark-set",
        caseId: "c1",
        mark: { id: `finding/${finding}`, subject: "finding", state },
        base: null,
      }) as const;
    const changes = [decided(taken.finding, "accepted"), decided(used.finding, "set-aside")];
    await api.cases.change({ changes, label: { zh: "取舍", en: "Choose" } });
    const after = (await api.documents.draft(SUPERVISION)).grounds;
    expect(after.find(({ finding }) => finding === taken.finding)?.chosen).toBe(true);
    expect(after.find(({ finding }) => finding === used.finding)?.chosen ?? false).toBe(false);
  });
});

describe("documents.save", () => {
  it("keeps wording over regeneration, shows both where they conflict, and can be undone", async () => {
    const { api } = await start();
    const { draft } = await api.documents.draft(REQUEST);
    const sentence = draft.blocks
      .flatMap((block) => (block.kind === "paragraph" ? block.sentences : []))
      .find(({ parts }) => parts.some((part) => "text" in part && part.text.includes("2023年5月5日")));
    if (sentence === undefined) throw new Error("no sentence tells the day of the decision");
    const base = sentence.parts
      .map((part) => ("text" in part ? part.text : `【待填：${part.blank.hint.zh}】`))
      .join("");
    await api.documents.save({
      ...REQUEST,
      choices: {},
      edits: [{ sentence: sentence.id, base, text: "律师改写的一句。" }],
      base: { choices: {}, edits: [] },
    });
    const kept = (await api.documents.draft(REQUEST)).draft;
    expect(kept.conflicts).toEqual([]);
    expect(text((await api.documents.file(REQUEST)).bytes)).toContain("律师改写的一句。");

    const event = { ...CASE.events[0], id: "e1", type: "listing-decided", date: "2023-05-06" } as const;
    await api.cases.change({
      changes: [{ kind: "event-put", caseId: "c1", event, base: CASE.events[0] ?? null }],
      label: { zh: "改", en: "Change" },
    });
    const changed = (await api.documents.draft(REQUEST)).draft;
    expect(changed.conflicts.map(({ text: own }) => own)).toEqual(["律师改写的一句。"]);
    const words = text((await api.documents.file(REQUEST)).bytes);
    expect(words).toContain("律师改写的一句。");
    expect(words).toContain("2023年5月6日");

    await api.cases.undo({ caseId: "c1" });
    await api.cases.undo({ caseId: "c1" });
    expect((await api.documents.draft(REQUEST)).edits).toEqual([]);
  });
});

describe("documents.filed", () => {
  it("keeps the file as evidence with its hash and logs the filing, in one change", async () => {
    const { api } = await start();
    const scan = new TextEncoder().encode("签署后的扫描件");
    const filed = await api.documents.filed({
      caseId: "c1",
      document: "supervision-request",
      on: "2024-03-02",
      method: "post",
      bytes: new Uint8Array(scan),
      fileName: "扫描.pdf",
    });
    expect(filed.sha256).toBe(createHash("sha256").update(scan).digest("hex"));
    const { case: file } = await api.cases.get({ id: "c1" });
    expect(file.events.at(-1)).toMatchObject({
      id: filed.event,
      type: "supervision-requested",
      date: "2024-03-02",
      evidence: [filed.evidence],
    });
    expect(file.evidence?.at(-1)).toMatchObject({ id: filed.evidence, sha256: filed.sha256, file: "扫描.pdf" });
    expect(Buffer.from((await api.evidence.read({ sha256: filed.sha256 })).bytes)).toEqual(Buffer.from(scan));
    await api.cases.undo({ caseId: "c1" });
    expect((await api.cases.get({ id: "c1" })).case).toEqual(CASE);
  });

  it("never keeps a Word file under a name that ends in .pdf", async () => {
    const { api } = await start();
    const how = { ...REQUEST, on: "2024-03-02", method: "in-person" } as const;
    const { bytes } = await api.documents.file(REQUEST);
    for (const fileName of ["已签.pdf", "已签.PDF", "已签.pdf ."]) {
      expect((await failureOf(api.documents.filed({ ...how, bytes, fileName }))).code).toBe("word-as-pdf");
    }
    expect((await api.cases.get({ id: "c1" })).case).toEqual(CASE);
    await api.documents.filed({ ...how, fileName: "已签.pdf" });
    expect((await api.cases.get({ id: "c1" })).case.evidence?.at(-1)?.file).toMatch(/\.docx$/u);
  });

  it("keeps the document as it stands where no other file is given", async () => {
    const { api } = await start();
    const filed = await api.documents.filed({ ...REQUEST, on: "2024-03-02", method: "in-person" });
    const { bytes } = await api.evidence.read({ sha256: filed.sha256 });
    expect(text(bytes)).toContain("失信信息纠正申请书");
    const { case: file } = await api.cases.get({ id: "c1" });
    expect(file.events.at(-1)).toMatchObject({ type: "correction-requested", written: "yes", method: "in-person" });
  });

  it("notes the number of the postal receipt with the filing", async () => {
    const { api } = await start();
    await api.documents.filed({ ...REQUEST, on: "2024-03-02", method: "post", receipt: " EX100 " });
    const { case: file } = await api.cases.get({ id: "c1" });
    expect(file.events.at(-1)).toMatchObject({ method: "post", note: "寄件单号：EX100" });
  });
});

describe("a ground that may help the other side", () => {
  const TERM: CaseFile = {
    ...CASE,
    id: "c9",
    events: [
      {
        id: "e1",
        type: "listing-decided",
        date: "2023-05-05",
        items: [1],
        termYears: 2,
        written: "yes",
        reasons: "no",
      },
      { id: "e2", type: "listing-checked", date: "2023-06-01", visible: "yes" },
    ],
  };

  const OWN = { ...REQUEST, caseId: TERM.id };

  it("is not chosen of itself, says why beside its box, and is argued once it is chosen", async () => {
    const { api } = await start();
    await api.cases.change({
      changes: [{ kind: "case-put", case: TERM, base: null }],
      label: { zh: "改案", en: "Change" },
    });
    const before = await api.documents.draft(OWN);
    const box = before.grounds.find(({ rule }) => rule === "D-06");
    expect(box).toMatchObject({ finding: "D-06@e1", chosen: false });
    expect(box?.weigh?.zh).toContain("可能对当事人有利");
    expect(before.grounds.find(({ rule }) => rule === "D-02")).toMatchObject({ chosen: true, weigh: null });
    const also = await api.documents.draft({ ...OWN, choices: { also: ["D-06@e1"] } });
    expect(also.grounds.filter(({ chosen }) => chosen).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["D-02", "D-06"]),
    );
  });

  it("is no box where the birth date it rests on is contradicted", async () => {
    const { api } = await start();
    const born = { ...TERM, client: { ...TERM.client, birthDate: "2024-01-01" } };
    await api.cases.change({
      changes: [{ kind: "case-put", case: born, base: null }],
      label: { zh: "改案", en: "Change" },
    });
    const { grounds } = await api.documents.draft(OWN);
    expect(grounds.some(({ rule }) => rule === "L-05")).toBe(false);
  });
});

describe("the pages of exhibits", () => {
  it("are those of their PDF files, also of files stored before pages were counted", async () => {
    const { api, session } = await start();
    const scan = pdfOf([{ lines: ["回执"] }, { lines: ["附件"] }]);
    session.current.vault.apply(
      [
        { kind: "blob-put", bytes: scan },
        {
          kind: "evidence-put",
          caseId: "c1",
          evidence: {
            id: "d1",
            title: "收件回执",
            file: "回执.pdf",
            sha256: createHash("sha256").update(scan).digest("hex"),
          },
        },
      ],
      { label: { zh: "旧", en: "Old" } },
    );
    const item = { id: "d2", title: "决定书", file: "决定书.pdf" };
    await api.evidence.add({
      caseId: "c1",
      item,
      base: { ...CASE.evidence?.[1], id: "d2" },
      bytes: pdfOf([{ lines: [] }, { lines: [] }, { lines: [] }]),
    });
    const { bytes } = await api.documents.bundle({ caseId: "c1", documents: ["correction-request"] });
    const files = unzipSync(bytes);
    const cover = Object.keys(files).find((name) => name.includes("封面")) ?? "";
    const words = text(files[cover] ?? new Uint8Array());
    expect(words).toMatch(/收件回执.*?1—2.*?决定书.*?3—5/su);
  });

  it("of a filed scan are counted too, and its words found", async () => {
    const { api } = await start();
    const bytes = pdfOf([{ lines: ["本人亲笔签名"] }, { lines: [] }]);
    const filed = await api.documents.filed({
      ...REQUEST,
      on: "2024-03-02",
      method: "in-person",
      bytes,
      fileName: "已签.pdf",
    });
    const { case: file } = await api.cases.get({ id: "c1" });
    expect(file.evidence?.at(-1)).toMatchObject({ id: filed.evidence, "x-pages": 2 });
    const sort = { by: "updated", descending: true } as const;
    expect((await api.caseload.ids({ filter: { text: "亲笔签名" }, sort })).ids).toEqual(["c1"]);
  });
});

describe("templates", () => {
  it("are taken out, put back changed, refused with tag and place, and gone back from", async () => {
    const { api } = await start();
    const { names, own } = await api.documents.templates({});
    expect(own).toEqual([]);
    expect(names).toContain("correction-request");
    const { bytes } = await api.documents.template({ name: "court-paper" });
    const changed = (from: string, to: string): Uint8Array<ArrayBuffer> => {
      const zip = new PizZip(bytes);
      zip.file("word/document.xml", (zip.file("word/document.xml")?.asText() ?? "").replace(from, to));
      return new Uint8Array(zip.generate({ type: "uint8array" }));
    };
    await api.documents.putTemplate({
      name: "correction-request",
      bytes: changed("<w:body>", "<w:body><w:p><w:r><w:t>某法律援助中心</w:t></w:r></w:p>"),
      base: null,
    });
    const { own: owned } = await api.documents.templates({});
    expect(owned.map(({ name }) => name)).toEqual(["correction-request"]);
    const used = owned[0]?.sha256;
    expect(text((await api.documents.file(REQUEST)).bytes)).toMatch(/^某法律援助中心/);

    const bad = changed("<w:body>", "<w:body><w:p><w:r><w:t>{律师电话}</w:t></w:r></w:p>");
    const failure = await failureOf(
      api.documents.putTemplate({ name: "correction-request", bytes: bad, base: used ?? null }),
    );
    expect(failure.code).toBe("bad-template");
    expect(failure.problems?.[0]?.text.zh).toContain("正文第 1 段（{律师电话}）的标签「律师电话」不存在");

    await api.documents.deleteTemplate({ name: "correction-request", base: used ?? "" });
    expect(text((await api.documents.file(REQUEST)).bytes)).toMatch(/^失信信息纠正申请书/);
    expect((await failureOf(api.documents.template({ name: "../x" }))).code).toBe("no-template");
  });

  it("that leave something out are stored only when that was accepted, and it is said again with every paper", async () => {
    const { api } = await start();
    const bytes = new Uint8Array(templateWith(onlyText("案号：{案号}")));
    const first = await api.documents.putTemplate({ name: "court-paper", bytes, base: null });
    expect(first).toMatchObject({
      stored: false,
      warnings: [{ zh: expect.stringContaining("没有收入文书的正文") as string }],
    });
    expect((await api.documents.templates({})).own).toEqual([]);
    expect(await api.documents.putTemplate({ name: "court-paper", bytes, accepted: true, base: null })).toMatchObject({
      warnings: first.warnings,
      stored: true,
    });
    const paper = await api.documents.file(REQUEST);
    expect(paper.warnings).toEqual(first.warnings);
    expect(text(paper.bytes)).toBe("案号：（2023）某0105执1234号");
    const bundle = await api.documents.bundle({
      caseId: "c1",
      documents: ["correction-request", "supervision-request"],
    });
    expect(bundle.warnings).toEqual(first.warnings);
    expect((await api.documents.file({ caseId: "c1", document: "client-leaflet" })).warnings).toEqual([]);
  });

  it("that came into the vault before, or past the check, are looked through when a paper is drawn up", async () => {
    const { api, session } = await start();
    const bytes = templateWith(related("attachedTemplate", "https://example.invalid/a.dotm"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    session.current.vault.apply(
      [
        { kind: "blob-put", bytes },
        { kind: "setting-put", id: "template/court-paper", value: sha256 },
      ],
      { label: { zh: "旧", en: "Old" } },
    );
    const calls = [
      () => api.documents.file(REQUEST),
      () => api.documents.bundle({ caseId: "c1", documents: ["client-leaflet"] }),
      () => api.documents.filed({ ...REQUEST, on: "2024-03-02", method: "in-person" }),
    ];
    for (const call of calls) {
      const failure = await failureOf(call());
      expect(failure.code).toBe("bad-template");
      expect(failure.problems?.[0]?.text.zh).toContain("document.xml.rels”引用了文件以外的内容（attachedTemplate");
    }
    expect((await api.cases.get({ id: "c1" })).case).toEqual(CASE);
  });
});
