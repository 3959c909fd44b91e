// The wages list: both sides of every computed example of the reference, and what is not known.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../engine/finding.ts";
import type { Rule } from "../../engine/rule.ts";
import { finding } from "../testing.ts";
import { z30 } from "./z-30-ground.ts";
import { z31 } from "./z-31-persons.ts";
import { z32 } from "./z-32-term.ts";
import { z33 } from "./z-33-early-removal.ts";
import { z34 } from "./z-34-notice.ts";
import { z35 } from "./z-35-objection.ts";
import { z36 } from "./z-36-objection-answer.ts";
import { z37 } from "./z-37-decision.ts";
import { z38 } from "./z-38-contents.ts";
import { z39 } from "./z-39-early-answer.ts";
import { z3a } from "./z-3a-removal.ts";
import { z3b } from "./z-3b-together.ts";
import { z3c } from "./z-3c-order-revoked.ts";

type Event = { readonly type: string; readonly date: string | null } & Readonly<Record<string, unknown>>;
const event = (type: string, date: string | null, more: object = {}): Event => ({ type, date, ...more });
const on = (rule: Rule, asOf: string, ...events: readonly Event[]): Finding => finding(rule, asOf, { events });
const of = (rule: Rule, client: object, ...events: readonly Event[]): string =>
  finding(rule, "2026-06-01", { client: { ...client }, events }).status;
const listed = (date: string, more: object = {}) =>
  event("authority-listed", date, { id: "listing", list: "wages", ...more });
const exactly = (day: string) => ({ earliest: day, latest: day });

describe("which list it is", () => {
  it("is asked where nothing tells, and other lists and the time before 2022 are none", () => {
    const found = (more: object, date = "2023-03-15") =>
      on(z38, "2026-06-01", listed(date, { statesGrounds: "no", ...more }));
    expect(found({}).status).toBe("breach");
    expect(found({ list: "tax" }).status).toBe("not-applicable");
    expect(found({ list: "unknown" }).status).toBe("undetermined");
    expect(found({}, "2021-12-31").status).toBe("not-applicable");
    expect(found({}, "2022-01-01").status).toBe("breach");
  });
});

