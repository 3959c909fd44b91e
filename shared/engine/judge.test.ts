// What a finding is made of: its id, what it speaks of and in which order, what it lacks, its law and its routes.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { sayLaw } from "../rules/parts/say.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";
import type { Explorer } from "./explorer.ts";
import type { Finding } from "./finding.ts";
import { Judge } from "./judge.ts";
import { notApplicable, verdict } from "./limit.ts";
import type { CaseEvent } from "./model.ts";
import type { Rule, Subject } from "./rule.ts";
import { on as onDay, type Outcome } from "./term.ts";
import type { World } from "./world.ts";

type Look = (world: World, byId: (id: string) => CaseEvent) => Outcome;

/** The finding of a rule that judges so, about a small case; about its first listing where `of` says so. */
const judged = (...given: Parameters<typeof judgedBy>): Finding => judgedBy(...given).finding;

/** The same with the judge that found it. */
function judgedBy(
  events: NonNullable<SmallCase["events"]>,
  look: Look,
  of: "case" | "listing" = "case",
): { readonly finding: Finding; readonly judge: Judge } {
  const view = viewCase(smallCase({ events }), parseDay("2024-06-01") ?? 0);
  const byId = (id: string): CaseEvent => {
    const event = view.byId(id);
    if (event === undefined) throw new Error(`no event ${id}`);
    return event;
  };
  const rule: Rule = {
    code: "C-05",
    title: { zh: "题", en: "title" },
    kind: "requirement",
    holder: "enforcing-court",
    basis: [],
    validity: { from: null, until: null },
    facts: [],
    readings: [],
    remedies: ["supervision", "procuratorate"],
    over: () => [],
    judge: (world) => look(world, byId),
  };
  const [thread = null] = view.threads;
  const subject: Subject = of === "listing" ? { thread, anchor: null } : { thread: null, anchor: null };
  const judge = new Judge(view, shippedCalendar);
  return { finding: judge.judge(rule, subject), judge };
}

const say = (status: Outcome["status"]): Outcome => verdict(status, () => ({ zh: "结论", en: "result" }));
const on = (id: string, date: string, more: object = {}) => ({ id, type: "other", date, ...more });
const LISTED = { id: "d", type: "listing-decided", date: "2024-02-05" };

