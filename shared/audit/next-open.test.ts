// What is open and leads to the next act: the list to be looked up, the paper that would settle the most, the question of a route.
import { describe, expect, it } from "vitest";
import type { Checklist, Finding, RouteName } from "../engine/finding.ts";
import { PAPERS, type Paper } from "../plain/model.ts";
import { ROUTES } from "../remedies/index.ts";
import { found } from "../remedies/testing.fixture.ts";
import { caseOf } from "./case.fixture.ts";
import { AS_OF, asks, broken, disputed, next, on, open } from "./next.fixture.ts";
import { PAPER_WORDS } from "./next-words.ts";

const vague = (id: string, more: Partial<Finding> = {}): Finding => found(id, { status: "undetermined", ...more });

describe("the list is looked up", () => {
  const lacks = (...paths: readonly string[]): Finding["missing"] =>
    paths.map((path) => ({ path, question: { zh: "删除了吗？", en: "Was it deleted?" } }));
  /** A deletion that was due on a day, and whether it was made is not on record. */
  const due = (day: string, more: Partial<Finding> = {}, id = "X-09@d"): Finding =>
    vague(id, { due: on(day), missing: lacks("events[+listing-deleted@d]"), ...more });

  it("where the entry should be gone since a day before, and nobody recorded that it is", () => {
    expect(next({ findings: [due("2024-06-02")] })).toMatchObject({ kind: "answer", route: "deletion", by: null });
    expect(next({ findings: [due(AS_OF)] })).toBeNull();
  });

  it("and for nothing else", () => {
    const of = (more: Partial<Finding>, id?: string) => next({ findings: [due("2024-06-02", more, id)] });
    expect(of({ status: "in-order" })).toBeNull();
    expect(of({ status: "contestable" })).toBeNull();
    expect(of({}, "P-05@d")).toBeNull();
    expect(of({ due: null })).toBeNull();
    expect(of({ due: { earliest: "2024-05-02", latest: null } })).toBeNull();
    expect(of({ missing: [] })).toBeNull();
    expect(of({ missing: lacks("events[d].termYears") })).toBeNull();
  });

  it("and the act says that it is only possible where more is open than the deletion", () => {
    const of = (...paths: readonly string[]) =>
      next({ findings: [due("2024-06-02", { missing: lacks("events[+listing-deleted@d]", ...paths) })] })?.what;
    expect(of()?.zh).toContain("按规定至迟应当在2024-06-02删除");
    expect(of()?.en).toContain("it was to be deleted by 2024-06-02 at the latest");
    expect(of("events[d].termYears")?.zh).toContain("可能至迟在2024-06-02就应当删除");
    expect(of("events[d].termYears")?.en).toContain("it may have been due for deletion, by 2024-06-02");
  });

  it("by the day that came first, whatever the order; of one day by the first in the order of the audit", () => {
    const because = (...findings: readonly Finding[]) => next({ findings })?.because;
    const early = due("2024-05-06", {}, "X-09@a");
    const late = due("2024-05-20", {}, "X-01@b");
    expect(because(late, early)).toEqual(["X-09@a", "X-01@b"]);
    expect(because(early, late)).toEqual(["X-09@a", "X-01@b"]);
    expect(next({ findings: [late, early] })?.what.en).toContain("2024-05-06");
    expect(because(due("2024-05-06", {}, "X-01@b"), early)).toEqual(["X-01@b", "X-09@a"]);
  });

  it("after what is certain and pressing, before all else that is wrong", () => {
    const open2 = due("2024-06-02");
    const beside = (ground: Finding, route: RouteName = "correction-request") =>
      next({ findings: [open2, ground], checklists: [open(route, [ground])] })?.because[0];
    expect(beside(broken("L-05@d"))).toBe("L-05@d");
    expect(beside(disputed("L-05@d"))).toBe("X-09@d");
    expect(beside(broken("D-02@d"))).toBe("X-09@d");
    // A court that has not answered yet presses; one that was late and has answered no longer does.
    expect(beside(broken("C-03@q"), "supervision")).toBe("C-03@q");
    expect(beside(broken("C-03@q", { done: on("2024-05-06") }), "supervision")).toBe("X-09@d");
    expect(beside(disputed("C-03@q"), "supervision")).toBe("X-09@d");
  });
});

