// What a world tells of facts: what is on record, and each that can be where it is not.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { inEveryWorld, written } from "../rules/parts/probe.fixture.ts";
import type { SmallCase } from "../rules/testing.ts";
import type { CaseEvent } from "./model.ts";
import { on as onDay } from "./term.ts";
import type { World } from "./world.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2023-05-08" };
const on = (id: string, type: string, date: string, more: object = {}) => ({ id, type, date, ...more });
const day = (iso: string) => onDay(parseDay(iso) ?? 0);
type Events = NonNullable<SmallCase["events"]>;

/** What `look` gives in each world of these events beside a listing. */
const told = <T>(events: Events, look: (world: World) => T): readonly T[] =>
  inEveryWorld({ events: [LISTED, ...events] }, "d", look);

function byId(world: World, id: string): CaseEvent {
  const event = world.view.byId(id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

describe("a fact of yes or no", () => {
  const service = (proof: string | undefined) =>
    told([on("s", "listing-served", "2023-06-05", { service: { method: "direct", proof } })], (world) =>
      world.tri(byId(world, "s"), "service.proof"),
    );

  it("is as on record, and both where it is unknown or absent", () => {
    expect(service("yes")).toEqual([true]);
    expect(service("no")).toEqual([false]);
    expect(service("unknown")).toEqual([true, false]);
    expect(service(undefined)).toEqual([true, false]);
    expect(
      told([on("s", "listing-served", "2023-06-05")], (world) => world.tri(byId(world, "s"), "service.proof")),
    ).toEqual([true, false]);
  });

  it("is the same wherever a world asks for it", () => {
    const twice = told([on("s", "listing-served", "2023-06-05")], (world) => [
      world.tri(byId(world, "s"), "service.proof"),
      world.tri(byId(world, "s"), "service.proof"),
    ]);
    expect(twice).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("of several values is the one on record, else each of them", () => {
    const known = (value: string | undefined) => told([], (world) => world.known("path", value, ["a", "b", "c"]));
    expect(known("b")).toEqual(["b"]);
    expect(known("unknown")).toEqual(["a", "b", "c"]);
    expect(known(undefined)).toEqual(["a", "b", "c"]);
  });
});

describe("a date field", () => {
  it("is null where it is not recorded, and has its days where it is", () => {
    const field = (performBy: string | undefined) =>
      told([on("n", "enforcement-notice-issued", "2023-04-03", { performBy })], (world) =>
        written(world.dateField(byId(world, "n"), "performBy")),
      );
    expect(field(undefined)).toEqual([null]);
    expect(field("2023-04-17")).toEqual(["2023-04-17"]);
    expect(field("2023-04")).toEqual(["2023-04-01/2023-04-30"]);
  });

  it("that is unknown lies within the bounds", () => {
    const bounds = { lo: parseDay("2023-04-03") ?? 0, hi: parseDay("2023-04-20") ?? 0 };
    expect(told([], (world) => written(world.date("path", null, bounds)))).toEqual(["2023-04-03/2023-04-20"]);
    expect(told([], (world) => written(world.date("path", "2023-05-02", bounds)))).toEqual(["2023-05-02"]);
  });
});

describe("the events of a kind", () => {
  const looked = (id: string, date: string, more: object = {}) =>
    on(id, "listing-checked", date, { visible: "yes", ...more });
  const ids = (events: readonly CaseEvent[]) => events.map(({ id }) => id);

  it("are those that happened, in the order of their days; what may have happened in half of the worlds", () => {
    const events = [
      looked("b", "2023-07-03"),
      looked("a", "2023-06-05"),
      looked("c", "2023-08-07", { happened: "unknown" }),
    ];
    expect(told(events, (world) => ids(world.all("listing-checked")))).toEqual([
      ["a", "b", "c"],
      ["a", "b"],
    ]);
    const denied = looked("n", "2023-09-04", { happened: "no" });
    expect(told([...events.slice(0, 2), denied], (world) => ids(world.all("listing-checked")))).toEqual([["a", "b"]]);
  });

  it("of a listing are its own, and in some worlds those that may be of another", () => {
    const second = on("d2", "listing-decided", "2023-06-05");
    const own = told(
      [second, looked("one", "2023-07-03", { regarding: "d" }), looked("two", "2023-07-03", { regarding: "d2" })],
      (world) => {
        const [first] = world.view.threads;
        return first === undefined ? null : ids(world.of(first, "listing-checked"));
      },
    );
    expect(own).toEqual([["one"]]);
    const shared = told([second, looked("either", "2023-07-03")], (world) =>
      world.view.threads.map((thread) => ids(world.of(thread, "listing-checked"))),
    );
    expect(shared).toHaveLength(2);
    expect(shared).toContainEqual([["either"], []]);
    expect(shared).toContainEqual([[], ["either"]]);
    const denial = looked("either", "2023-07-03", { happened: "no" });
    const denied = told([second, denial], (world) =>
      world.view.threads.map((thread) => ids(world.deniedOf(thread, "listing-checked"))),
    );
    expect(denied).toContainEqual([["either"], []]);
    expect(denied).toContainEqual([[], ["either"]]);
  });

  it("that answer one are those along the chain", () => {
    const chain = [
      on("q", "correction-requested", "2024-02-05"),
      on("r", "correction-received", "2024-02-07", { regarding: "q" }),
      on("x", "correction-decided", "2024-02-20", { regarding: "r" }),
      on("other", "correction-requested", "2024-03-05"),
      on("x2", "correction-decided", "2024-03-20", { regarding: "other" }),
    ];
    expect(
      told(chain, (world) => [
        ids(world.answersTo(byId(world, "q"), "correction-decided")),
        world.answers(byId(world, "x"), byId(world, "q")),
        world.answers(byId(world, "q"), byId(world, "x")),
        world.answers(byId(world, "q"), byId(world, "q")),
        world.answers(byId(world, "x2"), byId(world, "q")),
      ]),
    ).toEqual([[["x"], true, false, false, false]]);
  });

  it("have a first and a last: on one day by their place", () => {
    const events = [looked("a", "2023-06-05"), looked("b", "2023-06-05"), looked("c", "2023-06-04")];
    const ends = (world: World) => {
      const [c, a, b] = world.all("listing-checked");
      const some = [a, b].flatMap((one) => one ?? []);
      return [
        world.first(some)?.id,
        world.last(some)?.id,
        world.first([...some, ...(c === undefined ? [] : [c])])?.id,
        world.first([])?.id ?? null,
      ];
    };
    expect(told(events, ends)).toEqual([["a", "b", "c", null]]);
    const open = [looked("a", "2023-06-05/2023-06-07"), looked("b", "2023-06-06")];
    expect(
      told(open, (world) => [
        world.first(world.all("listing-checked"))?.id,
        world.last(world.all("listing-checked"))?.id,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["a", "b"],
        ["b", "a"],
      ]),
    );
  });
});

describe("an act", () => {
  const acts = (events: Events, denials: readonly string[], from: string | null) =>
    told(events, (world) => {
      const all = world.all("listing-corrected");
      const denied = denials.map((id) => byId(world, id));
      const act = world.unseenAct("events[+x@d]", all, denied, from === null ? null : day(from));
      return [
        written(act.done),
        act.notDoneBy === null ? null : formatDay(act.notDoneBy),
        act.event?.id ?? null,
        act.unseen ?? false,
      ];
    });
  const corrected = (date: string, id = "c") => on(id, "listing-corrected", date);
  const denied = (date: string | undefined, id: string) => ({
    id,
    type: "listing-corrected",
    happened: "no",
    ...(date === undefined ? {} : { date }),
  });

  it("of which only records count is done with its first record, or not done", () => {
    const recorded = (events: Events) =>
      told(events, (world) => {
        const act = world.recordedAct(world.all("listing-corrected"));
        return [written(act.done), act.notDoneBy, act.event?.id ?? null];
      });
    expect(recorded([])).toEqual([[null, null, null]]);
    expect(recorded([corrected("2024-03-05", "late"), corrected("2024-02-05")])).toEqual([["2024-02-05", null, "c"]]);
  });

  it("that can be unseen is done with its record, and not done before by the last denial that has a day", () => {
    expect(acts([corrected("2024-03-05")], [], null)).toEqual([["2024-03-05", null, "c", false]]);
    const events = [
      corrected("2024-03-05"),
      denied("2024-02-05", "n1"),
      denied("2024-02-07", "n2"),
      denied(undefined, "n3"),
    ];
    expect(acts(events, ["n1", "n2", "n3"], null)).toEqual([["2024-03-05", "2024-02-07", "c", false]]);
    expect(acts(events, ["n2", "n1"], null)).toEqual([["2024-03-05", "2024-02-07", "c", false]]);
  });

  it("without a record was done on some day from the first on which it could be, or was not", () => {
    expect(acts([], [], "2024-02-05")).toEqual([
      ["2024-02-05/2024-06-01", null, null, true],
      [null, null, null, false],
    ]);
    expect(acts([denied("2024-03-04", "n")], ["n"], "2024-02-05")).toEqual([
      ["2024-03-05/2024-06-01", "2024-03-04", null, true],
      [null, "2024-03-04", null, false],
    ]);
    expect(acts([denied("2024-01-04", "n")], ["n"], "2024-02-05")).toEqual([
      ["2024-02-05/2024-06-01", "2024-01-04", null, true],
      [null, "2024-01-04", null, false],
    ]);
    expect(acts([denied("2024-06-01", "n")], ["n"], null)).toEqual([[null, "2024-06-01", null, false]]);
  });

  it("without a number of days happened where it is on record, did not where it is denied, and else both", () => {
    const happened = (events: Events, ids: readonly string[]) =>
      told(events, (world) =>
        world.happenedAtAll(
          "events[+x@d]",
          world.all("listing-corrected"),
          ids.map((id) => byId(world, id)),
        ),
      );
    expect(happened([corrected("2024-03-05")], [])).toEqual([true]);
    expect(happened([corrected("2024-03-05"), denied("2024-02-05", "n")], ["n"])).toEqual([true]);
    expect(happened([denied("2024-02-05", "n")], ["n"])).toEqual([false]);
    expect(happened([], [])).toEqual([true, false]);
  });

  it("that came between two others has the days between them", () => {
    const between = (world: World) => [
      written(world.unknownDay("a", day("2024-02-05"), day("2024-02-20"))),
      written(world.impreciseDay("b", day("2024-02-05"), day("2024-02-20"))),
      written(world.impreciseDay("c", day("2024-02-20"), day("2024-02-20"))),
    ];
    expect(told([], between)).toEqual([["2024-02-05/2024-02-20", "2024-02-05/2024-02-20", "2024-02-20"]]);
  });
});

describe("the order of two days", () => {
  it("is told of exact days, the earlier and the later of them", () => {
    const [a, b] = [day("2024-02-05"), day("2024-02-06")];
    expect(
      told([], (world) => [
        [world.le(a, a), world.lt(a, a), world.le(b, a), world.lt(a, b)],
        [world.later(a, b), world.later(b, a), world.earlier(a, b), world.earlier(b, a)].map(written),
      ]),
    ).toEqual([
      [
        [true, false, false, true],
        ["2024-02-06", "2024-02-06", "2024-02-05", "2024-02-05"],
      ],
    ]);
  });

  it("is open of days that are not exact, on each side that is left", () => {
    const open = (date: string) =>
      told([on("q", "correction-requested", date)], (world) => {
        const { term } = byId(world, "q");
        return [world.le(term, day("2024-02-05")), world.lt(term, day("2024-02-05"))];
      });
    expect(open("2024-02-01/2024-02-05")).toEqual(
      expect.arrayContaining([
        [true, true],
        [true, false],
      ]),
    );
    expect(open("2024-02-01/2024-02-05")).toHaveLength(2);
    expect(open("2024-02-01/2024-02-06")).toHaveLength(3);
    expect(open("2024-02-06/2024-02-08")).toEqual([[false, false]]);
    expect(open("2024-02-01/2024-02-04")).toEqual([[true, true]]);
  });
});