describe("the listing", () => {
  it("Z-30 needs one of two grounds and an order whose time has passed", () => {
    const order = (performBy: string) => event("authority-ordered", "2024-03-01", { id: "o", performBy });
    const at = (ground: string, performBy = "2024-03-15", date = "2024-03-18") =>
      on(z30, "2026-06-01", order(performBy), listed(date, { ground, regarding: "o" })).status;
    expect([at("neither"), at("incident"), at("criminal-amount"), at("unknown")]).toEqual([
      "breach",
      "in-order",
      "in-order",
      "undetermined",
    ]);
    expect([at("incident", "2024-03-18"), at("incident", "2024-03-17")]).toEqual(["breach", "in-order"]);
    expect(on(z30, "2026-06-01", listed("2024-03-18", { ground: "incident" })).status).toBe("undetermined");
  });

  it("what went before it and was not done is told by a record of that, made on its day or later, or without a day", () => {
    const not = (type: string, date: string | null, more: object = {}) =>
      event(type, date, { happened: "no", ...more });
    const days = ["2024-03-17", "2024-03-18", null] as const;
    const ordered = (date: string | null, more?: object) =>
      on(z30, "2026-06-01", not("authority-ordered", date, more), listed("2024-03-18", { ground: "incident" })).status;
    expect(days.map((date) => ordered(date))).toEqual(["undetermined", "breach", "breach"]);
    expect(ordered("2024-03-18", { regarding: "listing" })).toBe("breach");
    const told = (date: string | null) =>
      on(z34, "2026-06-01", not("authority-notified", date), listed("2024-03-18")).status;
    expect(days.map(told)).toEqual(["undetermined", "breach", "breach"]);
    const asked = event("authority-removal-requested", "2025-02-28", {
      id: "a",
      regarding: "listing",
      commitment: "yes",
      repeated: "no",
      criminal: "no",
    });
    const ended = (...more: readonly Event[]) =>
      of(z33, { kind: "legal-person" }, listed("2024-03-04"), asked, ...more);
    expect(ended()).toBe("undetermined");
    expect(ended(not("authority-misconduct-ended", "2025-02-27"))).toBe("undetermined");
    expect(ended(not("authority-misconduct-ended", "2025-02-28"))).toBe("breach");
  });

  it("Z-31 reaches only four roles", () => {
    const role = (one?: string) => of(z31, one === undefined ? {} : { role: one }, listed("2024-03-18"));
    expect(["not-a-party", "actual-controller", "legal-representative", undefined].map(role)).toEqual([
      "breach",
      "contestable",
      "in-order",
      "undetermined",
    ]);
    expect(["namesake", "principal-officer", "directly-responsible"].map(role)).toEqual([
      "breach",
      "in-order",
      "in-order",
    ]);
    expect(of(z31, { kind: "legal-person" }, listed("2024-03-18"))).toBe("not-applicable");
  });

  it("Z-34 and Z-38 ask for all that must be told", () => {
    const notice = (more: object) =>
      on(
        z34,
        "2026-06-01",
        event("authority-notified", "2024-03-04", { id: "n", statesGrounds: "yes", statesRights: "yes", ...more }),
        listed("2024-03-18", { regarding: "n" }),
      ).status;
    expect([notice({ statesExemption: "no" }), notice({ statesExemption: "yes" }), notice({})]).toEqual([
      "breach",
      "in-order",
      "undetermined",
    ]);
    expect(on(z34, "2026-06-01", listed("2024-03-18")).status).toBe("undetermined");
    const all = { statesGrounds: "yes", statesMeasures: "yes", statesRemoval: "yes" };
    const decision = (statesRemedy: string) =>
      on(z38, "2026-06-01", listed("2024-03-18", { ...all, statesRemedy })).status;
    expect([decision("no"), decision("yes"), decision("unknown")]).toEqual(["breach", "in-order", "undetermined"]);
  });

  it("Z-37 comes within twenty working days: 2024-10-10 to 2024-11-06, 2024-12-31 to 2025-02-05", () => {
    const at = (performBy: string, date: string, extensionApproved = "no") =>
      on(
        z37,
        "2026-06-01",
        event("authority-ordered", "2024-09-02", { id: "o", performBy }),
        listed(date, { regarding: "o", extensionApproved }),
      );
    expect(at("2024-10-10", "2024-11-06")).toMatchObject({ status: "in-order", due: exactly("2024-11-06") });
    expect(at("2024-10-10", "2024-11-07").status).toBe("breach");
    const order = (more: object) =>
      on(
        z37,
        "2026-06-01",
        event("authority-ordered", "2024-09-02", { id: "o", performBy: "2024-10-10", ...more }),
        listed("2024-11-07", { regarding: "o", extensionApproved: "no" }),
      );
    expect([order({}).status, order({ happened: "unknown" }).status]).toEqual(["breach", "undetermined"]);
    expect(order({ happened: "unknown" }).missing.map(({ path }) => path)).toEqual(["events[o].happened"]);
    expect(at("2024-10-10", "2024-11-07", "yes").status).toBe("in-order");
    expect(at("2024-10-10", "2024-11-07", "unknown").status).toBe("undetermined");
    expect(at("2024-12-31", "2025-02-05").status).toBe("in-order");
    expect(at("2024-12-31", "2025-02-06").status).toBe("breach");
  });
});

