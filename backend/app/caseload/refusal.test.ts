import { expect, it } from "vitest";
import { casesIn } from "./case-lines.ts";
import { type Refusal, refuse } from "./refusal.ts";

function refusedOf(...lines: readonly unknown[]): readonly Refusal[] {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const refused: Refusal[] = [];
  for (const { read } of casesIn({ name: "诊所.ndjson", bytes: new TextEncoder().encode(text) })) {
    if (!read.ok) refuse(refused, read);
  }
  return refused;
}

const caseOf = (name: string, date: string) => ({
  format: "redress.case/1",
  id: `c-${date}`,
  client: { kind: "natural-person", name },
  enforcement: { court: { name: "某区人民法院", level: "basic" } },
  events: [{ id: "e", type: "listing-decided", date }],
});

it("names the client, the place in the words of the screen, and one cause for all that is wrong so", () => {
  const refused = refusedOf(caseOf("王某", "2024-02-30"), caseOf("李某", "2023-02-31"));
  expect(refused.map(({ client, place, line }) => [client, place.zh, line])).toEqual([
    ["王某", "事件第 1 项（作出纳入决定） · 日期", 1],
    ["李某", "事件第 1 项（作出纳入决定） · 日期", 2],
  ]);
  expect(new Set(refused.map(({ cause }) => cause.zh)).size).toBe(1);
  expect(refused[0]?.text.zh).toContain("2024-02-30");
  expect(refused[0]?.cause.zh).not.toContain("2024");
});

it("takes the reference where there is no name, and nothing where neither can be read", () => {
  const nameless = { ...caseOf("", "x"), reference: "2024-017" };
  expect(refusedOf(nameless).map(({ client }) => client)).toEqual(["2024-017"]);
  expect(refusedOf('{"format":"redress.case/1","id":').map(({ client, place }) => [client, place.zh])).toEqual([
    [null, "整个文件"],
  ]);
  expect(refusedOf(caseOf("王".repeat(500), "x"))[0]?.client).toBeNull();
});

it("says the place of no problem as a path", () => {
  const broken = { ...caseOf("王某", "x"), sanctions: [{ kind: "moon" }], evidence: [{ date: 5 }] };
  const refused = refusedOf(broken);
  expect(refused.length).toBeGreaterThan(2);
  for (const { place, text } of refused) expect(`${place.zh} ${place.en} ${text.zh}`).not.toMatch(/\w+\[\d+\]/u);
});