/** Who has each paper (words §1: the decision and the order are got from the enforcing court, the file is read there). */
const HAS: Readonly<Record<Paper, "court" | "upper-court" | "client" | "elsewhere">> = {
  DEC: "court",
  NOT: "court",
  SRV: "court",
  FIL: "court",
  RUL: "court",
  RPT: "court",
  ORD: "court",
  ANS: "court",
  REC: "upper-court",
  LST: "client",
  CLI: "client",
  ID: "client",
  CRE: "client",
  PAY: "client",
  JUD: "client",
  SET: "client",
  POST: "client",
  REG: "client",
  CRD: "elsewhere",
  AGY: "elsewhere",
  PRO: "elsewhere",
  CAL: "elsewhere",
};

describe("a paper that would settle the most", () => {
  const still = [
    open("correction-request", [], { state: "not-yet", court: "某区人民法院" }),
    open("reconsideration", [], { state: "not-yet", court: "某市中级人民法院" }),
  ];
  const of = (...findings: readonly Finding[]) =>
    next({ findings, checklists: still, ask: [asks("events[e1].reasons", findings)] });

  it("is asked of the court that has it: the decision of the enforcing court, that on reconsideration of the one above", () => {
    expect(of(vague("D-02@e1"))).toMatchObject({ kind: "ask", addressee: "某区人民法院", because: ["D-02@e1"] });
    expect(of(vague("K-03@e9"))).toMatchObject({ kind: "ask", addressee: "某市中级人民法院", because: ["K-03@e9"] });
  });

  it.each(PAPERS)("is got from the one who has it: %s", (paper) => {
    expect(PAPER_WORDS[paper].from).toBe(HAS[paper]);
  });

  it("is asked of a court by what it is where the file names none, and of no court where another office has it", () => {
    const unnamed = still.map((list) => ({ ...list, court: null }));
    const what = (id: string) => {
      const findings = [vague(id)];
      return next({ findings, checklists: unnamed, ask: [asks("events[e1].date", findings)] })?.what;
    };
    expect(what("D-02@e1")).toEqual({
      zh: "向执行法院要失信决定书：它能定1项",
      en: "Get the listing decision from the enforcing court: it would settle 1 open finding",
    });
    expect(what("K-03@e9")?.zh).toBe("向上一级人民法院要复议决定书：它能定1项");
    expect(what("K-03@e9")?.en).toContain("from the next higher court");
    const pro = of(vague("K-08@e9"));
    expect(pro).toMatchObject({ kind: "ask", addressee: null });
    expect(pro?.what).toEqual({
      zh: "要检察院文书：它能定1项",
      en: "Get the procuratorate's paper: it would settle 1 open finding",
    });
  });

  it("counts all that it would settle, and names what it is got for", () => {
    const slight = vague("V-03@e1");
    const act = of(
      vague("D-02@e1"),
      slight,
      found("D-03@e1", { status: "breach" }),
      vague("L-05@e1", { status: "running" }),
    );
    expect(act?.what.en).toContain("2 open findings");
    expect(act?.because).toEqual(["D-02@e1"]);
  });

  it("leads to the first route of its findings that is still there", () => {
    const route = (...remedies: Finding["remedies"]) => of(vague("D-02@e1", { remedies }))?.route;
    expect(route("correction-request")).toBe("correction-request");
    expect(route("supervision", "reconsideration")).toBe("reconsideration");
    expect(route("supervision")).toBeNull();
  });

  it("is asked of nobody where the client has it: then the question is", () => {
    expect(of(vague("L-05@e1"))).toMatchObject({ kind: "answer", addressee: null, because: ["L-05@e1"] });
  });

  it.each([
    ["D-02", "listing-decided"],
    ["E-03", "enforcement-notice-issued"],
    ["A-02", "asset-report-ordered"],
    ["L-12", "restriction-ordered"],
    ["C-05", "correction-decided"],
    ["R-04", "reconsideration-decided"],
  ] as const)(
    "that answers %s is read where it is in hand, and asked for where it is only told of: %s",
    (rule, type) => {
      const finding = vague(`${rule}@p`);
      const kind = (event: object): string | undefined => {
        const file = caseOf([{ id: "p", type, date: "2024-01-05", ...event }]);
        return next({ file, findings: [finding], checklists: still, ask: [asks("events[p].date", [finding])] })?.kind;
      };
      expect([kind({ source: "document" }), kind({ source: "official-record" })]).toEqual(["answer", "answer"]);
      expect([kind({ source: "third-party" }), kind({ source: "client-statement" }), kind({})]).toEqual([
        "ask",
        "ask",
        "ask",
      ]);
      expect(kind({ source: "document", happened: "no" })).toBe("ask");
      expect(kind({ source: "document", type: "other" })).toBe("ask");
    },
  );

  it("is the one of what could take the client off the list, else the one of the most findings", () => {
    const few = [vague("L-05@e1")];
    const many = [vague("D-02@e1"), vague("D-03@e1"), vague("D-05@e1")];
    expect(of(...many, ...few)?.because).toContain("L-05@e1");
    const act = of(vague("K-03@e9"), ...many);
    expect(act?.because).toEqual(many.map(({ id }) => id));
    expect(act?.what.zh).toContain("定3项");
  });

  it("is no paper of a finding that no question would settle, or that weighs little", () => {
    expect(next({ findings: [vague("D-02@e1")], checklists: still, ask: [] })).toBeNull();
    expect(of(vague("E-01@e1"))).toBeNull();
  });

  it("leads somewhere as long as the listing can be corrected or deleted, whatever else is open or closed", () => {
    const finding = vague("D-02@e1");
    const asked = (states: Partial<Record<RouteName, Checklist["state"]>>) => {
      const checklists = ROUTES.map(({ route }) => open(route, [], { state: states[route] ?? "closed" }));
      return next({ findings: [finding], checklists, ask: [asks("events[e1].reasons", [finding])] })?.kind ?? null;
    };
    expect(asked({ "correction-request": "not-yet" })).toBe("ask");
    expect(asked({ deletion: "not-yet" })).toBe("ask");
    for (const { route } of ROUTES) {
      const leads = route === "correction-request" || route === "deletion";
      expect(asked({ [route]: "not-yet" }), route).toBe(leads ? "ask" : null);
    }
  });

  it("leads nowhere where nothing is left to correct or to delete", () => {
    const gone = still.map((list) => ({ ...list, state: "closed" as const }));
    const finding = vague("D-02@e1");
    expect(next({ findings: [finding], checklists: gone, ask: [asks("events[e1].reasons", [finding])] })).toBeNull();
  });
});

