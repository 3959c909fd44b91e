// How items tick themselves: in which order what ticks them is named, and what counts as paper.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { viewCase } from "../engine/case-view.ts";
import type { CaseEvent } from "../engine/model.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { doneFrom, hasPaper, serviceProof, toDo } from "./ticks.ts";

const eventsOf = (...events: NonNullable<SmallCase["events"]>): readonly CaseEvent[] =>
  viewCase(smallCase({ events }), parseDay("2024-06-01") ?? 0).events;
const look = (id: string, date: string, more: object = {}) => ({ id, type: "listing-checked", date, ...more });

describe("what ticks an item", () => {
  it("is named by its first day, then by its last, then by its id; then the pieces of evidence", () => {
    const events = eventsOf(
      look("b", "2024-03-05"),
      look("a", "2024-03-05"),
      look("z", "2024-03-01/2024-03-20"),
      look("y", "2024-03-01/2024-03-10"),
    );
    for (const given of [events, events.toReversed()]) {
      expect(doneFrom(given, ["piece", "other"])).toEqual({
        state: "done",
        from: ["y", "z", "a", "b", "piece", "other"],
      });
    }
    expect(doneFrom(events.slice(0, 1), ["piece", "y"]), "each once").toEqual({ state: "done", from: ["y", "piece"] });
  });

  it("names the exhibits of what happened, where no others are given", () => {
    const looks = [look("a", "2024-03-05", { evidence: ["n2"] }), look("b", "2024-03-06", { evidence: ["n1"] })];
    const file = smallCase({ events: looks, evidence: [{ id: "n1" }, { id: "n2" }] });
    const { events } = viewCase(file, parseDay("2024-06-01") ?? 0);
    expect(doneFrom(events).from).toEqual(["a", "b", "n2", "n1"]);
    expect(doneFrom(events, ["n3"]).from).toEqual(["a", "b", "n3"]);
  });

  it("is paper where the source is a document or a record of the court, or a piece of evidence is named", () => {
    const paper = (more: object): boolean => eventsOf(look("one", "2024-03-05", more)).some(hasPaper);
    expect(
      ["official-record", "document", "third-party", "client-statement"].map((source) => paper({ source })),
    ).toEqual([true, true, false, false]);
    expect(paper({})).toBe(false);
    expect(paper({ evidence: [] })).toBe(false);
    expect(toDo().state).toBe("todo");
  });
});

describe("the proof of service", () => {
  const survey = { exhibits: new Map() } as unknown as Parameters<typeof serviceProof>[0];
  const served = (proof?: string): CaseEvent | null =>
    eventsOf({
      id: "s",
      type: "correction-served",
      date: "2024-03-05",
      service: { method: "direct", ...(proof === undefined ? {} : { proof }) },
    })[0] ?? null;

  it("is there, to get, or unknown, as the file says; not needed where the service is denied", () => {
    expect(serviceProof(survey, served("yes"), false)).toMatchObject({ state: "done", from: ["s"] });
    expect(serviceProof(survey, served("no"), false).state).toBe("todo");
    expect(serviceProof(survey, served(), false).state).toBe("unknown");
    expect(serviceProof(survey, null, false).state).toBe("unknown");
    expect(serviceProof(survey, null, true).state).toBe("not-needed");
  });
});
