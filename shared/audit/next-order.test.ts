// What the next act is chosen from, by hand: each kind of act in its place, whom each route goes to, and what yields to what.
import { describe, expect, it } from "vitest";
import type { Checklist, Deadline, Finding, NextAct, Question, RouteName } from "../engine/finding.ts";
import { found } from "../remedies/testing.fixture.ts";
import { ROUTES } from "../remedies/index.ts";
import { caseOf } from "./case.fixture.ts";
import { nextAct } from "./next.ts";
import type { Standing } from "./next-parts.ts";
import { actWords, whomWords } from "./next-words.ts";

const AS_OF = "2024-06-03";
const on = (day: string) => ({ earliest: day, latest: day });

/** An open route on these findings. */
const open = (route: RouteName, because: readonly Finding[], more: Partial<Checklist> = {}): Checklist => ({
  route,
  state: "open",
  until: null,
  filer: "client",
  court: null,
  because: because.map(({ id }) => id),
  items: [],
  ...more,
});

const running = (id: string, holder: Finding["holder"], due: string): Deadline => ({
  finding: id,
  rule: found(id, {}).rule,
  holder,
  due: on(due),
  status: "running",
  daysLeft: { min: 1, max: 1 },
  what: { zh: "审查", en: "the review" },
  route: null,
});

const asks = (path: string, settles: readonly Finding[]): Question => ({
  path,
  kind: "tri",
  choices: [],
  question: { zh: "问？", en: "Asked?" },
  settles: settles.map(({ id }) => id),
});

const next = (part: Partial<Standing>): NextAct | null =>
  nextAct({ file: caseOf([]), asOf: AS_OF, findings: [], deadlines: [], ask: [], checklists: [], ...part });

/** The next act where these findings are on the table, each with the routes open on it. */
function taken(routes: readonly (readonly [RouteName, Finding])[], more: Partial<Standing> = {}): NextAct | null {
  const findings = [...new Set(routes.map(([, finding]) => finding))];
  return next({ findings, checklists: routes.map(([route, finding]) => open(route, [finding])), ...more });
}

const broken = (id: string, more: Partial<Finding> = {}): Finding => found(id, { status: "breach", ...more });
const disputed = (id: string, more: Partial<Finding> = {}): Finding => found(id, { status: "contestable", ...more });

/** Whom a route goes to where the file names no court: reference §1.3 art. 11 and 12, §3.4 and §5, contract-2 §3. */
const WHOM: Readonly<Record<RouteName, readonly [zh: string, en: string]>> = {
  "correction-request": ["执行法院", "the enforcing court"],
  reconsideration: ["上一级人民法院", "the next higher court"],
  objection: ["执行法院", "the enforcing court"],
  deletion: ["执行法院", "the enforcing court"],
  "early-deletion": ["执行法院", "the enforcing court"],
  "restriction-relief": ["执行法院", "the enforcing court"],
  supervision: ["上级人民法院", "the next higher court"],
  procuratorate: ["检察院", "the procuratorate"],
  "credit-objection": ["征信机构", "the credit bureau"],
  agency: ["该单位", "the agency"],
  compensation: ["执行法院", "the enforcing court"],
};

describe.each(ROUTES.map(({ route }) => route))("the act of the route %s", (route) => {
  it("goes to the body it belongs to, and to the court that the file names", () => {
    const [zh, en] = WHOM[route];
    expect(whomWords(route, null)).toEqual({ zh, en });
    expect(whomWords(route, "某市中级人民法院")).toEqual({ zh: "某市中级人民法院", en: "某市中级人民法院" });
    if (route !== "credit-objection") expect(actWords(route, null, null).zh).toContain(zh);
  });

  it("is filed where it alone is open, under the finding behind it", () => {
    const ground = broken("D-02@e1", { remedies: [route] });
    expect(taken([[route, ground]])).toMatchObject({
      kind: route === "agency" ? "follow-up" : "file",
      route,
      by: null,
      addressee: null,
      because: ["D-02@e1"],
    });
  });
});

describe("an act of no route", () => {
  it("is attended to, and no court is made up for it", () => {
    expect(actWords(null, null, null)).toEqual({ zh: "办理这一项", en: "attend to it" });
    expect(whomWords(null, null)).toEqual({ zh: "执行法院", en: "the enforcing court" });
  });
});