describe("a question on which a route depends", () => {
  const finding = found("E-01@e1", { status: "undetermined" });
  const of = (route: RouteName, state: Checklist["state"] = "not-yet") =>
    next({
      findings: [finding],
      checklists: [open(route, [finding], { state })],
      ask: [asks("events[e1].reasons", [finding])],
    });

  // Correction, deletion and relief end something of the client's and need no other remedy before them (reference §8a).
  it.each(ROUTES.map(({ route }) => route))("is asked only where the route ends something by itself: %s", (route) => {
    const ends = ["correction-request", "deletion", "restriction-relief"].includes(route);
    expect(of(route)).toEqual(ends ? expect.objectContaining({ kind: "answer", route, because: ["E-01@e1"] }) : null);
    expect(of(route, "closed")).toBeNull();
  });

  it("is whether a restriction still stands before what was wrong with it", () => {
    const [flaw, lifting] = [vague("H-05@o"), vague("H-02@o")];
    const ask = [asks("events[o].statesItems", [flaw]), asks("events[+restriction-lifted@o]", [lifting])];
    for (const questions of [ask, ask.toReversed()]) {
      const checklists = [open("restriction-relief", [flaw, lifting], { state: "not-yet" })];
      expect(next({ findings: [flaw, lifting], checklists, ask: questions })?.because).toEqual(["H-02@o"]);
    }
  });
});
