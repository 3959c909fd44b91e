// Papers for many cases through the calls: the next one of each, the wording that is stored, and what stands in for a paper.
import { strFromU8, unzipSync } from "fflate";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { caseOf, failureOf, LABEL, removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";
import { CASE, text } from "./papers.fixture.ts";

let open: TestBackend | undefined;
afterEach(async () => {
  await open?.backend.close();
  open = undefined;
});
afterAll(removeDataFolders);

async function start(cases: readonly CaseFile[]): Promise<TestBackend> {
  open = await startWithVault();
  const changes = cases.map((one) => ({ kind: "case-put", case: one, base: null }) as const);
  await open.api.cases.change({ changes, label: LABEL });
  return open;
}

/** The court has had the request for a month and has not answered. */
const SILENT: CaseFile = { ...CASE, id: "silent", reference: "同名" };

describe("documents.many", () => {
  it("draws up a paper for each case in a folder of its own, in the order chosen, each case once", async () => {
    const { api } = await start([
      SILENT,
      { ...SILENT, id: "same" },
      caseOf("bare", { events: [] }),
      caseOf("tax", { matter: "tax-arrears" }),
    ]);
    const caseIds = ["same", "silent", "gone", "bare", "same", "tax"];
    const { bytes, cases, fileName } = await api.documents.many({ caseIds, document: "next", lang: "zh" });
    expect(fileName).toBe("批量起草-2024-03-04.zip");
    expect(cases.map(({ caseId }) => caseId)).toEqual(["same", "silent", "bare", "tax"]);
    const [same, silent, bare, tax] = cases;
    for (const one of [same, silent]) {
      expect(one?.missing).toBeGreaterThan(0);
      expect(one?.why).toBeNull();
    }
    for (const one of [bare, tax]) expect([one?.missing, one?.why === null]).toEqual([null, false]);
    expect(tax?.why?.en).toMatch(/list/u);
    const zip = unzipSync(bytes);
    const papers = Object.keys(zip).filter((name) => name.endsWith(".docx"));
    expect(papers.map((name) => name.split("/")[0])).toEqual(["001-同名", "002-同名"]);
    expect(text(zip[papers[0] ?? ""] ?? new Uint8Array())).toContain("某市某区人民法院");
    expect(strFromU8(zip["报告.csv"] ?? new Uint8Array()).split("\r\n")).toHaveLength(6);
  });

  it("keeps what was worded and filled for a case", async () => {
    const { api } = await start([SILENT]);
    await api.documents.save({
      caseId: "silent",
      document: "service-address",
      choices: { fills: { "party.client.serviceAddress": "某市某街7号" } },
      edits: [],
      base: { choices: {}, edits: [] },
    });
    const { bytes } = await api.documents.many({ caseIds: ["silent"], document: "service-address", lang: "en" });
    const zip = unzipSync(bytes);
    const paper = Object.keys(zip).find((name) => name.endsWith(".docx")) ?? "";
    expect(text(zip[paper] ?? new Uint8Array())).toContain("某市某街7号");
    expect(strFromU8(zip["报告.html"] ?? new Uint8Array())).toContain("Papers drawn up for many cases");
  });

  it("tells how far it is, and can be stopped", async () => {
    const { api } = await start([SILENT, { ...SILENT, id: "same" }]);
    const control = new AbortController();
    const told: number[] = [];
    const stopped = api.documents.many(
      { caseIds: ["silent", "same"], document: "next", lang: "zh" },
      {
        signal: control.signal,
        onProgress({ done }) {
          told.push(done);
          if (done === 1) control.abort();
        },
      },
    );
    expect((await failureOf(stopped)).code).toBe("cancelled");
    expect(told).toEqual([0, 1]);
  });
});
