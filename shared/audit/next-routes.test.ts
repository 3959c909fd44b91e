// What the next act says of an open route: the words with and without a day, what was filed already, and a route of advice.
import { describe, expect, it } from "vitest";
import type { Finding } from "../engine/finding.ts";
import { found } from "../remedies/testing.fixture.ts";
import { AS_OF, broken, disputed, next, on, open, taken } from "./next.fixture.ts";

const read = (id: string, active = true): Finding["readings"][number] => ({
  id,
  active,
  status: "running",
  due: null,
  period: null,
});

describe("a route without a day", () => {
  it("is an act by itself, with what is wrong behind it", () => {
    const act = taken([["correction-request", broken("D-02@e1")]]);
    expect(act?.what.zh).toMatch(/^向执行法院书面申请纠正：/u);
    expect(act?.what.en).toMatch(/^File a correction request with the enforcing court \(.+\)$/u);
  });

  it("is the same where its day has passed, and gives no day to act by, on advice too", () => {
    const until = on("2024-06-02");
    const ground = broken("D-02@e1");
    const advice = found("X-10@e1", { status: "advice" });
    for (const finding of [ground, advice]) {
      const act = next({ findings: [finding], checklists: [open("early-deletion", [finding], { until })] });
      expect(act, finding.id).toMatchObject({ kind: "file", by: null });
      expect(act?.what.zh).not.toContain("2024-06-02");
      expect(act?.what.zh).not.toContain("期限可能已经过了");
    }
  });

  it("names its day where that is to come, on advice too", () => {
    for (const [finding, day] of [
      [broken("D-02@e1"), AS_OF],
      [found("X-10@e1", { status: "advice" }), "2024-06-05"],
    ] as const) {
      const checklists = [open("early-deletion", [finding], { state: "closing", until: on(day) })];
      const act = next({ findings: [finding], checklists });
      expect(act, finding.id).toMatchObject({ kind: "file", by: on(day) });
      expect(act?.what.zh).toContain(`最迟在${day}`);
      expect(act?.what.en).toContain(day === AS_OF ? "today is the last day" : "2 days left");
    }
  });

  it("of advice is taken only where it is open and rests on something", () => {
    const advice = found("X-10@e1", { status: "advice" });
    const of = (more: object) => next({ findings: [advice], checklists: [open("early-deletion", [advice], more)] });
    expect(of({})?.kind).toBe("file");
    expect(of({ state: "not-yet" })).toBeNull();
    expect(of({ state: "missed" })).toBeNull();
    expect(of({ because: [] })).toBeNull();
  });
});

describe("a ground of a route", () => {
  it("is what is broken or disputed; no other finding stands behind the act", () => {
    for (const status of ["in-order", "running", "undetermined"] as const) {
      const finding = found("L-05@e1", { status });
      expect(
        taken([
          ["correction-request", finding],
          ["correction-request", disputed("D-02@e1")],
        ])?.because,
        status,
      ).toEqual(["D-02@e1"]);
    }
  });

  it("that weighs little stands behind what is disputed and weighs more, though it is broken, and is told where it is alone", () => {
    const [slight, weighty] = [broken("E-01@e1"), disputed("D-02@e1")];
    const routes = [["supervision", slight] as const, ["correction-request", weighty] as const];
    for (const given of [routes, routes.toReversed()]) expect(taken(given)?.because).toEqual(["D-02@e1"]);
    expect(taken([["supervision", slight]])?.what.en).toMatch(/supervision \(.+\)$/u);
  });

  it("for which the office itself comes first is followed up, another is filed", () => {
    const of = (...remedies: Finding["remedies"]) =>
      taken([["credit-objection", broken("N-02@s1", { remedies })]])?.kind;
    expect(of("agency", "credit-objection")).toBe("follow-up");
    expect(of("credit-objection", "agency")).toBe("file");
    expect(of()).toBe("file");
  });

  it("that is a court's silence on an objection goes to the court above; another objection to the enforcing court", () => {
    expect(taken([["objection", broken("O-02@e1")]])?.what.en).toMatch(/^Object to the next higher court/u);
    expect(taken([["objection", broken("D-02@e1")]])?.what.en).toMatch(
      /^File an enforcement objection with the enforcing court/u,
    );
  });
});

describe("what the client has filed", () => {
  const filed = (more: Partial<Finding> = {}): Finding =>
    disputed("R-01@e5", { kind: "time-limit", holder: "client", done: on("2024-05-20"), ...more });
  const of = (finding: Finding) =>
    next({ findings: [finding], checklists: [open("reconsideration", [finding], { court: "某市中级人民法院" })] });

  it("is not filed again: the court is asked about it", () => {
    expect(of(filed())).toMatchObject({
      kind: "follow-up",
      route: "reconsideration",
      addressee: "某市中级人民法院",
      by: null,
      because: ["R-01@e5"],
      what: {
        zh: "2024-05-20已经提出；向某市中级人民法院问清：收到没有，有没有作出决定",
        en: "Filed on 2024-05-20; ask 某市中级人民法院 whether it has arrived, and whether it has been decided",
      },
    });
  });

  it("is filed where it was not, and where what was done is the court's", () => {
    expect(of(filed({ done: null, due: on("2024-05-01") }))?.kind).toBe("file");
    expect(of(filed({ holder: "enforcing-court" }))?.kind).toBe("file");
  });

  it("names all that the route rests on, the filing first", () => {
    const other = disputed("D-02@e1");
    const finding = filed();
    expect(
      next({ findings: [other, finding], checklists: [open("reconsideration", [other, finding])] })?.because,
    ).toEqual(["R-01@e5", "D-02@e1"]);
  });

  it("on a day that is not known is said to be of its first day or after", () => {
    const of2 = (latest: string | null) => of(filed({ done: { earliest: "2024-05-20", latest } }))?.what;
    expect(of2("2024-05-22")?.zh).toMatch(/^2024-05-20以后已经提出/u);
    expect(of2(null)?.en).toMatch(/^Filed on 2024-05-20 or after;/u);
  });

  it("late, with more time asked for, is asked about that too", () => {
    const asks = (...readings: Finding["readings"]) => of(filed({ readings }))?.what.zh.includes("准不准许顺延");
    expect(asks(read("extended"))).toBe(true);
    expect(asks(read("as-stated+extended"))).toBe(true);
    expect(asks(read("not-extended"))).toBe(false);
    expect(asks(read("extended", false))).toBe(false);
    expect(of(filed({ readings: [read("extended")] }))?.what.en).toContain("whether the extension is granted");
  });
});
