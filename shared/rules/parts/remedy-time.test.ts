// Which remedies were used, which is open on a day, and by how many days they move the end of a period.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";
import { mapTerm, on as onDay, termOf } from "../../engine/term.ts";
import { inEveryWorld, written } from "./probe.fixture.ts";
import { COURT_REMEDIES, endWithout, openRemedy, remediesOf } from "./remedy-time.ts";
import type { TestEvent } from "./request-events.fixture.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2023-05-08" };
const on = (id: string, type: string, date: string, more: object = {}): TestEvent => ({ id, type, date, ...more });
const day = (iso: string) => onDay(parseDay(iso) ?? 0);
const ALL: readonly EventType[] = ["correction-requested", ...COURT_REMEDIES];

const remedies = (...events: readonly TestEvent[]) =>
  inEveryWorld({ events: [LISTED, ...events] }, "d", (world) =>
    remediesOf(world, ALL).map(({ request, ended }) => [request.id, written(ended)]),
  );

describe("a remedy", () => {
  it.each([
    ["correction-requested", "correction-decided"],
    ["reconsideration-requested", "reconsideration-decided"],
    ["reconsideration-received", "reconsideration-decided"],
    ["objection-filed", "objection-decided"],
    ["supervision-requested", "supervision-decided"],
  ])("%s ends with %s", (asked, decided) => {
    const events = [on("q", asked, "2024-02-05"), on("x", decided, "2024-02-20", { regarding: "q" })];
    expect(remedies(...events)).toEqual([[["q", "2024-02-20"]]]);
    expect(remedies(on("q", asked, "2024-02-05"))).toEqual([[["q", null]]]);
  });

  it("is counted once, though its receipt is on record", () => {
    expect(
      remedies(
        on("a", "reconsideration-requested", "2024-02-05"),
        on("r", "reconsideration-received", "2024-02-07", { regarding: "a" }),
        on("x", "reconsideration-decided", "2024-02-20", { regarding: "r" }),
      ),
    ).toEqual([[["a", "2024-02-20"]]]);
  });

  it("is open from the day on which it was asked for until the day before its decision", () => {
    const open = (iso: string) =>
      inEveryWorld(
        {
          events: [
            LISTED,
            on("q", "objection-filed", "2024-02-05"),
            on("x", "objection-decided", "2024-02-20", { regarding: "q" }),
          ],
        },
        "d",
        (world) => openRemedy(world, COURT_REMEDIES, day(iso))?.id ?? null,
      );
    expect(["2024-02-04", "2024-02-05", "2024-02-19", "2024-02-20"].map((iso) => open(iso)[0])).toEqual([
      null,
      "q",
      "q",
      null,
    ]);
  });

  it("that pends before a court keeps a claim for compensation out, a correction request does not", () => {
    expect(COURT_REMEDIES).not.toContain("correction-requested");
  });
});

describe("a period of two years", () => {
  const START = "2022-02-07";
  const END = "2024-02-07";
  /** Its end without the days of the remedies, which run between the days given; asked on the first of June 2024. */
  const ends = (...stretches: readonly (readonly [from: string, to: string | null])[]) =>
    inEveryWorld(
      {
        events: [
          LISTED,
          ...stretches.flatMap(([from, to], at) => [
            on(`q${at}`, "objection-filed", from),
            ...(to === null ? [] : [on(`x${at}`, "objection-decided", to, { regarding: `q${at}` })]),
          ]),
        ],
      },
      "d",
      (world) =>
        written(endWithout(world, remediesOf(world, ["objection-filed"]), { start: day(START), plain: day(END) })),
    );

  it("is moved by the days that a remedy took", () => {
    expect(ends(["2023-01-10", "2023-01-20"])).toEqual(["2024-02-17"]);
    expect(ends(["2023-01-10", "2023-01-20"], ["2023-03-10", "2023-03-15"])).toEqual(["2024-02-22"]);
    expect(ends()).toEqual([null]);
    expect(ends(["2023-01-10", "2023-01-10"])).toEqual([null]);
  });

  it("counts days once on which several ran", () => {
    expect(ends(["2023-01-10", "2023-01-20"], ["2023-01-15", "2023-01-25"])).toEqual(["2024-02-22"]);
    expect(ends(["2023-01-10", "2023-01-30"], ["2023-01-15", "2023-01-25"])).toEqual(["2024-02-27"]);
  });

  it("is moved only by days after it began, and by remedies begun before it ended, as moved", () => {
    expect(ends(["2022-01-28", "2022-02-17"])).toEqual(["2024-02-17"]);
    expect(ends(["2022-01-28", "2022-02-07"])).toEqual([null]);
    expect(ends(["2024-02-07", "2024-02-17"])).toEqual(["2024-02-17"]);
    expect(ends(["2024-02-08", "2024-02-18"])).toEqual([null]);
    expect(ends(["2023-01-10", "2023-01-20"], ["2024-02-17", "2024-02-20"])).toEqual(["2024-02-20"]);
  });

  it("is moved up to the day of the audit by one that is pending", () => {
    // From the first of February to the first of June 2024: 121 days, from the seventh of February on.
    expect(ends(["2024-02-01", null])).toEqual(["2024-06-07"]);
  });

  it("has its end moved from the first and from the last day on which it can end", () => {
    const [from, until] = ["2022-02-07", "2022-02-09"].map((iso) => parseDay(iso) ?? 0);
    const key = "events[d].date";
    const start = termOf({ key, lo: from ?? 0, hi: until ?? 0, unknown: false, calendar: false });
    const plain = mapTerm(start, (at) => at + 730);
    const events = [
      on("q", "objection-filed", "2023-01-10"),
      on("x", "objection-decided", "2023-01-20", { regarding: "q" }),
    ];
    const moved = inEveryWorld({ events: [LISTED, ...events] }, "d", (world) =>
      written(endWithout(world, remediesOf(world, ["objection-filed"]), { start, plain })),
    );
    expect(moved).toEqual(["2024-02-17/2024-02-19"]);
  });

  it("ends on one of several days where the days of the remedy are not exact", () => {
    expect(ends(["2023-01-10/2023-01-12", "2023-01-20/2023-01-25"])).toEqual(["2024-02-15/2024-02-22"]);
  });
});