describe("the objection", () => {
  const notice = (date: string) => [
    event("authority-notified", date, { id: "n" }),
    listed("2026-05-29", { regarding: "n" }),
  ];
  it("Z-35: five working days, 2024-09-12 to 2024-09-20 and 2026-04-28 to 2026-05-08", () => {
    for (const [day, last, after] of [
      ["2024-09-12", "2024-09-20", "2024-09-21"],
      ["2026-04-28", "2026-05-08", "2026-05-09"],
    ] as const) {
      const filed = (done: string) => event("authority-objection-filed", done, { regarding: "n" });
      expect(on(z35, "2026-06-01", ...notice(day), filed(last))).toMatchObject({
        status: "in-order",
        due: exactly(last),
      });
      expect(on(z35, "2026-06-01", ...notice(day), filed(after)).status).toBe("breach");
    }
    // Which list it is may be open: then it may run, and what would have passed is asked about.
    expect(on(z35, "2024-09-20", event("authority-notified", "2024-09-12")).status).toBe("running");
    expect(on(z35, "2024-09-21", event("authority-notified", "2024-09-12")).status).toBe("undetermined");
    expect(on(z35, "2024-09-21", event("authority-notified", "2024-09-12", { list: "wages" })).status).toBe("breach");
  });

  it("Z-36: answered within five working days, 2024-09-20 to 2024-09-27", () => {
    const filed = event("authority-objection-filed", "2024-09-20", { id: "o", regarding: "n" });
    const answered = (date: string) => event("authority-objection-answered", date, { regarding: "o" });
    expect(on(z36, "2026-06-01", ...notice("2024-09-12"), filed, answered("2024-09-27")).status).toBe("in-order");
    expect(on(z36, "2026-06-01", ...notice("2024-09-12"), filed, answered("2024-09-28")).status).toBe("breach");
  });
});

