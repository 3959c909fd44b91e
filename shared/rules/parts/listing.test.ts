// What a decision that is on record says, and what may be so where it is not.
import { describe, expect, it } from "vitest";
import { decisionFact, fieldPath } from "./listing.ts";
import { inEveryWorld } from "./probe.fixture.ts";

const decided = (more: object = {}) => ({ id: "d", type: "listing-decided", date: "2023-05-08", ...more });
const ability = (events: readonly { readonly [field: string]: unknown }[]) =>
  inEveryWorld({ events }, "d", (world, thread) => decisionFact(world, thread, "abilityFound"));

describe("a fact of the decision", () => {
  it("is what the decision says, and both where it, or the whole decision, is not on record", () => {
    expect(ability([decided({ abilityFound: "yes" })])).toEqual([true]);
    expect(ability([decided({ abilityFound: "no" })])).toEqual([false]);
    expect(ability([decided()])).toEqual([true, false]);
    expect(ability([{ id: "d", type: "listing-published", date: "2023-05-10" }])).toEqual([true, false]);
  });

  it("is asked for at the decision, or at the one that is missing", () => {
    const path = (events: readonly { readonly [field: string]: unknown }[]) =>
      inEveryWorld({ events }, "d", (_, thread) => fieldPath(thread, "reasons"))[0];
    expect(path([decided()])).toBe("events[d].reasons");
    expect(path([{ id: "d", type: "listing-published", date: "2023-05-10" }])).toContain("events[+listing-decided@d]");
  });
});
