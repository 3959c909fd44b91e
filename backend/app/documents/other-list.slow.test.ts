// In a case about another list than the court's no paper against the court's list is drawn up, and those to the authority are.
import { afterAll, expect, it } from "vitest";
import { caseOf, codeOf, removeDataFolders, startWithVault } from "../backend.fixture.ts";

afterAll(removeDataFolders);

it("of a case about another list only what goes to its authority is drawn up", async () => {
  const { api, backend } = await startWithVault();
  const put = (id: string, matter: string) =>
    api.cases.change({
      changes: [{ kind: "case-put", case: caseOf(id, { matter }), base: null }],
      label: { zh: "新案", en: "New case" },
    });
  await put("c1", "court-list");
  await put("c2", "某名单");
  expect((await api.documents.list({ caseId: "c1" })).documents.length).toBeGreaterThan(5);
  const { documents } = await api.documents.list({ caseId: "c2" });
  expect(documents.map(({ document }) => document)).toEqual([
    "listing-objection",
    "listing-basis-request",
    "early-removal-request",
    "administrative-reconsideration-request",
    "evidence-list",
    "authority",
    "lawyer-note",
    "audit-report",
  ]);
  const basis = await api.documents.draft({ caseId: "c2", document: "listing-basis-request" });
  expect(basis.draft.title).toBe("请求提供列入依据申请书");
  const wanted = { caseId: "c2", document: "correction-request" } as const;
  expect(await codeOf(api.documents.draft(wanted))).toBe("other-list");
  await backend.close();
});
