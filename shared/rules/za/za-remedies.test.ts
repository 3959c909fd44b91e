// Reconsideration and suits against authorities: both sides of every computed example of the reference, and what is not known.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../engine/finding.ts";
import type { Rule } from "../../engine/rule.ts";
import { finding, findings } from "../testing.ts";
import { za01 } from "./za-01-review-in-time.ts";
import { za02 } from "./za-02-review-decision.ts";
import { za03 } from "./za-03-suit-in-time.ts";
import { za04 } from "./za-04-suit-untold.ts";
import { za05 } from "./za-05-five-years.ts";
import { za06 } from "./za-06-suit-after-review.ts";
import { za07 } from "./za-07-silence.ts";
import { za08 } from "./za-08-correction-trap.ts";
import { za09 } from "./za-09-identity.ts";
import { za10 } from "./za-10-told-limit.ts";
import { za11 } from "./za-11-promise.ts";
import { za12 } from "./za-12-hearing.ts";
import { za13 } from "./za-13-penalty-withdrawn.ts";

type Event = { readonly type: string; readonly date: string | null } & Readonly<Record<string, unknown>>;
const event = (type: string, date: string | null, more: object = {}): Event => ({ type, date, ...more });
const on = (rule: Rule, asOf: string, ...events: readonly Event[]): Finding => finding(rule, asOf, { events });
const exactly = (day: string) => ({ earliest: day, latest: day });

/** A listing that reached the client on a day, with the remedy told unless said otherwise. */
const known = (day: string, more: object = {}): readonly Event[] => [
  event("authority-listed", "2023-01-09", { id: "listing", statesRemedy: "yes", ...more }),
  event("authority-listing-served", day, { id: "served", regarding: "listing" }),
];
const requested = (day: string) => event("review-requested", day, { regarding: "served" });
const sued = (day: string, regarding = "served") => event("suit-filed", day, { regarding });
const paths = ({ missing }: Finding) => missing.map(({ path }) => path);

