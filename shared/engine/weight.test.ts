// The weight of a finding is the weakest source among the events it used (audit-output), whichever of them bears it.
import { describe, expect, it } from "vitest";
import { c03 } from "../rules/c/c-03-correction-review.ts";
import { finding } from "../rules/testing.ts";

const SOURCES = ["official-record", "document", "third-party", "client-statement", "inferred"] as const;

const weight = (requested: string | undefined, received: string | undefined) =>
  finding(c03, "2024-06-01", {
    events: [
      { type: "correction-requested", date: "2024-02-03", written: "yes", ...(requested && { source: requested }) },
      { type: "correction-received", date: "2024-02-04", ...(received && { source: received }) },
    ],
  }).weight;

describe("the weight of a finding", () => {
  const pairs = SOURCES.flatMap((one, at) => SOURCES.slice(at).map((weaker) => [one, weaker] as const));

  it.each(pairs)("%s beside %s is the weaker", (one, weaker) => {
    expect(weight(one, weaker)).toBe(weaker);
    expect(weight(weaker, one)).toBe(weaker);
  });
});
