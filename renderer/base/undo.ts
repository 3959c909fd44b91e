// Undo and redo, the one way for keys, palette, menu, buttons and notices: of the case on the screen, or exactly one change.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Step } from "../../shared/api/cases.ts";
import { CallError, CANCELLED } from "../../shared/api/failure.ts";
import type { Api } from "../../shared/api/index.ts";
import type { Text } from "../../shared/text.ts";
import { useApi } from "./api.tsx";
import { askFirst } from "./far-step.ts";
import { bring, failureOf, viewOnScreen } from "./query.ts";
import { useRoute } from "./route.ts";
import { tellPerson } from "./said.ts";
import { saveDone, saveStarted, saveStopped } from "./save-state.ts";
import { BASE, redoneWords, redoWords, undoneWords, undoWords } from "./words.ts";

type Direction = "undo" | "redo";

/** What was done on a list, such as to the cases chosen in it: the entries of the history it made, in their order. */
interface Act {
  readonly seqs: readonly number[];
  readonly step: Pick<Step, "label" | "clients" | "cases">;
}

/** The last act on a list of this window, while it stands, and while it is undone. */
let done: Act | null = null;
let undone: Act | null = null;

/** The last act on a list that undo, or redo, would take on a screen without a case; null where there is none. */
export const stepOfList = (direction: Direction): Act["step"] | null =>
  (direction === "undo" ? done : undone)?.step ?? null;

interface Choice {
  readonly caseId?: string;
  readonly seq: number;
}

/** Asks where the change reaches further than one case; else, or when the answer is no, throws `cancelled`. */
async function agree(direction: Direction, { label, clients, cases }: Act["step"]): Promise<void> {
  if (cases > 1 && !(await askFirst({ direction, label, clients, cases }))) throw new CallError(CANCELLED);
}

interface Undo {
  /** Takes back the latest change of the case on the screen; on other screens the last act on a list. Failures are told. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back, or does again, exactly one change; with a case only if it is of that case alone. True where it was done. */
  readonly moveOne: (direction: Direction, choice: Choice) => Promise<boolean>;
  /** Takes note of an act on a list, and says what was done with a button that takes exactly that back. */
  readonly acted: (act: Act, words: Text) => void;
}

export function useUndo(): Undo {
  const api = useApi();
  const client = useQueryClient();
  const [screen, id] = useRoute();
  const caseId = screen === "case" ? id : undefined;

  const moveOne = useCallback(
    (direction: Direction, choice: Choice) =>
      told(async () => {
        const steps = await api.cases.steps(choice);
        const step = steps[direction];
        if (step !== null) await agree(direction, step);
        await run(api, client, direction, [choice]);
        if (step !== null) say(direction, step, () => void moveOne(opposite(direction), choice));
      }),
    [api, client],
  );

  const moveAct = useCallback(
    (direction: Direction, act: Act) =>
      told(async () => {
        await agree(direction, act.step);
        const seqs = direction === "undo" ? act.seqs.toReversed() : act.seqs;
        await run(
          api,
          client,
          direction,
          seqs.map((seq) => ({ seq })),
        );
        [done, undone] = direction === "undo" ? [null, act] : [act, null];
        say(direction, act.step, () => void moveAct(opposite(direction), act));
      }),
    [api, client],
  );

  const move = useCallback(
    (direction: Direction): void => {
      if (caseId === undefined) {
        const act = direction === "undo" ? done : undone;
        if (act === null) tellPerson({ text: NOTHING_HERE[direction], failed: false, action: null });
        else void moveAct(direction, act);
        return;
      }
      void told(async () => {
        const steps = await api.cases.steps({ caseId });
        const step = steps[direction];
        if (step === null) tellPerson({ text: NOTHING_IN_CASE[direction], failed: false, action: null });
        // Exactly what was found, and only if it is this case's: nothing that came in between is taken for it.
        else await moveOne(direction, { caseId, seq: step.seq });
      });
    },
    [api, caseId, moveAct, moveOne],
  );

  const acted = useCallback(
    (act: Act, words: Text): void => {
      [done, undone] = [act, null];
      const action = { words: undoWords(act.step), run: () => void moveAct("undo", act) };
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

const NOTHING_HERE = { undo: BASE.noUndoHere, redo: BASE.noRedoHere } as const;
const NOTHING_IN_CASE = { undo: BASE.noUndoInCase, redo: BASE.noRedoInCase } as const;

const opposite = (direction: Direction): Direction => (direction === "undo" ? "redo" : "undo");

async function run(api: Api, client: QueryClient, direction: Direction, choices: readonly Choice[]): Promise<void> {
  saveStarted();
  try {
    for (const choice of choices) {
      await bring(client, () => api.cases[direction]({ ...choice, ...viewOnScreen(client) }));
    }
    saveDone(new Date().toISOString());
  } catch (error) {
    saveStopped();
    throw error;
  }
}

function say(direction: Direction, step: Act["step"], back: () => void): void {
  const words = direction === "undo" ? redoWords(step) : undoWords(step);
  const text = direction === "undo" ? undoneWords(step) : redoneWords(step);
  tellPerson({ text, failed: false, action: { words, run: back } });
}

/** Tells a failure in words; who says no to a question knows it. */
async function told(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code !== "cancelled") tellPerson({ text: failure.text, failed: true, action: null });
    return false;
  }
}
