// The order of Today's list, and what a mark takes off it and for how long.
import { describe, expect, it } from "vitest";
import { type Act, type ActKind, type ActMark, factsOf, latestPutOff, todayList } from "./list.ts";

const TODAY = "2024-03-04";

let made = 0;
/** An act of a case of its own, due on a day or between two. */
function act(
  kind: ActKind,
  earliest: string | null,
  more: Partial<Act> & { readonly latest?: string | null } = {},
): Act {
  const { latest = earliest, ...rest } = more;
  made += 1;
  const due = earliest === null ? null : { earliest, latest };
  const status = kind === "court" ? "breach" : "running";
  const id = `act/${kind}/X@e${made}`;
  return { kind, id, caseId: `c${made}`, due, status, facts: factsOf(status, earliest, latest), ...rest };
}

const ids = (acts: readonly Act[], marks: readonly ActMark[] = [], today = TODAY): readonly string[] =>
  todayList(acts, marks, today).rows.map(({ id }) => id);

const marked = (one: Act, state: string, more: Partial<ActMark> = {}): ActMark => ({
  caseId: one.caseId ?? "",
  id: one.id,
  state,
  facts: one.facts,
  ...more,
});

describe("the list of a day", () => {
  it("begins with the limit that may end first, then has courts, answers, intakes and own dates", () => {
    const last = act("limit", "2024-03-08");
    const first = act("limit", TODAY);
    const unknown = act("limit", "2024-03-06", { latest: null, status: "undetermined" });
    const newer = act("court", "2024-03-01");
    const older = act("court", "2024-02-20");
    const [answer, intake, own] = [act("answer", null), act("intake", null, { caseId: null }), act("own", TODAY)];
    expect(ids([own, intake, answer, newer, last, older, unknown, first])).toEqual(
      [first, unknown, last, older, newer, answer, intake, own].map(({ id }) => id),
    );
  });

  it("puts a limit that perhaps ended already after those that are sure to be open, and leaves out what is far or long past", () => {
    const faint = act("limit", "2024-03-01", { latest: null, status: "undetermined" });
    const disputed = act("limit", "2024-03-02", { latest: "2024-03-09", status: "contestable" });
    const next = act("limit", "2024-03-11");
    const far = act("limit", "2024-03-12");
    const over = act("limit", "2024-03-01");
    const old = act("limit", "2023-12-01", { latest: null, status: "undetermined" });
    const late = act("court", "2024-01-15");
    expect(ids([faint, far, late, next, over, old, disputed])).toEqual([disputed, next, faint].map(({ id }) => id));
  });

  it("has one row a case and kind, with the number of its others, and counts all of them", () => {
    const own = { caseId: "c" };
    const [a, b, court] = [act("limit", TODAY, own), act("limit", "2024-03-06", own), act("court", "2024-03-01", own)];
    const list = todayList([b, a, court], [], TODAY);
    expect(list.rows.map(({ id, more }) => [id, more])).toEqual([
      [a.id, 1],
      [court.id, 0],
    ]);
    expect(list.counts).toEqual({ limit: 2, court: 1, answer: 0, intake: 0, own: 0 });
  });
});

describe("a mark", () => {
  it.each(["done", "not"])("%s takes its act off while the facts are those it was made on, and counts it", (state) => {
    const one = act("limit", "2024-03-06");
    const list = todayList([one], [marked(one, state)], TODAY);
    expect([list.rows.length, list.aside]).toEqual([0, 1]);
    // The limit itself has moved: it is another one.
    const moved = { ...one, due: { earliest: "2024-03-07", latest: "2024-03-07" }, facts: "moved" };
    expect(ids([moved], [marked(one, state)])).toEqual([one.id]);
  });

  it("lets what stands behind it in its case come forward", () => {
    const [a, b] = [act("limit", TODAY, { caseId: "c" }), act("limit", "2024-03-06", { caseId: "c" })];
    expect(ids([a, b], [marked(a, "done")])).toEqual([b.id]);
  });

  it("later puts off until its day, and a limit never to the day on which it may end", () => {
    const [limit, court] = [act("limit", "2024-03-06"), act("court", "2024-03-01")];
    const marks = [marked(limit, "later", { until: "2024-03-10" }), marked(court, "later", { until: "2024-03-10" })];
    expect(ids([limit, court], marks, "2024-03-05")).toEqual([]);
    expect(ids([limit, court], marks, "2024-03-06")).toEqual([limit.id]);
    expect(ids([court], marks, "2024-03-09")).toEqual([]);
    expect(ids([court], marks, "2024-03-10")).toEqual([court.id]);
    expect(ids([limit], [marked(limit, "later")])).toEqual([limit.id]);
  });

  it("of a state that this version does not know hides nothing", () => {
    const one = act("limit", "2024-03-06");
    expect(ids([one], [marked(one, "accepted"), marked(one, "x")])).toEqual([one.id]);
  });
});

it("may put a limit off until its first day, and not at all from then on", () => {
  expect(latestPutOff(act("limit", "2024-03-06"), TODAY)).toBe("2024-03-06");
  expect(latestPutOff(act("limit", TODAY), TODAY)).toBeNull();
  expect(latestPutOff(act("limit", "2024-03-01", { latest: null }), TODAY)).toBeNull();
  expect(latestPutOff(act("court", "2024-03-01"), TODAY)).toBe("2025-03-04");
});
