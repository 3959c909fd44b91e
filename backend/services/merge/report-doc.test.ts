// The example of a merge in the contract is what a merge of two vaults reports, to the letter.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import type { AnyEvent } from "../../../shared/case/types.ts";
import type { Vault } from "../../../db/index.ts";
import { caseOf, LABEL, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import { partsOf, readParts } from "./merge-parts.ts";
import { mergeInto, type MergeReport } from "./merge-service.ts";

const open: Vault[] = [];

afterAll(() => {
  for (const vault of open) vault.close();
  removeFolders();
});

const PAGE = readFileSync(fileURLToPath(new URL("../../../docs/contract/command-line.md", import.meta.url)), "utf8");

function desk(id: string): Vault {
  const { vault } = plantOpen(id.repeat(32));
  open.push(vault);
  return vault;
}

function give(from: Vault, to: Vault): MergeReport {
  const parts = [...partsOf(from, { withEvidence: true })].map(({ path, bytes }) => [path, bytes] as const);
  const read = readParts(new Map(parts));
  if ("bad" in read) throw new Error(read.bad);
  return mergeInto(to, read);
}

const put = (vault: Vault, event: AnyEvent): unknown =>
  vault.apply([{ kind: "event-put", caseId: "k1", event }], { label: LABEL });

it("is the report of a merge in which something waits", () => {
  const office = desk("a");
  const laptop = desk("b");
  office.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
  give(office, laptop);
  const decided = { id: "e1", type: "listing-decided", written: "yes" } as const;
  put(office, { ...decided, date: "2023-05-06" });
  put(laptop, { ...decided, date: "2023-05-08" });
  put(office, { id: "o7", type: "listing-published", date: "2023-05-09" });
  put(laptop, { id: "l7", type: "listing-published", date: "2023-05-09" });
  const example = /```json\n(?<json>\{\n {2}"format": "redress\.merge\/1"[\s\S]*?)```/u.exec(PAGE)?.groups?.["json"];
  expect(JSON.parse(example ?? "null")).toEqual(JSON.parse(JSON.stringify(give(laptop, office))));
});
