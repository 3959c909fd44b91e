// A document's choices from another version of the program, in a real vault: shown where they are understood, kept where not.
import { afterAll, expect, it } from "vitest";
import { caseOf, LABEL, putCases, removeDataFolders, startWithVault } from "../backend.fixture.ts";

afterAll(removeDataFolders);

const REQUEST = { caseId: "c1", document: "correction-request" } as const;
const STORED = {
  id: "correction-request",
  choices: { lang: "both", tone: "mild" },
  edits: [{ sentence: "s9", base: "原句", text: "改句", by: "某律师" }],
};

it("survives the first save of this one, and every save after it", async () => {
  const { api, backend, session } = await startWithVault();
  await putCases(api, caseOf("c1"));
  const { vault } = session.current;
  vault.apply([{ kind: "draft-put", caseId: "c1", draft: STORED }], { label: LABEL });
  const { choices, edits } = await api.documents.draft(REQUEST);
  expect({ choices, edits }).toEqual({
    choices: { lang: "both" },
    edits: [{ sentence: "s9", base: "原句", text: "改句" }],
  });
  const base = { choices, edits };
  await api.documents.save({ ...REQUEST, choices: { lang: "zh" }, edits, base });
  expect(vault.drafts("c1")).toEqual([{ ...STORED, choices: { lang: "zh", tone: "mild" } }]);
  await api.documents.save({ ...REQUEST, choices: {}, edits: [], base: { choices: { lang: "zh" }, edits } });
  expect(vault.drafts("c1")).toEqual([{ ...STORED, choices: { tone: "mild" }, edits: [] }]);
  await backend.close();
});
