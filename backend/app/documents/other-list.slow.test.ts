// No paper is drawn up for a case about another list than the court's.
import { afterAll, expect, it } from "vitest";
import { caseOf, codeOf, removeDataFolders, startWithVault } from "../backend.fixture.ts";

afterAll(removeDataFolders);

it("documents are drawn up for no other list than the court's", async () => {
  const { api, backend } = await startWithVault();
  const put = (id: string, matter: string) =>
    api.cases.change({
      changes: [{ kind: "case-put", case: caseOf(id, { matter }), base: null }],
      label: { zh: "新案", en: "New case" },
    });
  await put("c1", "court-list");
  await put("c2", "某名单");
  expect((await api.documents.list({ caseId: "c1" })).documents.length).toBeGreaterThan(5);
  expect(await codeOf(api.documents.list({ caseId: "c2" }))).toBe("other-list");
  const wanted = { caseId: "c2", document: "correction-request" } as const;
  expect(await codeOf(api.documents.draft(wanted))).toBe("other-list");
  await backend.close();
});
