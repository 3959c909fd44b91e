// Templates of every kind that is refused, against a real vault: at upload, and where one that is stored all the same is drawn from.
import { createHash } from "node:crypto";
import { afterAll, afterEach, expect, it } from "vitest";
import { FULL } from "../../../shared/filings/cases/full.fixture.ts";
import { REFUSED } from "../../services/documents/template/refused.fixture.ts";
import { failureOf, removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

let open: TestBackend | undefined;
afterEach(async () => {
  await open?.backend.close();
  open = undefined;
});
afterAll(removeDataFolders);

it("are refused at upload, and named again where one is drawn from all the same", async () => {
  open = await startWithVault();
  const { api, session } = open;
  await api.cases.change({
    changes: [{ kind: "case-put", case: FULL, base: null }],
    label: { zh: "新案", en: "New case" },
  });
  for (const [what, made, says] of REFUSED) {
    const bytes = new Uint8Array(made);
    const upload = await failureOf(
      api.documents.putTemplate({ name: "court-paper", bytes, accepted: true, base: null }),
    );
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    session.current.vault.apply(
      [
        { kind: "blob-put", bytes },
        { kind: "setting-put", id: "template/court-paper", value: sha256 },
      ],
      { label: { zh: "旧", en: "Old" } },
    );
    const drawn = await failureOf(api.documents.file({ caseId: FULL.id, document: "service-address" }));
    for (const { code, problems } of [upload, drawn]) {
      expect([what, code]).toEqual([what, "bad-template"]);
      expect(problems?.map(({ text: { en } }) => en).join("\n")).toMatch(says);
    }
    await api.documents.deleteTemplate({ name: "court-paper", base: sha256 });
  }
});
