// The enforcement objection: its sixty days against a termination, and the court above after silence.
import { describe, expect, it } from "vitest";
import type { TestEvent } from "../rules/parts/request-events.fixture.ts";
import { audited, item, LISTED } from "./testing.fixture.ts";

const enforcement = {
  court: { name: "某区人民法院", level: "basic" },
  upperCourt: { name: "某中级人民法院", level: "intermediate" },
};
const at = (asOf: string, ...events: readonly TestEvent[]) =>
  audited("objection", asOf, { enforcement, events: [LISTED, ...events] });
const ENDED = { type: "enforcement-terminated", date: "2024-03-01", source: "document" };

describe("the objection", () => {
  it("is closed where nothing was terminated", () => {
    expect(at("2024-03-01").state).toBe("closed");
  });

  it.each([
    ["2024-04-22", "open"],
    ["2024-04-23", "closing"],
    ["2024-04-30", "closing"],
    ["2024-05-01", "missed"],
  ] as const)("against a termination as of %s is %s", (asOf, state) => {
    const list = at(asOf, ENDED);
    expect(list).toMatchObject({
      state,
      until: { earliest: "2024-04-30", latest: "2024-04-30" },
      court: "某区人民法院",
      because: ["C-08@e2"],
    });
    expect(item(list, "ruling-copy")).toMatchObject({ state: "done", from: ["e2"] });
  });

  it("goes to the court that enforces when it is made", () => {
    const moved = { type: "enforcement-transferred", date: "2024-03-20", court: { name: "某铁路运输法院" } };
    expect(at("2024-04-01", ENDED, moved).court).toBe("某铁路运输法院");
  });

  it("against a concluded round is not yet there while it is open whether the days are over, never missed for certain", () => {
    const round = { type: "round-concluded", date: "2024-02-01" };
    expect(at("2024-03-25", round).state).toBe("closing");
    expect(at("2024-06-01", round).state).toBe("not-yet");
    expect(at("2024-06-01", { ...round, knownOn: "2024-02-05" }).state).toBe("closing");
  });

  it("is closed once made, and opens at the next higher court once the time for a ruling is over", () => {
    const made = { type: "objection-filed", date: "2024-04-08", regarding: "e2" };
    expect(at("2024-04-26", ENDED, made)).toMatchObject({ state: "closed", because: [] });
    expect(at("2024-04-27", ENDED, made)).toMatchObject({
      state: "open",
      until: null,
      court: "某中级人民法院",
      because: ["O-02@e3"],
    });
    const ruled = { type: "objection-decided", date: "2024-04-28", outcome: "rejected" };
    expect(at("2024-04-29", ENDED, made, ruled).state).toBe("closed");
  });
});
