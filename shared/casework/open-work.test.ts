// Open work of a case: tasks that somebody set, and the check whose day came last.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import type { AnyEvent } from "../case/types.ts";
import type { Note } from "./note.ts";
import { isDue, openWorkOf } from "./open-work.ts";

const on = (iso: string): number => parseDay(iso) ?? Number.NaN;
const events: readonly AnyEvent[] = [
  { id: "e1", type: "listing-decided", date: "2023-05-10" },
  { id: "e2", type: "listing-deleted", date: "2024-01-15" },
];
const task = (id: string, more: object = {}): Note => ({ id, kind: "task", text: `办${id}`, ...more });
const workOn = (asOf: string, notes: readonly Note[], of: readonly AnyEvent[] = events) =>
  openWorkOf({ events: of, sanctions: [{ id: "s1", kind: "rail" }], notes }, on(asOf));

describe("open work", () => {
  it("stands by its day, what has none last, and without what is done", () => {
    const notes = [
      task("a"),
      task("b", { due: "2024-03-01" }),
      task("c", { due: "2024-02-01" }),
      task("d", { done: "2024-01-02" }),
    ];
    expect(workOn("2024-02-20", notes).map((work) => (work.kind === "task" ? work.id : work.due))).toEqual([
      "c",
      "2024-02-14",
      "b",
      "a",
    ]);
  });

  it("has one check at most, with how many bodies are missing in it", () => {
    const look: Note = { id: "n", kind: "check", about: "list", date: "2024-04-20", seen: "unclear", text: "" };
    expect(workOn("2024-05-01", [look])).toEqual([
      { kind: "recheck", round: 90, due: "2024-04-14", missing: 1, rows: 2 },
    ]);
    expect(workOn("2024-02-13", [])).toEqual([]);
    expect(workOn("2024-05-01", [], events.slice(0, 1))).toEqual([]);
  });

  it("is due on its day and after, and without a day never", () => {
    const [open] = workOn("2024-01-20", [task("a", { due: "2024-02-01" })]);
    const [undated] = workOn("2024-01-20", [task("a")]);
    if (open === undefined || undated === undefined) throw new Error("a task is open");
    expect([isDue(open, on("2024-01-31")), isDue(open, on("2024-02-01")), isDue(undated, on("2049-01-01"))]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
