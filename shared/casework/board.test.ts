// The board of restoration: what was seen where and when, and which checks are open.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import type { AnyEvent, Sanction } from "../case/types.ts";
import { type Board, type BoardInput, boardsOf } from "./board.ts";
import type { Check, Seen } from "./note.ts";

const on = (iso: string): number => parseDay(iso) ?? Number.NaN;
const listed = { id: "e1", type: "listing-decided", date: "2023-05-10" } as const;
const deleted = { id: "e2", type: "listing-deleted", date: "2024-01-15" } as const;
const bank = { id: "s1", kind: "loan", body: "某银行" } as const;
const rail = { id: "s2", kind: "rail" } as const;

let last = 0;
const saw = (about: string, date: string, seen: Seen, more: Partial<Check> = {}): Check => {
  last += 1;
  return { id: `n${last}`, kind: "check", about, date, seen, text: "", ...more };
};
const input = (
  notes: readonly Check[] = [],
  events: readonly object[] = [listed, deleted],
  sanctions: readonly object[] = [bank, rail],
): BoardInput => ({ events: events as readonly AnyEvent[], sanctions: sanctions as readonly Sanction[], notes });
const boardOn = (asOf: string, ...of: Parameters<typeof input>): Board => boardsOf(input(...of), on(asOf))[0];
/** What a row shows, a word a column. */
const shown = (board: Board, key: string): readonly (Seen | null)[] =>
  board.rows.find((row) => row.key === key)?.cells.map((cell) => cell?.seen ?? null) ?? [];

describe("the rows", () => {
  it("are the court's own lists, then what was shared, then what the client met", () => {
    const ordered = { id: "e3", type: "restriction-ordered", date: "2023-05-10" };
    expect(boardOn("2024-02-01").rows.map(({ key }) => key)).toEqual(["list", "sanction:s2", "sanction:s1"]);
    expect(boardOn("2024-02-01", [], [listed, ordered, deleted]).rows.map(({ key, group }) => [key, group])).toEqual([
      ["list", "court"],
      ["restriction", "court"],
      ["sanction:s2", "shared"],
      ["sanction:s1", "met"],
    ]);
  });

  it("have no list where nothing was listed, nor an order that was not made", () => {
    const denied = { id: "e3", type: "restriction-ordered", date: "2023-05-10", happened: "no" };
    expect(boardOn("2024-02-01", [], [denied]).rows.map(({ key }) => key)).toEqual(["sanction:s2", "sanction:s1"]);
  });
});

describe("a cell", () => {
  it("is what was last seen from its day on, and before the day of the next", () => {
    const board = boardOn("2024-05-01", [
      saw("sanction:s1", "2024-02-13", "still"),
      saw("sanction:s1", "2024-02-14", "unclear"),
      saw("sanction:s1", "2024-03-01", "still"),
      saw("sanction:s1", "2024-04-14", "restored"),
    ]);
    expect(board.columns.map(({ days, from, begun }) => [days, from, begun])).toEqual([
      [0, "2024-01-15", true],
      [30, "2024-02-14", true],
      [90, "2024-04-14", true],
      [180, "2024-07-13", false],
    ]);
    expect(shown(board, "sanction:s1")).toEqual(["still", "still", "restored", null]);
  });

  it("is never taken from another body, from the court's deletion, or from the end that the file has", () => {
    const ended = { ...bank, to: "2024-02-01" };
    const notes = [saw("sanction:s2", "2024-02-20", "restored")];
    const board = boardOn("2024-05-01", notes, undefined, [ended, rail]);
    expect(shown(board, "sanction:s1")).toEqual([null, null, null, null]);
    expect(shown(board, "list")).toEqual([null, null, null, null]);
    expect(board.restored).toBe(1);
  });

  it("of the court's lists is the event of the case file, where it says what was seen", () => {
    const looked = (id: string, more: object) => ({ id, type: "listing-checked", date: "2024-02-20", ...more });
    const events = [listed, deleted, { id: "e3", type: "restriction-ordered", date: "2023-05-10" }];
    const on2 = (...more: readonly object[]) => boardOn("2024-05-01", [], [...events, ...more]);
    expect(shown(on2(looked("e4", { visible: "yes" })), "list")).toEqual([null, "still", null, null]);
    expect(shown(on2(looked("e4", { visible: "no" })), "list")).toEqual([null, "restored", null, null]);
    expect(shown(on2(looked("e4", {})), "list")).toEqual([null, null, null, null]);
    expect(shown(on2(looked("e4", { visible: "yes", happened: "no" })), "list")).toEqual([null, null, null, null]);
    const active = { id: "e5", type: "restriction-checked", date: "2024-03", active: "yes" };
    expect(shown(on2(active), "restriction")).toEqual([null, "still", null, null]);
  });

  it("could not be found out, where somebody tried on the court's list too", () => {
    expect(shown(boardOn("2024-05-01", [saw("list", "2024-02-20", "unclear")]), "list")).toEqual([
      null,
      "unclear",
      null,
      null,
    ]);
  });

  it("leaves out what was seen after the day of the audit, and counts it", () => {
    const board = boardOn("2024-03-01", [
      saw("sanction:s1", "2024-02-20", "still"),
      saw("sanction:s1", "2024-03-02", "restored"),
    ]);
    expect(board.rows.at(-1)?.latest?.seen).toBe("still");
    expect([board.restored, board.after]).toEqual([0, 1]);
  });
});