describe("ZA-01, sixty days for reconsideration", () => {
  it("of what was known on 2026-06-20 end on 2026-08-19", () => {
    expect(on(za01, "2026-08-19", ...known("2026-06-20"))).toMatchObject({
      status: "running",
      due: exactly("2026-08-19"),
    });
    expect(on(za01, "2026-08-20", ...known("2026-06-20")).status).toBe("breach");
    expect(on(za01, "2026-09-01", ...known("2026-06-20"), requested("2026-08-19")).status).toBe("in-order");
    expect(on(za01, "2026-09-01", ...known("2026-06-20"), requested("2026-08-20"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
  });

  it("are asked about where nobody knows since when they run, and never said to run on", () => {
    const undated = on(za01, "2026-08-20", ...known("2023-01-16").slice(0, 1), event("authority-listing-known", null));
    expect(undated.status).toBe("undetermined");
    const only = on(
      za01,
      "2026-08-20",
      event("authority-listed", "2026-01-05", { id: "listing", statesRemedy: "yes" }),
    );
    expect(only.status).toBe("undetermined");
    expect(paths(only).join()).toContain("authority-listing-known@listing");
  });

  it("can be argued to go on for a year at most where nobody told of the remedy, and after an obstacle", () => {
    const untold = (asOf: string) => on(za01, asOf, ...known("2025-06-20", { statesRemedy: "no" }));
    expect(untold("2025-08-19").status).toBe("running");
    expect(untold("2025-08-20")).toMatchObject({ status: "contestable", due: exactly("2026-06-20") });
    expect(untold("2026-06-20").status).toBe("contestable");
    expect(untold("2026-06-21").status).toBe("breach");
    const open = on(za01, "2025-08-20", ...known("2025-06-20", { statesRemedy: "unknown" }));
    expect(open.status).toBe("contestable");
    // The text of 2017 has no such year.
    expect(on(za01, "2019-08-20", ...known("2019-03-04", { date: "2019-01-07", statesRemedy: "no" })).status).toBe(
      "breach",
    );
    const obstacle = event("obstacle-ended", "2025-09-01", { regarding: "served" });
    expect(on(za01, "2025-10-01", ...known("2025-06-20"), obstacle).status).toBe("contestable");
  });

  it("run for the refusal of early removal from its own day, and not for a grant", () => {
    const decided = (outcome: string) => event("authority-removal-decided", "2026-06-20", { id: "r", outcome });
    const of = (outcome: string) => on(za01, "2026-08-19", decided(outcome));
    expect(of("rejected")).toMatchObject({ status: "running", due: exactly("2026-08-19") });
    expect(of("granted").status).toBe("not-applicable");
  });

  it("start with the letter in hand, not with an announcement or without proof", () => {
    const by = (service: object) => [
      ...known("2026-06-20").slice(0, 1),
      event("authority-listing-served", "2026-06-20", { regarding: "listing", service }),
    ];
    expect(on(za01, "2026-07-01", ...by({ method: "announcement" })).status).not.toBe("breach");
    expect(on(za01, "2026-12-01", ...by({ method: "announcement" })).status).toBe("undetermined");
    expect(on(za01, "2026-12-01", ...by({ method: "post", proof: "no" })).status).toBe("undetermined");
    // A manner that the file calls unknown may have been an announcement; one it does not speak of was none.
    const open = on(za01, "2026-12-01", ...by({ method: "unknown" }));
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toContain("events[e2].service.method");
    expect(on(za01, "2026-12-01", ...by({ proof: "yes" })).status).toBe("breach");
    expect(on(za01, "2026-12-01", ...by({ method: "post", proof: "yes" })).status).toBe("breach");
  });

  it("tell of the trap of a mere request for correction while they run", () => {
    const { derivation } = on(za01, "2026-08-19", ...known("2026-06-20"));
    expect(derivation.map(({ zh }) => zh).join()).toContain("只向机关请求更正不算复议");
  });
});

describe("ZA-02, the decision on reconsideration", () => {
  const accepted = (more: object = {}) => event("review-accepted", "2024-03-04", { id: "a", simple: "no", ...more });
  it("comes within sixty days, thirty more where told, thirty in the simple procedure", () => {
    // Sixty days from 2024-03-04 end on 2024-05-03, within the holiday of May: 2024-05-06.
    const at = (asOf: string, more: object) => on(za02, asOf, accepted(more)).status;
    expect(at("2024-05-06", { extensionApproved: "no" })).toBe("running");
    expect(at("2024-05-07", { extensionApproved: "no" })).toBe("breach");
    expect(at("2024-05-07", {})).toBe("undetermined");
    // Ninety days: 2024-06-02, a Sunday, so 2024-06-03.
    expect(at("2024-06-03", { extensionApproved: "yes" })).toBe("running");
    expect(at("2024-06-04", {})).toBe("breach");
    expect(at("2024-04-03", { simple: "yes" })).toBe("running");
    expect(at("2024-04-07", { simple: "yes" })).toBe("breach");
  });

  it("counts from the fifth working day after receipt where silence accepts (art. 88: three, five, seven, ten days are working days)", () => {
    // 2024-09-14 was worked, 2024-09-15 to 17 were not: five working days from 2024-09-12 end on 2024-09-20.
    const found = on(za02, "2024-10-08", event("review-received", "2024-09-12"));
    expect(found.derivation.map(({ date }) => date)).toContain("2024-09-20");
    // Under the text of 2017 receipt accepts.
    const before = on(za02, "2019-04-08", event("review-received", "2019-03-04"));
    expect(before.due).toEqual(exactly("2019-05-05"));
  });
});

describe("ZA-03, six months to sue", () => {
  it("from 2026-08-31 have no day without the notice for 2027", () => {
    const found = on(za03, "2026-11-29", ...known("2026-08-31"));
    expect(found.status).toBe("running");
    expect(found.due).toMatchObject({ earliest: "2027-02-28", latest: null });
  });

  it("of an act known on 2025-10-31 ended before a suit of 2026-05-04, by the interpretation of 2026 (ZA-15)", () => {
    const at = (day: string) => on(za03, "2026-06-01", ...known("2025-10-31"), sued(day));
    expect(at("2026-04-30")).toMatchObject({ status: "in-order", due: exactly("2026-04-30") });
    expect(at("2026-05-04").status).toBe("breach");
    const cited = (day: string) => at(day).basis.map(({ instrument }) => instrument);
    expect(cited("2026-04-30")).not.toContain("suit-limits");
    expect(cited("2026-05-04")).toContain("suit-limits");
  });

  it("do not run from a day on which nobody knew who had acted", () => {
    const learned = (actorKnown: string) =>
      event("authority-listing-known", "2025-06-02", { regarding: "listing", actorKnown });
    const of = (actorKnown: string) =>
      on(za03, "2026-06-01", ...known("2025-06-02").slice(0, 1), learned(actorKnown)).status;
    expect([of("yes"), of("no"), of("unknown")]).toEqual(["breach", "undetermined", "undetermined"]);
  });

  it("are argued about after a promise or a longer limit told, and give way to reconsideration and to the year", () => {
    const late = (more: object, ...events: readonly Event[]) =>
      on(za03, "2026-06-01", ...known("2025-06-02", more), ...events).status;
    expect(late({})).toBe("breach");
    expect(late({ toldLimit: "longer" })).toBe("contestable");
    expect(late({ toldLimit: "shorter" })).toBe("breach");
    expect(late({ toldLimit: "unknown" })).toBe("contestable");
    expect(late({}, event("authority-promised", "2025-10-01", { regarding: "served" }))).toBe("contestable");
    expect(late({ statesRemedy: "no" })).toBe("not-applicable");
    expect(late({ statesRemedy: "unknown" })).toBe("undetermined");
    expect(late({}, requested("2025-07-01"))).toBe("not-applicable");
  });
});

describe("ZA-04, the year where nobody told", () => {
  const at = (asOf: string, statesRemedy = "no") => on(za04, asOf, ...known("2025-08-04", { statesRemedy })).status;
  it("begins after the six months, is never safe, and ends for good", () => {
    expect(at("2026-04-30")).toBe("not-applicable");
    expect(at("2026-05-01")).toBe("contestable");
    expect(at("2026-08-04")).toBe("contestable");
    expect(at("2026-08-05")).toBe("breach");
    expect(at("2026-08-05", "yes")).toBe("not-applicable");
    expect(at("2026-08-05", "unknown")).toBe("undetermined");
  });
});

describe("ZA-05, five years", () => {
  it("end on the corresponding day", () => {
    const at = (asOf: string) => on(za05, asOf, event("authority-listed", "2020-03-02")).status;
    expect([at("2025-03-02"), at("2025-03-03")]).toEqual(["in-order", "breach"]);
    expect(on(za05, "2026-03-03", event("authority-listing-known", "2026-01-05")).status).toBe("undetermined");
  });
});

describe("ZA-06, fifteen days after reconsideration", () => {
  const served = (day: string, more: object = {}) => [
    event("review-decided", "2026-05-11", { id: "d", outcome: "rejected", statesRemedy: "yes", ...more }),
    event("review-served", day, { id: "s", regarding: "d" }),
  ];
  it("run from the service: 2026-05-20 to 2026-06-04, 2026-09-15 to 2026-09-30", () => {
    for (const [day, last, after] of [
      ["2026-05-20", "2026-06-04", "2026-06-05"],
      ["2026-09-15", "2026-09-30", "2026-10-01"],
    ] as const) {
      expect(on(za06, last, ...served(day))).toMatchObject({ status: "running", due: exactly(last) });
      expect(on(za06, after, ...served(day)).status).toBe("breach");
    }
    expect(on(za06, "2026-07-01", ...served("2026-05-20"), sued("2026-06-04", "s")).status).toBe("in-order");
    expect(on(za06, "2026-07-01", ...served("2026-05-20"), sued("2026-06-05", "s")).status).toBe("breach");
    expect(on(za06, "2026-07-01", ...served("2026-05-20", { statesRemedy: "no" })).status).toBe("contestable");
    expect(on(za06, "2026-07-01", ...served("2026-05-20", { outcome: "granted" })).status).toBe("not-applicable");
    expect(on(za06, "2026-07-01", served("2026-05-20")[0] ?? event("other", null)).status).toBe("undetermined");
  });

  it("run from the end of the time to decide where nobody decided", () => {
    // Sixty days from 2026-03-02: 2026-05-01, in the holiday of May, so 2026-05-06; fifteen days more: 2026-05-21.
    const at = (asOf: string) =>
      on(za06, asOf, event("review-accepted", "2026-03-02", { simple: "no", extensionApproved: "no" }));
    expect(at("2026-05-06").status).toBe("not-applicable");
    expect(at("2026-05-07")).toMatchObject({ status: "running", due: exactly("2026-05-21") });
    expect(at("2026-05-22").status).toBe("breach");
  });
});

describe("the advice", () => {
  it("ZA-07: two months of silence, 2026-04-30 to 2026-06-30, and reconsideration first", () => {
    const said = (asOf: string) =>
      on(za07, asOf, event("authority-correction-requested", "2026-04-30")).derivation.at(-1)?.zh;
    expect(said("2026-06-29")).toContain("未满");
    expect(said("2026-06-30")).toContain("先申请行政复议");
    const before = on(za07, "2023-12-01", event("authority-correction-requested", "2023-05-04"));
    expect(before.derivation.at(-1)?.zh).toContain("可以起诉");
    const answered = event("authority-correction-answered", "2026-05-20", { outcome: "rejected" });
    expect(on(za07, "2026-07-01", event("authority-correction-requested", "2026-04-30"), answered).status).toBe(
      "not-applicable",
    );
  });

  it("ZA-08: asking for correction reopens nothing, said from 2026-05-01 while nothing else is on record", () => {
    const asked = event("authority-correction-requested", "2026-04-20", { regarding: "served" });
    expect(on(za08, "2026-04-30", ...known("2026-04-01"), asked).status).toBe("not-applicable");
    expect(on(za08, "2026-05-01", ...known("2026-04-01"), asked).status).toBe("advice");
    expect(on(za08, "2026-05-01", ...known("2026-04-01")).status).toBe("advice");
    expect(on(za08, "2026-05-20", ...known("2026-04-01"), requested("2026-05-11")).status).toBe("not-applicable");
  });

  it("ZA-09: six months from the refusal to correct an identity, never a breach", () => {
    const asked = (identity: string) => event("authority-correction-requested", "2026-05-04", { id: "q", identity });
    const refused = event("authority-correction-answered", "2026-05-11", { regarding: "q", outcome: "rejected" });
    const at = (asOf: string, identity = "yes") => on(za09, asOf, asked(identity), refused).status;
    expect([at("2026-11-11"), at("2026-11-12")]).toEqual(["running", "contestable"]);
    expect([at("2026-11-12", "no"), at("2026-11-12", "unknown")]).toEqual(["not-applicable", "undetermined"]);
    const outcome = (one: string) => on(za09, "2026-11-12", asked("yes"), { ...refused, outcome: one }).status;
    expect(["granted", "partly"].map(outcome)).toEqual(["not-applicable", "contestable"]);
    // What was asked is not on record: it may have been an identity. A request about something else is none.
    const alone = on(za09, "2026-11-12", { ...refused, regarding: undefined });
    expect(alone.status).toBe("undetermined");
    expect(alone.missing.map(({ path }) => path)).toEqual(["events[+authority-correction-requested@e1]"]);
    expect(
      on(za09, "2026-11-12", event("authority-correction-requested", "2026-04-20", { id: "q", identity: "yes" }), {
        ...refused,
        date: "2026-04-30",
      }).status,
    ).toBe("not-applicable");
  });

  it("ZA-10 and ZA-11: a limit told otherwise, and a promise", () => {
    const told = (toldLimit: string, asOf = "2026-06-01") =>
      on(za10, asOf, ...known("2026-04-01", { toldLimit })).status;
    expect(["longer", "shorter", "statutory", "unknown"].map((one) => told(one))).toEqual([
      "advice",
      "advice",
      "not-applicable",
      "undetermined",
    ]);
    expect(told("longer", "2026-04-30")).toBe("not-applicable");
    expect(on(za11, "2026-05-01", event("authority-promised", "2026-04-01")).status).toBe("advice");
    expect(on(za11, "2026-04-30", event("authority-promised", "2026-04-01")).status).toBe("not-applicable");
  });
});

describe("the days of the penalty law", () => {
  it("ZA-12: a hearing within five working days, 2024-09-12 to 2024-09-20", () => {
    const at = (asOf: string, heavyPenalty = "yes") =>
      on(za12, asOf, event("authority-notified", "2024-09-12", { heavyPenalty }));
    expect(at("2024-09-20")).toMatchObject({ status: "running", due: exactly("2024-09-20") });
    expect(at("2024-09-21").status).toBe("breach");
    expect([at("2024-09-21", "no").status, at("2024-09-21", "unknown").status]).toEqual([
      "not-applicable",
      "undetermined",
    ]);
    expect(on(za12, "2021-08-01", event("authority-notified", "2021-07-14", { heavyPenalty: "yes" })).status).toBe(
      "not-applicable",
    );
  });

  it("ZA-13: withdrawn in three working days, 2024-02-05 to 02-08 and 2024-02-07 to 02-18", () => {
    const of = (revoked: string, removed: string | null, asOf = "2024-06-03") =>
      on(
        za13,
        asOf,
        event("authority-listed", "2023-01-09", { id: "listing" }),
        event("authority-basis-revoked", revoked, { revoked: "penalty", regarding: "listing" }),
        ...(removed === null ? [] : [event("authority-removed", removed, { regarding: "listing" })]),
      );
    expect([of("2024-02-05", "2024-02-08").status, of("2024-02-05", "2024-02-09").status]).toEqual([
      "in-order",
      "breach",
    ]);
    expect([of("2024-02-07", "2024-02-18").status, of("2024-02-07", "2024-02-19").status]).toEqual([
      "in-order",
      "breach",
    ]);
    expect(of("2024-02-05", null, "2024-02-08").status).toBe("running");
    expect(of("2024-02-05", null).status).toBe("undetermined");
    expect(findings(za13, "2024-06-03", { events: [event("authority-listed", "2023-01-09")] })).toEqual([]);
  });
});
