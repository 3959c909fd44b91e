// What people are told hangs on the turn that a rule took, and on no wording of its derivation.
import { describe, expect, it } from "vitest";
import { auditOn, caseOf } from "./case.fixture.ts";

/** The sentence about a finding of the rule, in Chinese. */
function told(rule: string, ...events: Parameters<typeof caseOf>[0]): string | undefined {
  return auditOn("2024-03-06", caseOf(events)).summary.find(({ finding }) => finding.startsWith(`${rule}@`))?.zh;
}

const DECIDED = { id: "d", type: "listing-decided", date: "2023-06-12", items: [1] } as const;
const served = (service: object) => ({ type: "listing-served", date: "2023-06-20", service }) as const;

describe("a sentence with alternatives", () => {
  it.each([
    ["S-05", "被退回，退回的原因不算送达", served({ method: "post", returned: "yes", returnCause: "absent" })],
    ["S-05", "被退回，退回的原因不算送达", served({ method: "post", returned: "yes", ownFault: "no" })],
    ["S-05", "由不能代收的人签收", served({ method: "post", returned: "no", recipient: "other" })],
    ["S-03", "没有留在住所", served({ method: "left", recipient: "other", atResidence: "no", witnessed: "yes" })],
    ["S-06", "没有", served({ method: "announcement", othersFailed: "yes", recorded: "no" })],
  ] as const)("of %s says %s", (rule, words, service) => {
    expect(told(rule, DECIDED, service)).toContain(words);
  });

  it("of C-05 names the form of the rejection", () => {
    const request = {
      id: "q",
      type: "correction-requested",
      date: "2023-08-01",
      written: "yes",
      grounds: [1],
    } as const;
    const by = (form: string) =>
      told("C-05", DECIDED, request, { type: "correction-decided", date: "2023-08-11", outcome: "rejected", form });
    expect(new Set([by("ruling"), by("notice"), by("oral")]).size).toBe(3);
    for (const sentence of [by("ruling"), by("notice"), by("oral")]) expect(sentence).toBeDefined();
  });
});
