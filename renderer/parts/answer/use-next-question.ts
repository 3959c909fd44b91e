// Where the keyboard goes on after a question in a list was answered or put off: at the one that now stands first.
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Question } from "../../../shared/engine/finding.ts";

/** The ref of the list, and what to call when one of its questions is done with. `shown`: the questions in the list. */
export function useNextQuestion(shown: readonly Question[]): readonly [RefObject<HTMLUListElement | null>, () => void] {
  const list = useRef<HTMLUListElement>(null);
  const isDone = useRef(false);
  const paths = shown.map(({ path }) => path).join("\n");
  useEffect(() => {
    if (!isDone.current) return;
    isDone.current = false;
    list.current?.querySelector<HTMLElement>("[data-question]")?.focus();
  }, [paths]);
  return [
    list,
    useCallback(() => {
      isDone.current = true;
    }, []),
  ];
}
