// For the tests of papers of a vault: a case with two exhibits, and the words of a Word file.
import PizZip from "pizzip";
import { afterAll, afterEach } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

export const CASE: CaseFile = {
  format: "redress.case/1",
  id: "c1",
  reference: "CLINIC-2024-001",
  client: { kind: "natural-person", name: "王某", role: "debtor" },
  enforcement: {
    court: { name: "某市某区人民法院", level: "basic" },
    upperCourt: { name: "某市中级人民法院", level: "intermediate" },
    caseNumber: "（2023）某0105执1234号",
  },
  events: [
    { id: "e1", type: "listing-decided", date: "2023-05-05", items: [1], documentNumber: "（2023）某0105执1234号之一" },
    { id: "e2", type: "correction-requested", date: "2024-02-01", written: "yes", method: "in-person", grounds: [1] },
    { id: "e3", type: "correction-received", date: "2024-02-01", evidence: ["d1"] },
  ],
  evidence: [
    { id: "d1", title: "收件回执", kind: "receipt", date: "2024-02-01" },
    { id: "d2", title: "决定书", kind: "decision", date: "2023-05-05" },
  ],
};

/** The words of its text, one after the other. */
export const text = (docx: Uint8Array): string =>
  [...(new PizZip(docx).file("word/document.xml")?.asText() ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((run) => run[1])
    .join("");

/** For a whole file of tests: starts a backend on a vault of its own with that case, and closes it after each test. */
export function startsWithCase(): () => Promise<TestBackend> {
  let open: TestBackend | undefined;
  afterEach(async () => {
    await open?.backend.close();
    open = undefined;
  });
  afterAll(removeDataFolders);
  return async () => {
    open = await startWithVault();
    await open.api.cases.change({
      changes: [{ kind: "case-put", case: CASE, base: null }],
      label: { zh: "新案", en: "New case" },
    });
    return open;
  };
}
