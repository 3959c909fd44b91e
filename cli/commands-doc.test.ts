// The page of commands is current. To write it anew: npx vitest run cli/commands-doc.test.ts -u, and read the diff.
import { expect, it } from "vitest";
import { commandsDocument } from "./commands-doc.ts";

it("docs/contract/commands.md is what the table of commands says", async () => {
  await expect(commandsDocument()).toMatchFileSnapshot("../docs/contract/commands.md");
});
