// Undo and redo, the one way for keys, palette, menu, buttons and notices: of the case on the screen, or exactly one change.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Step } from "../../shared/api/cases.ts";
import { CallError, CANCELLED } from "../../shared/api/failure.ts";
import type { Api } from "../../shared/api/index.ts";
import type { Text } from "../../shared/text.ts";
import { useApi } from "./api.tsx";
import { askFirst, type FarStep } from "./far-step.ts";
import { isInSight } from "./in-sight.ts";
import { bring, failureOf, useCall, viewOf, viewOnScreen } from "./query.ts";
import { useRoute } from "./route.ts";
import { tellPerson } from "./said.ts";
import { saveDone, saveStarted, saveStopped } from "./save-state.ts";
import { BASE, partWords, redoneWords, redoWords, undoneWords, undoWords } from "./words.ts";

type Direction = "undo" | "redo";

/** What was done on the list of cases, such as to those chosen in it: the entries of the history it made, in their order. */
interface Act {
  readonly seqs: readonly number[];
  readonly step: Pick<Step, "label" | "clients" | "cases">;
}

/** The last act on the list of this window, while it stands, and while it is undone. */
let done: Act | null = null;
let undone: Act | null = null;

/** The last act on the list that undo, or redo, would take there; null where there is none, and on every other screen. */
export const stepOfList = (direction: Direction, screen: string | undefined): Act["step"] | null =>
  screen === "caseload" ? ((direction === "undo" ? done : undone)?.step ?? null) : null;

interface Choice {
  readonly caseId?: string;
  readonly seq: number;
}

/**
 * What a move came to. `refused`: it cannot be done any more, and the person was told why; `left`: it can still be, as after the
 * answer no, or where the disk was full.
 */
export type Moved = "done" | "refused" | "left";

interface Undo {
  /** Takes back what the case on the screen says it would; on the list of cases, after asking, the last act there. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back, or does again, exactly one change; with a case only if it is of that case alone. Failures are told. */
  readonly moveOne: (direction: Direction, choice: Choice) => Promise<Moved>;
  /** Takes note of an act on the list, and says what was done with a button that takes exactly that back. */
  readonly acted: (act: Act, words: Text) => void;
}

export function useUndo(): Undo {
  const api = useApi();
  const client = useQueryClient();
  const [screen, id] = useRoute();
  const caseId = screen === "case" ? id : undefined;

  const moveOne = useCallback(
    (direction: Direction, choice: Choice) =>
      inTurn(`${direction} ${choice.seq}`, async (): Promise<void> => {
        const step = (await api.cases.steps(choice))[direction];
        // Of a whole case, of several and of another one than that on the screen the person is asked once more.
        if (step !== null && (step.removes || step.cases > 1 || choice.caseId === undefined)) {
          await agree(direction, step);
        }
        await run(api, client, direction, choice);
        if (step !== null) say(direction, step, () => void moveOne(opposite(direction), choice));
      }),
    [api, client],
  );

  const moveAct = useCallback(
    (direction: Direction, act: Act, by: "key" | "notice") =>
      inTurn(`${direction} ${act.seqs.join()}`, async () => {
        if (by === "key" || act.step.cases > 1) await agree(direction, { ...act.step, removes: false });
        const seqs = direction === "undo" ? act.seqs.toReversed() : act.seqs;
        const moved: number[] = [];
        try {
          for (const seq of seqs) {
            await run(api, client, direction, { seq });
            moved.push(seq);
          }
        } catch (error) {
          // Of a long import some entries may be taken back and others not: each stays what it is.
          if (moved.length > 0) part(direction, act, moved);
          throw moved.length === 0 ? error : inPart(direction, error, moved.length, seqs.length);
        }
        [done, undone] = direction === "undo" ? [null, act] : [act, null];
        say(direction, act.step, () => void moveAct(opposite(direction), act, "notice"));
      }),
    [api, client],
  );

  const move = useCallback(
    (direction: Direction): void => {
      if (caseId !== undefined) {
        // Looked up when its turn comes: what the screen says then, and nothing that came in between elsewhere.
        void inTurn(null, async () => {
          const shown = viewOf(client, caseId);
          const step = shown === undefined ? (await api.cases.steps({ caseId }))[direction] : shown[direction];
          if (step === null) {
            tellPerson({ text: NOTHING_IN_CASE[direction], failed: false, action: null });
            return;
          }
          // While the case is not on the screen yet, or its head is scrolled away, nothing has said what would be taken back.
          if (shown === undefined || step.removes || !isInSight(direction)) await agree(direction, step);
          const choice = { caseId, seq: step.seq };
          await run(api, client, direction, choice);
          say(direction, step, () => void moveOne(opposite(direction), choice));
        });
        return;
      }
      const act = screen === "caseload" ? (direction === "undo" ? done : undone) : null;
      if (act === null) tellPerson({ text: NOTHING_HERE[direction], failed: false, action: null });
      else void moveAct(direction, act, "key");
    },
    [api, client, caseId, screen, moveAct, moveOne],
  );

  const acted = useCallback(
    (act: Act, words: Text): void => {
      [done, undone] = [act, null];
      const action = { words: undoWords(act.step), run: () => void moveAct("undo", act, "notice") };
      tellPerson({ text: words, failed: false, action });
    },
    [moveAct],
  );
  return {
    undo: useCallback(() => move("undo"), [move]),
    redo: useCallback(() => move("redo"), [move]),
    moveOne,
    acted,
  };
}