describe("the count", () => {
  it("goes by the latest look: what came back is not restored", () => {
    const notes = [saw("sanction:s1", "2024-02-20", "restored"), saw("sanction:s1", "2024-04-20", "still")];
    expect(boardOn("2024-03-01", notes).restored).toBe(1);
    expect(boardOn("2024-05-01", notes).restored).toBe(0);
  });

  it("of days since the deletion is a number, whether or not anything is left to do", () => {
    expect(boardOn("2024-01-15").daysSince).toBe(0);
    expect(boardOn("2026-01-15").daysSince).toBe(731);
  });
});

describe("a check", () => {
  const all = (date: string) => ["list", "sanction:s1", "sanction:s2"].map((key) => saw(key, date, "unclear"));

  it("is open from its own day on, not on the day before", () => {
    expect(boardOn("2024-02-13").open).toBeNull();
    expect(boardOn("2024-02-13").next).toEqual({ round: 30, due: "2024-02-14" });
    expect(boardOn("2024-02-14").open).toEqual({
      round: 30,
      due: "2024-02-14",
      rows: ["list", "sanction:s2", "sanction:s1"],
    });
  });

  it("is done where somebody looked at every body from its day on, whatever was found out", () => {
    expect(boardOn("2024-03-01", all("2024-02-14")).open).toBeNull();
    expect(boardOn("2024-03-01", all("2024-02-13")).open?.rows).toHaveLength(3);
    expect(boardOn("2024-03-01", all("2024-02-14").slice(1)).open?.rows).toEqual(["list"]);
  });

  it("stands for those before it once its day has come", () => {
    expect(boardOn("2024-04-14").open?.round).toBe(90);
    expect(boardOn("2024-05-01", all("2024-03-01")).open).toMatchObject({ round: 90, due: "2024-04-14" });
    expect(boardOn("2024-08-01", all("2024-07-13")).open).toBeNull();
    expect(boardOn("2024-08-01").next).toBeNull();
  });

  it("has no day where the deletion has none that is exact, and none is asked for", () => {
    for (const date of ["2024-01", undefined]) {
      const board = boardOn("2024-05-01", [saw("sanction:s1", "2024-02-20", "still")], [listed, { ...deleted, date }]);
      expect(board).toMatchObject({ removal: null, daysSince: null, open: null, next: null });
      expect(board.columns).toEqual([{ days: null, from: null, begun: true }]);
      expect(shown(board, "sanction:s1")).toEqual(["still"]);
    }
    expect(boardOn("2024-05-01", [], [listed, { ...deleted, happened: "unknown" }]).removal).toBeNull();
  });

  it("is not asked for after a new listing, and is again after the next deletion", () => {
    const again = { id: "e3", type: "listing-decided", date: "2024-03-01" };
    const gone = { id: "e4", type: "listing-deleted", date: "2024-06-01" };
    expect(boardOn("2024-05-01", [], [listed, deleted, again])).toMatchObject({ listedAgain: true, open: null });
    const boards = boardsOf(
      input(
        [saw("sanction:s1", "2024-02-20", "still"), saw("sanction:s1", "2024-07-05", "restored")],
        [listed, deleted, again, gone],
      ),
      on("2024-08-01"),
    );
    expect(boards.map(({ removal }) => removal?.event)).toEqual(["e4", "e2"]);
    expect(boards.map(({ removal }) => removal?.listing)).toEqual(["e3", "e1"]);
    expect(boards.map((board) => shown(board, "sanction:s1"))).toEqual([
      [null, "restored", null, null],
      [null, "still", null, null],
    ]);
    expect(boards[0].open).toMatchObject({ round: 30, rows: ["list", "sanction:s2"] });
    expect(boards[1]?.open).toBeNull();
  });

  it("of a deletion after the day of the audit is not known yet", () => {
    expect(boardOn("2024-01-14")).toMatchObject({ removal: null, open: null });
  });
});
