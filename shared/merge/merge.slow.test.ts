// The promises of the merge over random histories of three desks that change one case apart and exchange in any order.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize } from "../case/canonical.ts";
import { isObject } from "../case/json.ts";
import { TIMES } from "../../tests/across/audit/times.ts";
import { CASE_ID, caseRow, Desk, eventRow, fits, stands } from "./desks.fixture.ts";
import { KEEPS } from "./decide.ts";
import { mergeCase } from "./merge-case.ts";
import { knew, type Op, opId } from "./op.ts";

/** `REDRESS_CASES=50` for twenty thousand histories. */
const HISTORIES = 400 * TIMES;
const SEED = 20261130;

interface Step {
  readonly desk: number;
  readonly what: "add" | "change" | "client" | "link" | "remove" | "decide" | "back" | "send" | "drop-case" | "retype";
  readonly which: number;
  readonly value: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  desk: fc.nat(2),
  what: fc.constantFrom(
    ...(["add", "change", "change", "change", "client", "link", "remove", "decide", "back", "send", "send"] as const),
    ...(["drop-case", "drop-case", "retype"] as const),
  ),
  which: fc.nat(5),
  value: fc.nat(4),
});

interface Played {
  readonly desks: readonly Desk[];
  /** Decisions that stand, with what they decided. */
  readonly decided: ReadonlyMap<Op, string>;
  readonly refused: boolean;
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

function exchangeAll(desks: readonly Desk[]): void {
  for (let round = 0; round < 2; round += 1) {
    for (const one of desks) for (const other of desks) if (one !== other) other.receive([...one.ops.values()]);
  }
}

function play(steps: readonly Step[]): Played {
  const desks = ["a", "b", "c"].map((name) => new Desk(name));
  const [first] = desks;
  first?.edit([
    caseRow({ name: "某甲" }),
    eventRow("e1", { date: "2024-03-05" }),
    eventRow("e2", { date: "2024-03-06" }, 2048),
  ]);
  for (const desk of desks.slice(1)) desk.receive([...(first?.ops.values() ?? [])]);
  const decided = new Map<Op, string>();
  for (const { desk: index, what, which, value } of steps) {
    const desk = desks[index];
    if (desk === undefined) continue;
    const events = desk.rows.filter(({ entity }) => entity === "event");
    const event = at(events, which);
    const hasCase = desk.rows.some(({ entity }) => entity === "case");
    const change = (fields: object): void => {
      if (event === undefined) return;
      desk.edit([{ ...event, value: { ...(isObject(event.value) ? event.value : {}), ...fields } }]);
    };
    if (what === "add" && hasCase)
      desk.edit([eventRow(desk.newId(), { date: `2024-04-0${value + 1}` }, 1024 * (value + 1))]);
    if (what === "change") change(which % 2 === 0 ? { date: `2024-03-1${value}` } : { note: `注${value}` });
    if (what === "retype") change({ type: value % 2 === 0 ? "listing-published" : "listing-decided" });
    if (what === "link") change({ regarding: at(events, value)?.id });
    if (what === "client" && hasCase) desk.edit([caseRow({ name: `某${value}` })]);
    const isLinked = events.some((one) => isObject(one.value) && one.value["regarding"] === event?.id);
    if (what === "remove" && event !== undefined && !isLinked) desk.edit([], [event]);
    if (what === "drop-case" && hasCase && value === 0) desk.edit([], desk.rows);
    if (what === "send") at(desks, index + 1 + (which % 2))?.receive([...desk.ops.values()]);
    const conflict = at(desk.conflicts, which);
    if (what === "decide" && conflict !== undefined) {
      const op = desk.decide(conflict, KEEPS[value % KEEPS.length] ?? "ours");
      if (op !== undefined) decided.set(op, conflict.id);
    }
    const last = [...desk.ops.values()].at(-1);
    // As undo does: only the desk's own latest change, while nothing rests on it.
    if (what === "back" && last?.desk === desk.name && decided.has(last)) {
      desk.takeBack(last);
      decided.delete(last);
    }
  }
  return { desks, decided, refused: desks.some(({ refused }) => refused !== undefined) };
}

/** Whether a value that was written is still told somewhere: it stands, it waits for a decision, or a later writer knew it. */
function isTold(op: Op, desk: Desk): boolean {
  const ops = [...desk.ops.values()];
  const back = new Set(ops.flatMap(({ takesBack }) => takesBack ?? []));
  const isLater = (other: Op): boolean => other !== op && knew(other, op) && !back.has(opId(other));
  const waiting = (entity: string, id: string): boolean =>
    desk.conflicts.some(({ row, path }) => path === "" || (row.entity === entity && row.id === id));
  return op.writes.every(({ entity, id, gone, set }) => {
    const touched = ops.some(
      (other) => isLater(other) && other.writes.some((one) => one.entity === entity && one.id === id),
    );
    const row = desk.rows.find((one) => one.entity === entity && one.id === id);
    if (touched || waiting(entity, id)) return true;
    if (gone === true) return row === undefined;
    const caseGone = ops.some(
      (other) =>
        other !== op && !knew(op, other) && other.writes.some((one) => one.entity === "case" && one.gone === true),
    );
    if (row === undefined) return caseGone;
    const text = canonicalize(JSON.parse(JSON.stringify(row.value)));
    return set.every(([place, value]) => place.includes("@ord") || text.includes(canonicalize(value)));
  });
}

const histories = fc.array(step, { minLength: 1, maxLength: 30, size: "max" });
const check = (property: (played: Played) => void): void => {
  fc.assert(
    fc.property(histories, (steps) => {
      property(play(steps));
    }),
    { numRuns: HISTORIES, seed: SEED },
  );
};

/** Changes by whom nobody checked: each says to have seen what it likes. */
const forged: fc.Arbitrary<readonly Op[]> = fc
  .array(
    fc.record({
      desk: fc.constantFrom("a", "b", "c"),
      seen: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 6 })),
      row: fc.constantFrom("e1", "e2"),
      what: fc.constantFrom("make", "remove", "set", "unset", "below", "take-back"),
      value: fc.nat(3),
    }),
    { maxLength: 10 },
  )
  .map((list) =>
    list.map(({ desk, seen, row: id, what, value }, index): Op => {
      const n = list.slice(0, index + 1).filter((one) => one.desk === desk).length;
      const own = { entity: "event", id } as const;
      const type = ["type", `t${value}`] as const;
      const writes = {
        make: [{ ...own, made: true as const, set: [type], unset: [] }],
        remove: [{ ...own, gone: true as const, set: [], unset: ["type"] }],
        set: [{ ...own, set: [["note", value] as const, ["@ord", value] as const], unset: [] }],
        unset: [{ ...own, set: [], unset: ["note"] }],
        below: [{ ...own, set: [["note/x", value] as const], unset: [] }],
        "take-back": [],
      }[what];
      const more =
        what === "take-back"
          ? { takesBack: `b/${value + 1}` }
          : value === 0
            ? { decides: [{ ...own, place: index % 2 === 0 ? null : "note" }] }
            : {};
      const by = { hash: "", when: "", who: "", label: { zh: "", en: "" } };
      return { desk, n, ...by, seen, writes, ...more };
    }),
  );

