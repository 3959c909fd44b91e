// What is still to be done on a case by our own choice: tasks that somebody set, and checks after a deletion whose day has come.
import { type Day, parseDay } from "../calendar/civil.ts";
import { type BoardInput, boardsOf, type Round } from "./board.ts";

export type OpenWork =
  | { readonly kind: "task"; readonly id: string; readonly text: string; readonly due: string | null }
  /** `missing` of `rows` bodies were not looked at since. */
  | {
      readonly kind: "recheck";
      readonly round: Round;
      readonly due: string;
      readonly missing: number;
      readonly rows: number;
    };

const dueOf = ({ due }: OpenWork): string => due ?? "9999";

/**
 * The open work of a case on a day, what is due first before what comes later, tasks without a day last. Of the checks only that
 * whose day came last: a later one stands for those before it.
 */
export function openWorkOf(input: BoardInput, asOf: Day): readonly OpenWork[] {
  const tasks = input.notes.flatMap((note): OpenWork[] =>
    note.kind === "task" && note.done === undefined
      ? [{ kind: "task", id: note.id, text: note.text, due: note.due ?? null }]
      : [],
  );
  const [{ open, rows }] = boardsOf(input, asOf);
  const checks: readonly OpenWork[] =
    open === null
      ? []
      : [{ kind: "recheck", round: open.round, due: open.due, missing: open.rows.length, rows: rows.length }];
  return [...tasks, ...checks].toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}

/** Whether its day is this or an earlier one. */
export const isDue = ({ due }: OpenWork, asOf: Day): boolean => {
  const day = due === null ? null : parseDay(due);
  return day !== null && day <= asOf;
};
