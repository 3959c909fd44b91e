import { expect, it } from "vitest";
import { EMPTY_HEAD, newCase } from "../../parts/case-head/head-values.ts";
import { withOwnIds } from "./own-ids.ts";

it("gives every event, piece and sanction its own id, and every reference follows", () => {
  const file = {
    ...newCase("1", { ...EMPTY_HEAD, courtName: "某院" }),
    events: [
      { id: "a", type: "correction-requested", evidence: ["a-paper"] },
      { id: "b", type: "correction-received", regarding: "a" },
    ] as const,
    evidence: [{ id: "a-paper", title: "快递单" }],
    sanctions: [{ id: "felt-loan", kind: "loan" }] as const,
  };
  let at = 0;
  const own = withOwnIds(file, () => `n${(at += 1)}`);
  expect(own.events).toEqual([
    { id: "n1", type: "correction-requested", evidence: ["n3"] },
    { id: "n2", type: "correction-received", regarding: "n1" },
  ]);
  expect(own.sanctions).toEqual([{ id: "n4", kind: "loan" }]);
  expect(own.evidence).toEqual([{ id: "n3", title: "快递单" }]);
});