it("changes that claim anything come to the same in any order, or have none", () => {
  const options = { caseId: CASE_ID, desk: "a", isNew: () => true, stands, fits: () => true };
  let ordered = 0;
  fc.assert(
    fc.property(forged, fc.infiniteStream(fc.nat()), (ops, keys) => {
      const shuffled = ops.map((op) => [keys.next().value ?? 0, op] as const).toSorted(([a], [b]) => a - b);
      const merged = mergeCase(ops, options);
      expect(
        mergeCase(
          shuffled.map(([, op]) => op),
          options,
        ),
      ).toEqual(merged);
      if (typeof merged !== "string") ordered += 1;
    }),
    { numRuns: HISTORIES, seed: SEED },
  );
  expect(ordered).toBeGreaterThan(HISTORIES / 10);
});

describe("three desks", () => {
  it("end alike once they have exchanged, with the same to decide, whoever sent what first", () => {
    check(({ desks }) => {
      exchangeAll(desks);
      if (desks.some(({ refused }) => refused !== undefined)) {
        expect(new Set(desks.map(({ refused }) => refused)).size).toBe(1);
        return;
      }
      expect(new Set(desks.map((desk) => desk.state())).size).toBe(1);
      const ops = [...(desks[0]?.ops.values() ?? [])];
      const options = { caseId: CASE_ID, desk: "a", isNew: () => false, stands, fits };
      expect(mergeCase(ops.toReversed(), options)).toEqual(mergeCase(ops, options));
    });
  });

  it("change nothing by receiving again what they have", () => {
    check(({ desks }) => {
      exchangeAll(desks);
      const before = desks.map((desk) => [desk.state(), desk.ops.size]);
      exchangeAll(desks);
      expect(desks.map((desk) => [desk.state(), desk.ops.size])).toEqual(before);
    });
  });

  it("lose no change: each stands, waits to be decided, or was replaced by someone who knew it", () => {
    check(({ desks }) => {
      exchangeAll(desks);
      const [desk] = desks;
      if (desk === undefined || desk.refused !== undefined) return;
      const back = new Set([...desk.ops.values()].flatMap(({ takesBack }) => takesBack ?? []));
      const lost = [...desk.ops.values()].filter((op) => !back.has(opId(op)) && !isTold(op, desk));
      expect(lost).toEqual([]);
    });
  });

  it("are never asked again what somebody decided", () => {
    check(({ desks, decided }) => {
      exchangeAll(desks);
      if (desks.some(({ refused }) => refused !== undefined)) return;
      const open = new Set(desks.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)));
      expect([...decided.values()].filter((id) => open.has(id))).toEqual([]);
    });
  });

  it("play what is promised: conflicts, decisions, doubles and removed cases all occur, and few merges are refused", () => {
    const seen = { conflicts: 0, decided: 0, doubles: 0, removed: 0, refused: 0, all: 0 };
    check((played) => {
      exchangeAll(played.desks);
      const [desk] = played.desks;
      seen.all += 1;
      if (desk?.refused !== undefined) seen.refused += 1;
      if ((desk?.conflicts.length ?? 0) > 0) seen.conflicts += 1;
      if (played.decided.size > 0) seen.decided += 1;
      const merged = mergeCase([...(desk?.ops.values() ?? [])], {
        caseId: CASE_ID,
        desk: "a",
        isNew: () => true,
        stands,
        fits,
      });
      if (typeof merged !== "string" && merged.doubles.length > 0) seen.doubles += 1;
      if (desk?.rows.length === 0) seen.removed += 1;
    });
    expect(Math.min(seen.conflicts, seen.decided, seen.doubles), JSON.stringify(seen)).toBeGreaterThan(HISTORIES / 50);
    expect(seen.removed, JSON.stringify(seen)).toBeGreaterThan(0);
    expect(seen.refused).toBeLessThan(HISTORIES / 20);
  });
});