describe("of several grounds", () => {
  const request: RouteName = "correction-request";

  it("the broken one goes before the disputed one of the same weight, in either order", () => {
    const [a, b] = [disputed("D-02@e1"), broken("D-03@e1")];
    for (const pair of [[a, b] as const, [b, a] as const]) {
      expect(taken(pair.map((one) => [request, one] as const))?.because).toEqual(["D-03@e1"]);
    }
  });

  it("so too of what is felt elsewhere", () => {
    const [a, b] = [disputed("H-02@e1"), broken("N-02@s1")];
    for (const pair of [[a, b] as const, [b, a] as const]) {
      expect(taken(pair.map((one) => ["restriction-relief", one] as const))?.because).toEqual(["N-02@s1"]);
    }
  });

  it("what must come off the list goes before a fault of the decision", () => {
    const [flaw, barred] = [broken("D-02@e1"), broken("L-05@e1")];
    expect(
      taken([
        [request, flaw],
        [request, barred],
      ])?.because,
    ).toEqual(["L-05@e1"]);
  });

  it("a route that is closing goes before one that is open", () => {
    const [mild, weighty] = [broken("D-02@e1"), broken("L-05@e1")];
    const checklists = [
      open(request, [weighty]),
      open("supervision", [mild], { state: "closing", until: on("2024-06-05") }),
    ];
    expect(next({ findings: [weighty, mild], checklists })).toMatchObject({
      route: "supervision",
      by: on("2024-06-05"),
    });
  });

  it("one that is closing by no day that is known is as pressing; one whose day has passed is not", () => {
    const [mild, weighty] = [broken("D-02@e1"), broken("L-05@e1")];
    const beside = (until: Checklist["until"]) =>
      next({
        findings: [weighty, mild],
        checklists: [open(request, [weighty]), open("supervision", [mild], { state: "closing", until })],
      });
    expect(beside(null)).toMatchObject({ route: "supervision", by: null });
    expect(beside({ earliest: "2024-06-01", latest: null })).toMatchObject({ route: "supervision" });
    expect(beside(on(AS_OF))).toMatchObject({ route: "supervision", by: on(AS_OF) });
  });

  it("all that the route rests on are named, the first first", () => {
    const [a, b] = [broken("D-02@e1"), broken("L-05@e1")];
    expect(next({ findings: [a, b], checklists: [open(request, [a, b])] })?.because).toEqual(["L-05@e1", "D-02@e1"]);
  });
});

describe("of several routes on one ground", () => {
  /** The remedies before the courts come before the procuratorate (reference §3.4), the nearest court before the one above. */
  const NEARER: readonly (readonly [RouteName, RouteName])[] = [
    ["reconsideration", "supervision"],
    ["deletion", "correction-request"],
    ["correction-request", "objection"],
    ["objection", "restriction-relief"],
    ["correction-request", "supervision"],
    ["supervision", "credit-objection"],
    ["supervision", "procuratorate"],
    ["credit-objection", "agency"],
    ["agency", "procuratorate"],
    ["procuratorate", "early-deletion"],
    ["deletion", "early-deletion"],
    ["early-deletion", "compensation"],
  ];

  it.each(NEARER)("%s goes before %s", (nearer, farther) => {
    const ground = broken("D-02@e1");
    expect(
      taken([
        [farther, ground],
        [nearer, ground],
      ])?.route,
    ).toBe(nearer);
    const advice = found("X-10@e1", { status: "advice" });
    expect(
      taken([
        [farther, advice],
        [nearer, advice],
      ])?.route,
    ).toBe(nearer);
  });
});

