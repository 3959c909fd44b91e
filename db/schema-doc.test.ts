// The schema document says what the migrations make.
import { afterAll, expect, it } from "vitest";
import { schemaDocument } from "./schema-doc.ts";
import { TABLE_WORDS } from "./schema-words.ts";
import { openRaw, plantVault, removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

it("docs/vault-schema.md is not stale, and no words are left of tables that are gone", async () => {
  const { folder, key } = plantVault();
  const db = openRaw(folder, key);
  const document = schemaDocument(db);
  db.close();
  await expect(document).toMatchFileSnapshot("../docs/vault-schema.md");
  expect(Object.keys(TABLE_WORDS).filter((table) => !document.includes(`## ${table}\n`))).toEqual([]);
});
