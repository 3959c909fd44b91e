// K-04: advice on when to claim.
import { describe, expect, it } from "vitest";
import { k04 } from "./k-04-claim-ripe.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const listed = { type: "listing-decided", date: "2020-05-05" };
const ended = { type: "enforcement-terminated", date: "2023-03-01" };
const objected = { type: "objection-filed", date: "2023-02-01" };
const objection = { type: "objection-decided", date: "2023-04-03", outcome: "rejected" };

describe("K-04", () => {
  it("advises by the end of enforcement and pending remedies", () => {
    const last = (...events: Events) => {
      const found = finding(k04, "2024-06-01", { events: [listed, ...events] });
      expect(found).toMatchObject({ status: "advice", kind: "advice", thread: null });
      expect(badSteps(found.derivation)).toEqual([]);
      return found.derivation.at(-1)?.en ?? "";
    };
    expect(last()).toContain("No end of enforcement");
    expect(last({ type: "round-concluded", date: "2023-03-01" })).toContain("No end of enforcement");
    expect(last(ended)).toContain("a claim may be made");
    expect(last(ended, objected)).toContain("pending");
    expect(last(ended, objected, objection)).toContain("a claim may be made");
  });

  it("waits for a pending remedy, which it names, and not for one that was decided, whatever the decision names", () => {
    const asked = { id: "k", type: "reconsideration-requested", date: "2023-03-07" };
    const received = { id: "r", type: "reconsideration-received", date: "2023-03-09", regarding: "k" };
    const pending = finding(k04, "2024-06-01", { events: [listed, ended, asked, received] });
    expect(pending.subjects).toContain("k");
    for (const regarding of ["k", "r"]) {
      const decided = { type: "reconsideration-decided", date: "2023-03-26", outcome: "rejected", regarding };
      const found = finding(k04, "2024-06-01", { events: [listed, ended, asked, received, decided] });
      expect(found.derivation.at(-1)?.en).toContain("a claim may be made");
      expect(found.subjects).not.toContain("k");
    }
  });

  it("does not apply before the interpretation or without a listing", () => {
    expect(finding(k04, "2022-02-28", { events: [listed] })).toMatchObject({
      id: "K-04@case",
      status: "not-applicable",
    });
    expect(finding(k04, "2022-03-01", { events: [listed] }).status).toBe("advice");
    expect(finding(k04, "2024-06-01", {}).status).toBe("not-applicable");
  });
});