/**
 * One change of a case as it could be taken back, for what offers that: null where it is taken back already, here or elsewhere;
 * undefined where that is not known yet, and for no change.
 */
export function useUndoable(caseId: string, seq: number | null): Step | null | undefined {
  const { data } = useCall(
    ["steps", caseId, seq],
    (api, signal) => api.cases.steps({ caseId, seq: seq ?? 0 }, { signal }),
    { enabled: seq !== null },
  );
  return data?.undo;
}

const NOTHING_HERE = { undo: BASE.noUndoHere, redo: BASE.noRedoHere } as const;
const NOTHING_IN_CASE = { undo: BASE.noUndoInCase, redo: BASE.noRedoInCase } as const;

const opposite = (direction: Direction): Direction => (direction === "undo" ? "redo" : "undo");

/** Asks; when the answer is no, throws `cancelled`. */
async function agree(
  direction: Direction,
  { label, clients, cases, removes }: Omit<FarStep, "direction">,
): Promise<void> {
  if (!(await askFirst({ direction, label, clients, cases, removes }))) throw new CallError(CANCELLED);
}

async function run(api: Api, client: QueryClient, direction: Direction, choice: Choice): Promise<void> {
  saveStarted();
  try {
    await bring(client, () => api.cases[direction]({ ...choice, ...viewOnScreen(client) }));
    saveDone(new Date().toISOString());
  } catch (error) {
    saveStopped();
    throw error;
  }
}

/** Of an act some entries are undone now and the others stand. */
function part(direction: Direction, { seqs, step }: Act, moved: readonly number[]): void {
  const others = { seqs: seqs.filter((seq) => !moved.includes(seq)), step };
  const these = { seqs: seqs.filter((seq) => moved.includes(seq)), step };
  [done, undone] = direction === "undo" ? [others, these] : [these, others];
}

function inPart(direction: Direction, error: unknown, moved: number, all: number): CallError {
  const failure = failureOf(error);
  return new CallError({ ...failure, text: partWords(direction, failure.text, moved, all) });
}

function say(direction: Direction, step: Act["step"], back: () => void): void {
  const words = direction === "undo" ? redoWords(step) : undoWords(step);
  const text = direction === "undo" ? undoneWords(step) : redoneWords(step);
  tellPerson({ text, failed: false, action: { words, run: back } });
}

/** Refusals after which the same cannot be asked for again from where it was offered. */
const REFUSALS: ReadonlySet<string> = new Set([
  "depends",
  "already-undone",
  "other-case",
  "nothing-to-undo",
  "nothing-to-redo",
]);

/** Moves of exactly one change that wait or are on their way, by what they do. */
const going = new Map<string, Promise<Moved>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * One after another, so that each begins from what the one before has left. The same button pressed twice is one move; `what` is
 * null for a key, of which each press is one. Failures are told.
 */
function inTurn(what: string | null, work: () => Promise<void>): Promise<Moved> {
  const before = what === null ? undefined : going.get(what);
  if (before !== undefined) return before;
  const turn = last.then(() => told(work));
  last = turn;
  if (what !== null) {
    going.set(what, turn);
    void turn.then(() => going.delete(what));
  }
  return turn;
}

/** Tells a failure in words; who says no to a question knows it. */
async function told(work: () => Promise<void>): Promise<Moved> {
  try {
    await work();
    return "done";
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code !== "cancelled") tellPerson({ text: failure.text, failed: true, action: null });
    return REFUSALS.has(failure.code) ? "refused" : "left";
  }
}
