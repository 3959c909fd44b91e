// Which events about others a question takes along: the few of which the file leaves something open, and never many.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { Beside, isDoubtful, isDoubtfulOrLoose, plainOf } from "./beside.ts";
import { viewCase } from "./case-view.ts";
import type { CaseView } from "./model.ts";

const view = (events: NonNullable<SmallCase["events"]>): CaseView =>
  viewCase(smallCase({ events }), parseDay("2024-06-01") ?? 0);

const looked = (day: number, happened?: "unknown") => ({
  id: `look${day}`,
  type: "listing-checked",
  date: `2024-03-${String(day).padStart(2, "0")}`,
  visible: "yes",
  ...(happened === undefined ? {} : { happened }),
});

/** The days of the looks that are taken along beside those of `own` days, of looks of which some are doubtful. */
function beside(own: readonly number[], doubtful: readonly number[], certain: readonly number[]): readonly string[] {
  const { events } = view([...doubtful.map((day) => looked(day, "unknown")), ...certain.map((day) => looked(day))]);
  const mine = events.filter(({ id }) => own.some((day) => id === `look${day}`));
  return new Beside(isDoubtful).list(mine, events).map(({ id }) => id);
}

describe("a question", () => {
  it("looks at its own events alone where nothing is open about the others", () => {
    expect(beside([2], [], [1, 2, 3])).toEqual(["look2"]);
    expect(beside([], [], [1, 2, 3])).toEqual([]);
    expect(beside([2], [2], [1, 3])).toEqual(["look2"]);
  });

  it("takes along the others that may not have happened, in the order of the days", () => {
    expect(beside([2], [1, 4], [2, 3])).toEqual(["look1", "look2", "look4"]);
    expect(beside([], [4, 1], [2])).toEqual(["look1", "look4"]);
  });

  it("takes six of them along, and of seven none", () => {
    const six = [1, 2, 3, 4, 5, 6];
    expect(beside([9], six, [9])).toHaveLength(7);
    expect(beside([], six, [9])).toHaveLength(6);
    expect(beside([9], [...six, 7], [9])).toEqual(["look9"]);
    expect(beside([], [...six, 7], [9])).toEqual([]);
    expect(beside([1, 9], [...six, 7], [9]), "of seven one is its own").toHaveLength(8);
    expect(beside([1, 9], [...six, 7, 8], [9])).toEqual(["look1", "look9"]);
  });
});

describe("what is open about an event", () => {
  const answers = view([
    { id: "first", type: "correction-requested", date: "2024-01-01/2024-02-10" },
    { id: "second", type: "correction-requested", date: "2024-01-20/2024-02-20" },
    { id: "answer", type: "correction-decided", date: "2024-03-10" },
    { id: "service", type: "correction-served", date: "2024-03-12", regarding: "answer" },
    { id: "early", type: "supervision-requested", date: "2024-04-10" },
    { id: "loose", type: "supervision-decided", date: "2024-03/2024-05" },
  ]);
  const open = (of: CaseView, id: string): boolean => {
    const event = of.byId(id);
    if (event === undefined) throw new Error(`no event ${id}`);
    return isDoubtfulOrLoose(event);
  };

  it("is what it answers, directly or further up, and whether it answers that on each of its days", () => {
    expect(["first", "second", "answer", "service", "early", "loose"].filter((id) => open(answers, id))).toEqual([
      "answer",
      "service",
      "loose",
    ]);
  });

  it("is told of a whole file: what happened, which listing it is of, what it answers", () => {
    const plain = { certain: true, placed: true, linked: true };
    const decided = { id: "d", type: "listing-decided", date: "2024-01-10" };
    expect(plainOf(view([decided, looked(2)]))).toEqual(plain);
    expect(plainOf(view([decided, looked(2, "unknown")]))).toEqual({ ...plain, certain: false });
    const twice = [decided, { ...decided, id: "d2", date: "2024-02-10" }];
    expect(plainOf(view([...twice, looked(2)]))).toEqual({ ...plain, placed: false });
    const unserved = { type: "listing-served", date: "2024-03-02", happened: "no" };
    expect(plainOf(view([...twice, unserved])), "a denial counts too").toEqual({ ...plain, placed: false });
    expect(plainOf(answers).linked).toBe(false);
  });
});
