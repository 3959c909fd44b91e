import { describe, expect, it } from "vitest";
import { kept, type Look, lookFrom } from "./use-look.ts";

describe("how the audit is looked at", () => {
  it("is found again as it was", () => {
    const look: Look = { asList: true, all: true, filter: { status: "breach", holder: "client", family: "K" } };
    expect(lookFrom(kept(look))).toEqual(look);
  });

  it("is in heaps without a filter where what was kept is of another version", () => {
    const plain = { asList: false, all: false, filter: { status: null, holder: null, family: null } };
    for (const other of [null, "list", [], { asList: "yes", status: "broken", holder: 5, family: "ZZ" }]) {
      expect(lookFrom(other)).toEqual(plain);
    }
  });
});
