// What the next act is chosen from, by hand: each kind of act in its place, whom each route goes to, and what yields to what.
import { describe, expect, it } from "vitest";
import type { Checklist, Finding, RouteName } from "../engine/finding.ts";
import { ROUTES } from "../remedies/index.ts";
import { found } from "../remedies/testing.fixture.ts";
import { AS_OF, asks, broken, disputed, next, on, open, running, taken } from "./next.fixture.ts";
import { actWords, whomWords } from "./next-words.ts";

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
  // Reference-3 §D names neither body: the decision does.
  "administrative-reconsideration": ["行政复议机关", "the reconsideration body"],
  "administrative-suit": ["法院", "the court"],
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
    ["reconsideration", "deletion"],
    ["deletion", "correction-request"],
    ["correction-request", "objection"],
    ["objection", "restriction-relief"],
    ["correction-request", "supervision"],
    ["restriction-relief", "supervision"],
    ["supervision", "credit-objection"],
    ["supervision", "procuratorate"],
    ["credit-objection", "agency"],
    ["agency", "procuratorate"],
    ["procuratorate", "early-deletion"],
    ["deletion", "early-deletion"],
    ["early-deletion", "compensation"],
    ["compensation", "administrative-reconsideration"],
    ["administrative-reconsideration", "administrative-suit"],
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
    const others = [
      running("K-03@e5", "client", "2024-06-10"),
      running("C-01@e5", "client", "2024-06-10"),
      running("N-02@e9", "bureau", "2024-06-10"),
      { ...running("C-03@e5", "enforcing-court", "2024-05-31"), status: "breach" as const },
    ];
    for (const other of others) {
      expect(taken([["supervision", ground]], { deadlines: [other] })?.kind, other.finding).toBe("file");
    }
  });

  it("that is over keeps nothing waiting", () => {
    const over = { ...running("C-03@e5", "enforcing-court", "2024-05-31"), status: "breach" as const };
    const far = found("K-05@e9", {
      kind: "time-limit",
      holder: "client",
      status: "running",
      due: on("2024-12-02"),
      remedies: ["compensation"],
    });
    const beside = (deadlines: typeof pending) =>
      next({ findings: [ground, far], checklists: [open("supervision", [ground])], deadlines })?.because;
    expect(beside(pending)).toEqual(["K-05@e9"]);
    expect(beside([over])).toEqual(["D-02@e1"]);
    expect(next({ deadlines: [over] })).toBeNull();
  });

  it("is waited for until the day that is known where the last is not", () => {
    const due = { earliest: "2024-06-10", latest: null };
    const act = next({ deadlines: [{ ...running("C-03@e5", "enforcing-court", "2024-06-10"), due }] });
    expect(act?.what.zh).toBe("等到2024-06-10（审查）；到期没有结果，再办下一步");
    expect(act?.what.en).toBe("Wait until 2024-06-10 (the review); act if nothing has come by then");
    const between = next({
      deadlines: [{ ...running("C-03@e5", "enforcing-court", "2024-06-10"), due: { ...due, latest: "2024-06-12" } }],
    });
    expect(between?.what.zh).toContain("2024-06-12");
  });

  it("is waited for before what is felt elsewhere, and that before what is slight", () => {
    const [felt, slight] = [disputed("N-02@s1"), disputed("E-01@e1")];
    const checklists = [open("supervision", [slight]), open("credit-objection", [felt])];
    const of = (deadlines: typeof pending) => next({ findings: [slight, felt], checklists, deadlines });
    expect(of(pending)?.kind).toBe("wait");
    expect(of([])).toMatchObject({ kind: "file", route: "credit-objection" });
    expect(taken([["supervision", slight]])).toMatchObject({ kind: "file", because: ["E-01@e1"] });
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

  it("of months of which it is not known whether it has passed yields to what is certain; on its last day it does not", () => {
    const ground = broken("D-02@e1");
    const beside = (id: string, due: Finding["due"]) =>
      next({ findings: [own(id, AS_OF, { due }), ground], checklists: [open("correction-request", [ground])] })
        ?.because[0];
    const past = { earliest: "2024-06-02", latest: "2024-07-02" };
    for (const id of ["K-03@e9", "K-05@e9"]) {
      expect(beside(id, past), id).toBe("D-02@e1");
      expect(beside(id, on(AS_OF)), id).toBe(id);
    }
    expect(beside("R-01@e9", past)).toBe("R-01@e9");
  });

  it("of which it is not known whether it runs is asked about once its first day is over, and only then", () => {
    const of = (status: Finding["status"], earliest: string, asked: boolean) => {
      const finding = own("K-03@e9", AS_OF, { status, due: { earliest, latest: "2024-07-02" } });
      return next({ findings: [finding], ask: asked ? [asks("events[e9].date", [finding])] : [] });
    };
    expect(of("undetermined", "2024-06-02", true)).toMatchObject({ kind: "answer", because: ["K-03@e9"] });
    expect(of("undetermined", AS_OF, true)?.kind).toBe("file");
    expect(of("running", "2024-06-02", true)?.kind).toBe("file");
    const unasked = of("undetermined", "2024-06-02", false);
    expect(unasked?.kind).toBe("file");
    expect(unasked?.what).toEqual({
      zh: "立即向上级人民法院申请执行监督；期限可能已经过了",
      en: "Apply to the next higher court for enforcement supervision at once; the deadline may have passed",
    });
  });

  it("without a day is nothing to keep", () => {
    expect(next({ findings: [own("K-03@e9", AS_OF, { due: null })] })).toBeNull();
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