describe("while a court has time for the client's request", () => {
  const pending = [running("C-03@e5", "enforcing-court", "2024-06-10")];
  const ground = broken("D-02@e1");

  it.each(["supervision", "procuratorate", "compensation"] as const)("%s waits for its answer", (route) => {
    expect(taken([[route, ground]])?.kind).toBe("file");
    expect(taken([[route, ground]], { deadlines: pending })).toMatchObject({
      kind: "wait",
      by: on("2024-06-10"),
      because: ["C-03@e5"],
    });
    // Disputed likewise.
    const open2 = disputed("D-02@e1");
    expect(taken([[route, open2]])?.kind).toBe("file");
    expect(taken([[route, open2]], { deadlines: pending })?.kind).toBe("wait");
  });

  it.each(["correction-request", "deletion", "restriction-relief"] as const)("%s does not", (route) => {
    expect(taken([[route, ground]], { deadlines: pending })).toMatchObject({ kind: "file", route });
    expect(taken([[route, disputed("D-02@e1")]], { deadlines: pending })).toMatchObject({ kind: "file", route });
  });

  it("a limit of the client's own or of another matter keeps nothing waiting", () => {
    for (const other of [running("K-03@e5", "client", "2024-06-10"), running("N-02@e9", "bureau", "2024-06-10")]) {
      expect(taken([["supervision", ground]], { deadlines: [other] })?.kind, other.finding).toBe("file");
    }
  });

  it("the court that is waited for is the one whose time runs", () => {
    const checklists = [
      open("correction-request", [], { state: "closed", court: "某区人民法院" }),
      open("reconsideration", [], { state: "closed", court: "某市中级人民法院" }),
    ];
    const whom = (holder: Finding["holder"]) =>
      next({ checklists, deadlines: [running("C-03@e5", holder, "2024-06-10")] })?.addressee;
    expect(whom("enforcing-court")).toBe("某区人民法院");
    expect(whom("upper-court")).toBe("某市中级人民法院");
    expect(whom("bureau")).toBeNull();
  });
});

describe("a limit of the client's own", () => {
  const own = (id: string, due: string, more: Partial<Finding> = {}): Finding =>
    found(id, {
      kind: "time-limit",
      holder: "client",
      status: "running",
      due: on(due),
      remedies: ["supervision"],
      ...more,
    });

  it("is kept however far off it ends, where nothing else is to be done", () => {
    expect(next({ findings: [own("K-03@e9", "2024-12-02")] })).toMatchObject({
      kind: "file",
      route: "supervision",
      by: on("2024-12-02"),
    });
  });

  it("that ends within sixty days goes before a fault of the court, a later one behind it", () => {
    const ground = broken("D-02@e1");
    const beside = (due: string) =>
      next({ findings: [own("K-03@e9", due), ground], checklists: [open("correction-request", [ground])] })?.because;
    expect(beside("2024-08-02")).toEqual(["K-03@e9"]);
    expect(beside("2024-08-03")).toEqual(["D-02@e1"]);
  });

  it("is none where it was kept, is another's, is no limit, or has passed", () => {
    const of = (more: Partial<Finding>) => next({ findings: [own("K-03@e9", "2024-06-10", more)] });
    expect(of({})?.kind).toBe("file");
    expect(of({ done: on("2024-06-01") })).toBeNull();
    expect(of({ holder: "enforcing-court" })).toBeNull();
    expect(of({ kind: "requirement" })).toBeNull();
    expect(of({ due: on("2024-06-02") })).toBeNull();
    expect(of({ due: on(AS_OF) })?.kind).toBe("file");
    expect(of({ status: "in-order" })).toBeNull();
  });
});

describe("after the deletion", () => {
  it.each(["N-01", "N-05", "N-08", "N-12"])("what %s leaves open is followed up with the agency", (rule) => {
    const left = disputed(`${rule}@s1`);
    expect(next({ findings: [left] })).toMatchObject({ kind: "follow-up", route: "agency", because: [left.id] });
    expect(next({ findings: [found(left.id, { status: "in-order" })] })).toBeNull();
  });

  it("nothing else is", () => {
    expect(next({ findings: [disputed("N-02@s1")] })).toBeNull();
  });
});

describe("a paper that would settle the most", () => {
  const still = [
    open("correction-request", [], { state: "not-yet", court: "某区人民法院" }),
    open("reconsideration", [], { state: "not-yet", court: "某市中级人民法院" }),
  ];
  const vague = (id: string, more: Partial<Finding> = {}): Finding => found(id, { status: "undetermined", ...more });
  const of = (...findings: readonly Finding[]) =>
    next({ findings, checklists: still, ask: [asks("events[e1].reasons", findings)] });

  it("is asked of the court that has it: the decision of the enforcing court, that on reconsideration of the one above", () => {
    expect(of(vague("D-02@e1"))).toMatchObject({ kind: "ask", addressee: "某区人民法院", because: ["D-02@e1"] });
    expect(of(vague("K-03@e9"))).toMatchObject({ kind: "ask", addressee: "某市中级人民法院", because: ["K-03@e9"] });
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
    const act = of(...many, vague("K-03@e9"));
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
});
