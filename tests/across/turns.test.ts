// The turns that rules take and the alternatives that their sentences for people offer: one is no use without the other.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));
const codeIn = (folder: string): string =>
  readdirSync(`${SHARED}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".test.") && !name.includes(".fixture."))
    .map((name) => readFileSync(`${SHARED}${folder}/${name}`, "utf8"))
    .join("\n");

const namesIn = (code: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    [...code.matchAll(pattern)].flatMap(([, names = ""]) =>
      [...names.matchAll(/"([a-z-]+)"/gu)].map(([, n = ""]) => n),
    ),
  );

it("every alternative of a sentence is a turn of some rule, and every turn has its alternative", () => {
  const offered = namesIn(codeIn("plain"), /byTurn\(([^)]*)\)/gu);
  expect(offered.size).toBeGreaterThan(20);
  // Named at the sentence, handed to the function that words it, or the form of an answer.
  const taken = namesIn(codeIn("rules"), /(?:turn: |premature\(|notMet\()("[a-z-]+")/gu);
  const forms = ["ruling", "notice", "oral"];
  expect([...offered].toSorted()).toEqual([...new Set([...taken, ...forms])].toSorted());
});