describe("the end", () => {
  const asked = (date: string, more: object = {}) =>
    event("authority-removal-requested", date, {
      id: "a",
      regarding: "listing",
      commitment: "yes",
      repeated: "no",
      criminal: "no",
      ...more,
    });
  const decided = (date: string, outcome = "granted") =>
    event("authority-removal-decided", date, { id: "d", regarding: "a", outcome });
  const removed = (date: string, more: object = {}) =>
    event("authority-removed", date, { regarding: "listing", ...more });

  it("Z-32: three years from the decision, 2022-03-15 to 2025-03-15, a Saturday", () => {
    expect(on(z32, "2025-03-15", listed("2022-03-15")).derivation.at(-1)?.zh).toContain("期限未满");
    expect(on(z32, "2025-03-16", listed("2022-03-15")).derivation.at(-1)?.zh).toContain("期限已满");
  });

  it("Z-33: six months since it was put right, 2024-08-31 to 2025-02-28", () => {
    const at = (date: string, more: object = {}, start = "2024-08-30") =>
      of(
        z33,
        { kind: "legal-person" },
        listed(start),
        event("authority-misconduct-ended", "2024-08-31"),
        asked(date, more),
      );
    expect([at("2025-02-27"), at("2025-02-28")]).toEqual(["breach", "in-order"]);
    expect(at("2025-02-27", {}, "2024-03-04")).toBe("contestable");
    expect(at("2025-02-28", { commitment: "no" })).toBe("breach");
    expect(at("2025-02-28", { repeated: "yes" })).toBe("breach");
    expect(at("2025-02-28", { criminal: "unknown" })).toBe("undetermined");
    expect(of(z33, {}, listed("2024-03-04"), asked("2025-02-28"))).toBe("not-applicable");
  });

  it("Z-39: answered within fifteen working days, 2025-09-15 to 2025-10-11, a Saturday that is worked", () => {
    const at = (date: string) => on(z39, "2026-06-01", listed("2024-03-04"), asked("2025-09-15"), decided(date)).status;
    expect([at("2025-10-11"), at("2025-10-12")]).toEqual(["in-order", "breach"]);
  });

  it("Z-3A: removed within ten working days, 2026-02-10 to 03-02, 2025-12-19 to 2026-01-05, and after the term", () => {
    const ofEarly: Rule = {
      ...z3a,
      over: (seen) => z3a.over(seen).filter(({ anchor }) => anchor?.type === "authority-removal-decided"),
    };
    const wages = (granted: string, gone: string) =>
      on(ofEarly, "2026-06-01", listed("2024-03-04"), asked("2025-12-01"), decided(granted), removed(gone)).status;
    expect([wages("2026-02-10", "2026-03-02"), wages("2026-02-10", "2026-03-03")]).toEqual(["in-order", "breach"]);
    expect([wages("2025-12-19", "2026-01-05"), wages("2025-12-19", "2026-01-06")]).toEqual(["in-order", "breach"]);
    // Ten working days from 2025-03-15 end on 2025-03-28.
    expect(on(z3a, "2026-06-01", listed("2022-03-15"), removed("2025-03-28")).status).toBe("in-order");
    expect(on(z3a, "2026-06-01", listed("2022-03-15"), removed("2025-03-29")).status).toBe("breach");
    expect(on(z3a, "2025-03-15", listed("2022-03-15")).status).toBe("not-applicable");
    expect(on(z3a, "2026-06-01", listed("2022-03-15")).status).toBe("undetermined");
    const not = (date: string, more: object = {}) =>
      on(z3a, "2026-06-01", listed("2022-03-15"), removed(date, { happened: "no", ...more })).status;
    expect([not("2025-03-27"), not("2025-03-28"), not("2025-03-29")]).toEqual(["undetermined", "breach", "breach"]);
    expect(not("2025-03-29", { regarding: undefined })).toBe("breach");
    // Gone by a look: on some day since it was to be removed.
    const looked = (...dates: readonly string[]) =>
      on(
        z3a,
        "2026-06-01",
        listed("2022-03-15"),
        ...dates.map((date) => event("authority-listing-checked", date, { regarding: "listing", visible: "no" })),
      );
    expect(["2025-03-14", "2025-03-28", "2025-03-29"].map((date) => looked(date).status)).toEqual([
      "in-order",
      "in-order",
      "undetermined",
    ]);
    expect(looked("2025-04-10", "2025-03-27").status).toBe("in-order");
    expect(looked("2025-03-29").done).toMatchObject({ latest: "2025-03-29" });
    // A day that is not exact lies after the last look that still found the entry.
    const seen = (...dates: readonly string[]) =>
      on(
        z3a,
        "2026-06-01",
        listed("2022-03-15"),
        ...dates.map((date) => event("authority-listing-checked", date, { regarding: "listing", visible: "yes" })),
        removed("2025-03-20/2025-04-10"),
      );
    expect([seen(), seen("2025-03-27"), seen("2025-03-28")].map(({ status }) => status)).toEqual([
      "contestable",
      "contestable",
      "breach",
    ]);
    expect(seen("2025-03-28", "2025-03-24")).toMatchObject({
      status: "breach",
      done: { earliest: "2025-03-29", latest: "2025-04-10" },
      daysLate: { min: 1, max: 13 },
    });
  });

  it("Z-3B and Z-3C: the others go with the employer, the listing with the order", () => {
    const others = (othersRemoved: string) =>
      on(
        z3b,
        "2026-06-01",
        listed("2024-03-04"),
        asked("2025-09-15"),
        decided("2025-10-09"),
        removed("2025-10-13", { othersRemoved }),
      ).status;
    expect([others("no"), others("yes"), others("unknown")]).toEqual(["breach", "in-order", "undetermined"]);
    const alone = (...decision: readonly Event[]) =>
      on(z3b, "2026-06-01", listed("2024-03-04"), ...decision, removed("2025-10-13", { othersRemoved: "no" })).status;
    expect(alone()).toBe("not-applicable");
    expect(alone(asked("2025-09-15"), decided("2025-10-09", "rejected"))).toBe("not-applicable");
    const elsewhere = event("authority-removal-decided", "2025-10-09", { outcome: "granted" });
    expect(
      on(z3b, "2026-06-01", elsewhere, removed("2025-10-13", { regarding: undefined, othersRemoved: "no" })).status,
    ).toBe("undetermined");
    const revoked = event("authority-basis-revoked", "2024-06-03", { regarding: "listing", revoked: "payment-order" });
    expect(on(z3c, "2026-06-01", listed("2024-03-04"), revoked).status).toBe("undetermined");
    expect(on(z3c, "2026-06-01", listed("2024-03-04"), revoked, removed("2024-06-10")).status).toBe("in-order");
    const still = event("authority-listing-checked", "2024-06-04", { regarding: "listing", visible: "yes" });
    expect(on(z3c, "2024-06-04", listed("2024-03-04"), revoked, still).status).toBe("breach");
    expect(on(z3c, "2024-06-03", listed("2024-03-04"), revoked, { ...still, date: "2024-06-03" }).status).toBe(
      "running",
    );
    const other = { ...revoked, revoked: "penalty" };
    expect(on(z3c, "2026-06-01", listed("2024-03-04"), other, still).status).toBe("not-applicable");
  });
});
