// Letters to several bodies in one file, against a real vault.
import { unzipSync } from "fflate";
import PizZip from "pizzip";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { caseOf, failureOf, LABEL, removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

let open: TestBackend | undefined;
afterEach(async () => {
  await open?.backend.close();
  open = undefined;
});
afterAll(removeDataFolders);

async function start(): Promise<TestBackend> {
  open = await startWithVault();
  await open.api.cases.change({
    changes: [{ kind: "case-put", case: caseOf("c1", { reference: "CLINIC-2024-001" }), base: null }],
    label: LABEL,
  });
  return open;
}

const text = (docx: Uint8Array): string =>
  [...(new PizZip(docx).file("word/document.xml")?.asText() ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((run) => run[1])
    .join("");

describe("documents.letters", () => {
  const sanctions = [
    { id: "s1", kind: "loan", body: "某某银行" },
    { id: "s2", kind: "rail" },
    { id: "s3", kind: "school", body: "某某小学" },
  ];

  it("writes one letter to each body that was chosen, in the wording that is kept, and stores nothing", async () => {
    const { api, session } = await start();
    const put = sanctions.map((sanction) => ({ kind: "sanction-put", caseId: "c1", sanction, base: null }) as const);
    await api.cases.change({ changes: [...put] as never, label: { zh: "惩戒", en: "Sanctions" } });
    // While the entry stands no body is written to, and none is offered.
    const early = await failureOf(api.documents.draft({ caseId: "c1", document: "agency-letter" }));
    expect([early.code, early.text.zh]).toEqual(["too-early", expect.stringContaining("请先向法院申请纠正或者删除")]);
    expect((await failureOf(api.documents.letters({ caseId: "c1", sanctions: ["s1"] }))).code).toBe("too-early");
    const names = async () => (await api.documents.list({ caseId: "c1" })).documents.map(({ document }) => document);
    expect(await names()).not.toContain("agency-letter");
    const deleted = { id: "del", type: "listing-deleted", date: "2024-03-01", source: "document" };
    await api.cases.change({
      changes: [{ kind: "event-put", caseId: "c1", event: deleted, base: null }] as never,
      label: LABEL,
    });
    expect(await names()).toContain("agency-letter");
    const { draft } = await api.documents.draft({ caseId: "c1", document: "agency-letter" });
    const asked = draft.blocks
      .flatMap((block) => ("sentences" in block ? block.sentences : []))
      .find(({ id }) => id === "request.written-answer");
    const base = (asked?.parts ?? []).map((part) => ("text" in part ? part.text : "")).join("");
    await api.documents.save({
      caseId: "c1",
      document: "agency-letter",
      choices: { agency: "s2" },
      edits: [{ sentence: "request.written-answer", base, text: "请在十日内书面答复我方。" }],
      base: { choices: {}, edits: [] },
    });
    const before = session.revision;
    const { bytes, letters, fileName } = await api.documents.letters({ caseId: "c1", sanctions: ["s3", "s1", "gone"] });
    expect([letters, fileName]).toEqual([2, "CLINIC-2024-001-去函.zip"]);
    const zip = unzipSync(bytes);
    expect(Object.keys(zip)).toEqual([
      "01-某某银行-解除失信惩戒措施申请书.docx",
      "02-某某小学-解除失信惩戒措施申请书.docx",
    ]);
    const [bank, school] = Object.values(zip).map(text);
    expect(bank).toContain("某某银行");
    expect(bank).not.toContain("某某小学");
    expect(school).toContain("某某小学");
    for (const letter of [bank, school]) expect(letter).toContain("请在十日内书面答复我方。");
    expect(session.revision).toBe(before);
  });

  it("fails where none of them is on record", async () => {
    const { api } = await start();
    expect((await failureOf(api.documents.letters({ caseId: "c1", sanctions: ["s1"] }))).code).toBe("bad-input");
  });
});