describe("a finding", () => {
  it("bears the name of its trigger, else of its listing, else of the case", () => {
    expect(judged([on("a", "2024-02-05")], (world, byId) => (world.trigger(byId("a")), say("breach"))).id).toBe(
      "C-05@a",
    );
    expect(judged([LISTED], () => say("breach"), "listing")).toMatchObject({ id: "C-05@d", thread: "d" });
    expect(judged([LISTED], () => say("breach"))).toMatchObject({ id: "C-05@case", thread: null });
  });

  it("speaks of its trigger first, then of what it used by its first day, its last and its id, each once", () => {
    const events = [
      on("late", "2024-03-05"),
      on("b", "2024-02-05"),
      on("a", "2024-02-05"),
      on("wide", "2024-02-05/2024-02-20"),
      on("trigger", "2024-05-06"),
      on("unused", "2024-01-08"),
    ];
    const found = judged(events, (world, byId) => {
      for (const id of ["late", "wide", "b", "a", "b"]) world.use(byId(id));
      world.trigger(byId("trigger"));
      return say("breach");
    });
    expect(found.subjects).toEqual(["trigger", "a", "b", "wide", "late"]);
  });

  it("has its routes where something is wrong or open, and none where all is in order or nothing applies", () => {
    const routes = (status: Outcome["status"]) => judged([], () => say(status)).remedies;
    for (const status of ["breach", "contestable", "running", "advice"] as const)
      expect(routes(status), status).toEqual(["supervision", "procuratorate"]);
    expect(routes("in-order")).toEqual([]);
    expect(judged([], () => notApplicable("没有", "none")).remedies).toEqual([]);
  });

  it("lacks what it asked for where that decides, in the order of the paths, and nothing else", () => {
    const [first, second] = ["client.isDebtor", "client.operator"];
    const open = judged([], (world) =>
      world.fact(second, null) && world.fact(first, null) ? say("breach") : say("in-order"),
    );
    expect(open.status).toBe("undetermined");
    expect(open.missing.map(({ path }) => path)).toEqual([first, second]);
    const same = judged([], (world) => (world.fact(first, null) ? say("breach") : say("breach")));
    expect(same).toMatchObject({ status: "breach", missing: [] });
  });

  it("asks for the inexact days that had to be told apart where they decide, and for what the result itself lacks", () => {
    const events = [on("wide", "2024-03-04/2024-03-08")];
    const [before, after] = ["2024-03-06", "2024-03-08"].map((date) => onDay(parseDay(date) ?? 0));
    const found = (limit = before) =>
      judged(events, (world, byId) =>
        limit !== undefined && world.le(world.day(byId("wide")), limit) ? say("in-order") : say("breach"),
      );
    expect(found()).toMatchObject({ status: "contestable", missing: [{ path: "events[wide].date" }] });
    expect(found(after)).toMatchObject({ status: "in-order", missing: [] });
    const lacking = (status: Outcome["status"]) =>
      judged([], () => ({ ...say(status), lacks: ["client.operator"] })).missing.map(({ path }) => path);
    expect(lacking("undetermined")).toEqual(["client.operator"]);
    expect(lacking("contestable")).toEqual(["client.operator"]);
    for (const status of ["breach", "in-order", "running", "advice"] as const)
      expect(lacking(status), status).toEqual([]);
  });

  it("says what it takes to look on where there are too many possibilities, and how many there were", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `a${String(at).padStart(2, "0")}`);
    const paths = ids.map((id) => `events[${id}].happened`);
    const events = [on("used", "2024-02-05"), ...ids.map((id) => on(id, "2024-03-05"))];
    const { finding, judge } = judgedBy(events, (world, byId) => {
      world.use(byId("used"));
      for (const path of paths) world.fact(path, null);
      return say("breach");
    });
    expect(finding).toMatchObject({ status: "undetermined", subjects: ["used"], due: null, readings: [] });
    expect(finding.missing.map(({ path }) => path)).toEqual(paths);
    expect(finding.derivation.map(({ zh }) => zh)).toEqual(["不确切的日期过多，可能情形未能逐一核对，请先补充日期"]);
    // The one that is one too many is counted too.
    expect(judge.mostWorlds).toBe(2001);
    const few = judgedBy([], (world) => (world.fact("client.operator", null) ? say("breach") : say("in-order")));
    expect(few.judge.mostWorlds).toBe(2);
    expect(judgedBy([], () => say("breach")).judge.mostWorlds).toBe(1);
  });

  it("asks for the inexact days of what it used where no world is possible, else for all of them", () => {
    const events = [on("exact", "2024-02-05"), on("wide", "2024-03-04/2024-03-08"), on("unused", "2024-01")];
    const clash = (...ids: readonly string[]) =>
      judged(events, (world, byId) => {
        for (const id of ids) world.use(byId(id));
        (Reflect.get(world, "x") as Explorer<unknown>).assume(byId("wide").term, onDay(0));
        return say("breach");
      });
    const told = ({ status, missing, subjects, derivation }: Finding) => ({
      status,
      subjects,
      missing: missing.map(({ path }) => path),
      said: derivation.map(({ zh }) => zh),
    });
    const said = ["所用事件的日期相互矛盾，须先更正"];
    expect(told(clash("exact", "wide"))).toEqual({
      status: "undetermined",
      subjects: ["exact", "wide"],
      missing: ["events[wide].date"],
      said,
    });
    expect(told(clash("exact"))).toEqual({
      status: "undetermined",
      subjects: ["exact"],
      missing: ["events[exact].date"],
      said,
    });
  });

  it("rests on the law of every world, each provision once", () => {
    const found = judged([], (world) => {
      world.based(world.text("review", world.today));
      if (world.fact("client.operator", null)) world.based(world.text("no-stay", world.today));
      world.based(world.text("review", world.today));
      return say("breach");
    });
    expect(found.basis.map(({ article, paragraph }) => `${article}(${String(paragraph)})`)).toEqual(["12(1)", "12(2)"]);
  });

  it("is as heavy as the weakest source that it used, and weighs nothing where it used none", () => {
    const events = [
      on("paper", "2024-02-05", { source: "document" }),
      on("said", "2024-02-06", { source: "client-statement" }),
    ];
    const weight = (...ids: readonly string[]) =>
      judged(events, (world, byId) => {
        for (const id of ids) world.use(byId(id));
        return say("breach");
      }).weight;
    expect(weight("paper")).toBe("document");
    expect(weight("paper", "said")).toBe("client-statement");
    expect(weight()).toBeNull();
  });

  it("is not about a listing that did not happen", () => {
    const doubtful = { ...LISTED, happened: "unknown" };
    const found = judged([doubtful], () => say("breach"), "listing");
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[d].happened"]);
    expect(found.derivation.map(({ zh }) => zh).join()).toContain("该纳入没有发生");
  });

  it("claims nothing where days that it used contradict each other, and asks for them", () => {
    const events = [
      { id: "q", type: "correction-requested", date: "2024-03-05" },
      { id: "x", type: "correction-decided", date: "2024-02-05", regarding: "q" },
    ];
    const found = judged(events, (world, byId) => {
      world.use(byId("q"));
      world.use(byId("x"));
      return say("breach");
    });
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[q].date", "events[x].date"]);
    expect(found.derivation.map(({ en }) => en).join()).toContain("contradict each other");
    const apart = judged(events, (world, byId) => (world.use(byId("q")), notApplicable("没有", "none")));
    expect(apart.status).toBe("not-applicable");
  });
});

describe("what a finding rests on and how far it is from a breach", () => {
  it("names a provision once, and each of its versions that governs", () => {
    const cited = judged([on("a", "2024-02-05")], (world) => {
      for (const day of ["2022-06-01", "2024-02-01", "2024-02-02"]) {
        const duty = world.text("service-electronic", onDay(parseDay(day) ?? 0));
        sayLaw(world, "述", "said", world.cite(duty));
      }
      return say("breach");
    });
    expect(cited.basis.map(({ version, article }) => `${version}:${article}`)).toEqual(["2021:90", "2023:90"]);
  });

  it("speaks of what may have been over sooner before what began on the same day", () => {
    const events = [on("a", "2024-02-05/2024-02-20"), on("b", "2024-02-05")];
    const found = judged(events, (world, byId) => {
      world.use(byId("a"));
      world.use(byId("b"));
      return say("breach");
    });
    expect(found.subjects).toEqual(["b", "a"]);
  });

  it("is near a breach where it is open and some answer makes it one", () => {
    const near = (yes: Outcome["status"], no: Outcome["status"]) => {
      const { finding, judge } = judgedBy([LISTED], (world) =>
        say(world.choose("events[d].reasons", [true, false]) ? yes : no),
      );
      return [finding.status, judge.nearBreach.has(finding)];
    };
    expect(near("breach", "in-order")).toEqual(["undetermined", true]);
    expect(near("advice", "in-order")).toEqual(["undetermined", false]);
    expect(near("breach", "breach")).toEqual(["breach", false]);
  });
});
