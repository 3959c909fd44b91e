// Days that written links narrow, and what is shown not to have happened by a day (case-format, "Links" and "Events").
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { smallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";

interface Told {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

function seen(...events: readonly Told[]) {
  const view = viewCase(smallCase({ events }), parseDay("2024-12-31") ?? 0);
  const all = [...view.events, ...view.denials];
  return {
    days: Object.fromEntries(all.map(({ id, lo, hi }) => [id, `${formatDay(lo)}/${formatDay(hi)}`])),
    terms: Object.fromEntries(
      all.map(({ id, term }) => [
        id,
        term.v === null ? formatDay(term.c) : `${formatDay(term.v.lo)}/${formatDay(term.v.hi)}`,
      ]),
    ),
    wrong: view.contradictions.map((pair) => pair.map(({ id }) => id)),
    contradicted: all.filter(({ contradicted }) => contradicted).map(({ id }) => id),
  };
}

const decision = (date: string): Told => ({ id: "d", type: "listing-decided", date });
const request = (date: string, more: object = {}): Told => ({ id: "q", type: "correction-requested", date, ...more });
const receipt = (date: string, more: object = {}): Told => ({
  id: "r",
  type: "correction-received",
  date,
  regarding: "q",
  ...more,
});
const answer = (date: string, more: object = {}): Told => ({
  id: "x",
  type: "correction-decided",
  date,
  regarding: "r",
  ...more,
});

describe("a written link", () => {
  it("lets neither be before what it answers, along the whole chain, whatever the order in the file", () => {
    const chain = [request("2024-03"), receipt("2024-02/2024-04"), answer("2024-03-20")];
    for (const order of [chain, chain.toReversed()]) {
      expect(seen(...order)).toMatchObject({
        days: { q: "2024-03-01/2024-03-20", r: "2024-03-01/2024-03-20", x: "2024-03-20/2024-03-20" },
        terms: { q: "2024-03-01/2024-03-20", r: "2024-03-01/2024-03-20", x: "2024-03-20" },
        wrong: [],
      });
    }
  });

  it("of a request for a listing goes the other way: the request comes first", () => {
    const requested = (date: string): Told => ({ id: "l", type: "listing-requested", date, regarding: "d" });
    expect(seen(decision("2024-03-04"), requested("2024-02/2024-04")).days["l"]).toBe("2024-02-01/2024-03-04");
    expect(seen(decision("2024-03-04"), requested("2024-03-05")).wrong).toEqual([["l", "d"]]);
  });

  it("narrows nothing where it is another kind of note, or what is named did not happen", () => {
    expect(
      seen(request("2024-03-04"), { id: "o", type: "other", date: "2024-02/2024-04", regarding: "q" }).days["o"],
    ).toBe("2024-02-01/2024-04-30");
    expect(seen(request("2024-03-04", { happened: "no" }), receipt("2024-02/2024-04")).days["r"]).toBe(
      "2024-02-01/2024-04-30",
    );
  });

  it("of what comes after a decision reaches the decision along named steps", () => {
    const look = (regarding: string): Told => ({
      id: "k",
      type: "listing-checked",
      date: "2024-02/2024-04",
      visible: "yes",
      regarding,
    });
    expect(seen(decision("2024-03-04"), look("d")).days["k"]).toBe("2024-03-04/2024-04-30");
    const published: Told = { id: "p", type: "listing-published", date: "2024-02/2024-04", regarding: "d" };
    expect(seen(decision("2024-03-04"), published, look("p")).days["k"]).toBe("2024-03-04/2024-04-30");
  });

  it("reaches the decision past what did not happen, and past a note", () => {
    const look: Told = { id: "k", type: "listing-checked", date: "2024-02/2024-04", visible: "yes", regarding: "p" };
    const between = (type: string, more: object): Told => ({
      id: "p",
      type,
      date: "2024-03-01",
      regarding: "d",
      ...more,
    });
    for (const step of [between("listing-published", { happened: "no" }), between("other", {})]) {
      expect(seen(decision("2024-03-04"), step, look).days["k"], step.type).toBe("2024-03-04/2024-04-30");
    }
    // Without the link of the note to the decision only the note is not after it.
    const loose = { ...between("other", {}), regarding: null };
    expect(seen(decision("2024-03-04"), loose, look).days["k"]).toBe("2024-03-01/2024-04-30");
  });

  it("to one of two that contradict each other narrows nothing; one between two others still does", () => {
    const found = seen(
      decision("2024-03-20"),
      { id: "p", type: "listing-published", date: "2024-03-10", regarding: "d" },
      { id: "l", type: "listing-requested", date: "2024-02/2024-04", regarding: "d" },
      request("2024-03", { regarding: "d" }),
      answer("2024-03-15", { regarding: "q" }),
    );
    expect(found.wrong).toEqual([["d", "p"]]);
    expect(found.contradicted.toSorted()).toEqual(["d", "p"]);
    expect(found.days).toEqual({
      d: "2024-03-20/2024-03-20",
      p: "2024-03-10/2024-03-10",
      l: "2024-02-01/2024-04-30",
      q: "2024-03-01/2024-03-15",
      x: "2024-03-15/2024-03-15",
    });
  });

  it("that leaves no day makes the two contradict each other, and leaves all days as written", () => {
    const found = seen(request("2024-03-20"), receipt("2024-03"), answer("2024-03-10"));
    expect(found.wrong).toEqual([["q", "x"]]);
    expect(found.contradicted.toSorted()).toEqual(["q", "r", "x"]);
    expect(found.days).toEqual({ q: "2024-03-20/2024-03-20", r: "2024-03-01/2024-03-31", x: "2024-03-10/2024-03-10" });
    expect(seen(request("2024-03-10"), receipt("2024-03-10"), answer("2024-03-10")).wrong).toEqual([]);
    expect(seen(request("2024-03-11"), receipt("2024-03-10")).wrong).toEqual([["q", "r"]]);
  });

  it("leaves what hangs on neither of two that contradict each other narrowed as it is", () => {
    const other: readonly Told[] = [
      { id: "q2", type: "objection-filed", date: "2024-05" },
      { id: "x2", type: "objection-decided", date: "2024-05-20", regarding: "q2" },
    ];
    const found = seen(request("2024-03-20"), receipt("2024-03-10"), ...other);
    expect(found.wrong).toEqual([["q", "r"]]);
    expect(found.days["q2"]).toBe("2024-05-01/2024-05-20");
    expect(found.terms["q2"]).toBe("2024-05-01/2024-05-20");
  });
});

describe("what had not happened by a day", () => {
  const service = (date: string, more: object = {}): Told => ({
    id: "s",
    type: "correction-served",
    date,
    regarding: "x",
    ...more,
  });
  const not = (date: string | undefined, more: object = {}): Told => ({
    id: "n",
    type: "correction-served",
    date,
    happened: "no",
    regarding: "x",
    ...more,
  });
  const base = [request("2024-01-05"), answer("2024-01-20", { regarding: "q" })];

  it("happened after it, where its own day leaves that open, and else contradicts it", () => {
    expect(seen(...base, service("2024-03"), not("2024-03-10")).days["s"]).toBe("2024-03-11/2024-03-31");
    expect(seen(...base, service("2024-03-11"), not("2024-03-10")).wrong).toEqual([]);
    expect(seen(...base, service("2024-03-10"), not("2024-03-10"))).toMatchObject({
      wrong: [["n", "s"]],
      contradicted: ["s", "n"],
    });
    expect(seen(...base, service("2024-03-01/2024-03-11"), not("2024-03-10")).days["s"]).toBe("2024-03-11/2024-03-11");
  });

  it("is told apart from what is doubtful, undated, of another kind or about another", () => {
    const wide = "2024-03-01/2024-03-31";
    expect(seen(...base, service("2024-03", { happened: "unknown" }), not("2024-03-10")).days["s"]).toBe(wide);
    expect(seen(...base, service("2024-03"), not(undefined)).days["s"]).toBe(wide);
    const second = [request("2024-01-06", { id: "q2" }), answer("2024-01-21", { id: "x2", regarding: "q2" })];
    expect(seen(...base, ...second, service("2024-03"), not("2024-03-10", { regarding: "x2" })).days["s"]).toBe(wide);
  });

  it("is told apart from what may answer another", () => {
    const second = [request("2024-01-06", { id: "q2" }), answer("2024-01/2024-02", { id: "x2", regarding: "q2" })];
    const { regarding: _, ...open } = service("2024-03");
    expect(seen(...base, ...second, { ...open, id: "s" }, not("2024-03-10")).days["s"]).toBe("2024-03-01/2024-03-31");
  });

  it("of a request about a listing leaves another request about it as it is", () => {
    const of = (type: string, id: string, date: string, more: object = {}): Told => ({ id, type, date, ...more });
    const type = "early-deletion-requested";
    const found = seen(
      decision("2024-01-05"),
      of(type, "a", "2024-03"),
      of(type, "n", "2024-03-10", { happened: "no" }),
    );
    expect(found.days["a"]).toBe("2024-03-01/2024-03-31");
  });

  it("about a listing is about the same one", () => {
    const two = [decision("2024-01-05"), { id: "d2", type: "listing-decided", date: "2024-01-05" }];
    const published = (regarding: string): Told => ({ id: "p", type: "listing-published", date: "2024-03", regarding });
    const denied = (regarding: string): Told => ({
      id: "n",
      type: "listing-published",
      date: "2024-03-10",
      happened: "no",
      regarding,
    });
    expect(seen(...two, published("d"), denied("d")).days["p"]).toBe("2024-03-11/2024-03-31");
    expect(seen(...two, published("d"), denied("d2")).days["p"]).toBe("2024-03-01/2024-03-31");
    const { regarding: _, ...loose } = published("d");
    const { regarding: _no, ...open } = denied("d");
    const wide = "2024-03-01/2024-03-31";
    expect(seen(...two, { ...loose, id: "p" }, denied("d")).days["p"], "it may be of the other").toBe(wide);
    expect(seen(...two, published("d"), { ...open, id: "n" }).days["p"], "so may the denial").toBe(wide);
    expect(seen(decision("2024-01-05"), { ...loose, id: "p" }, { ...open, id: "n" }).days["p"]).toBe(
      "2024-03-11/2024-03-31",
    );
  });
});
