// The call that packs a bundle, against a real vault: what is in it, under which names, and what it says is missing.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CASE, startsWithCase, text } from "./papers.fixture.ts";

const start = startsWithCase();

describe("documents.bundle", () => {
  it("never holds the note for the lawyer", async () => {
    const { api } = await start();
    const { bytes } = await api.documents.bundle({ caseId: "c1", documents: ["correction-request", "lawyer-note"] });
    const names = Object.keys(unzipSync(bytes));
    expect(names.filter((name) => name.endsWith(".docx")).toSorted()).toEqual([
      "00-封面和目录.docx",
      expect.stringMatching(/^01-.*\.docx$/u),
      "不提交-留存/00-办案清单.docx",
    ]);
  });

  it("packs documents, exhibits under their kept numbers, and says which exhibits have no file", async () => {
    const { api } = await start();
    const bytes = new Uint8Array(new TextEncoder().encode("回执"));
    const item = { id: "d1", title: "收件回执", kind: "receipt", date: "2024-02-01", file: "回执.jpg", "x-pages": 2 };
    await api.evidence.add({ caseId: "c1", item, base: { ...CASE.evidence?.[0], id: "d1" }, bytes });
    const mark = { id: "exhibit/d1", subject: "exhibit", state: "7" } as const;
    const ticked = { id: "correction-request/grounds", subject: "checklist-item", state: "done" } as const;
    await api.cases.change({
      changes: [
        { kind: "mark-set", caseId: "c1", mark, base: null },
        { kind: "mark-set", caseId: "c1", mark: ticked, base: null },
      ],
      label: { zh: "编号", en: "Number" },
    });
    const steps: number[] = [];
    const answer = await api.documents.bundle(
      { caseId: "c1", documents: ["correction-request", "client-leaflet"] },
      { onProgress: ({ done }) => steps.push(done) },
    );
    const names = Object.keys(unzipSync(answer.bytes));
    expect(names).toContain("证据/证据07-收件回执.jpg");
    expect(names.filter((name) => name.startsWith("不提交")).toSorted()).toEqual([
      "不提交-留存/00-办案清单.docx",
      expect.stringMatching(/^不提交-留存\/02-.*\.docx$/u),
    ]);
    // The checklist has the exhibit of what is ready under its kept number, and what was ticked by hand.
    const checklist = text(unzipSync(answer.bytes)["不提交-留存/00-办案清单.docx"] ?? new Uint8Array());
    expect(checklist).toContain("证据8 决定书");
    expect(checklist).toContain("已备（手工勾选）");
    expect(strFromU8(unzipSync(answer.bytes)["证据/证据07-收件回执.jpg"] ?? new Uint8Array())).toBe("回执");
    expect(answer.missing.map(({ zh }) => zh)).toEqual(["证据8（决定书）没有保存原件，已在目录中注明另附"]);
    // The leaflet is not filed: its gaps are not counted.
    const { draft } = await api.documents.draft({ caseId: "c1", document: "correction-request" });
    expect(draft.blanks.length).toBeGreaterThan(0);
    expect(answer.blanks).toBe(draft.blanks.length);
    expect(steps.length).toBeGreaterThan(2);
  });
});
