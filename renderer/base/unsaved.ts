// What would be lost if the window closed or loaded anew now, and the browser's own question before that.
import { useEffect } from "react";
import { flushDrafts, hasUnkeptDrafts } from "./draft-store.ts";
import { saveState } from "./save-state.ts";

/** Forms with something typed in them that is stored nowhere yet. */
let typed = 0;
/** The window is being locked: what it shows has to go, and no question may keep it on the screen. */
let leaving = false;

/** Failures after which nothing of the person's is waiting to be stored. */
const NOTHING_LOST: ReadonlySet<string> = new Set(["nothing-to-undo", "nothing-to-redo", "no-vault"]);

/** A change on its way, or one that failed and waits to be tried again, or a form with words that are nowhere else. */
function hasUnsaved(): boolean {
  const state = saveState();
  if (state.kind === "saving") return true;
  if (state.kind === "failed" && !NOTHING_LOST.has(state.failure.code)) return true;
  return typed > 0 || hasUnkeptDrafts();
}

/** For a form without a draft of its own: `unsaved` while it holds what would be lost. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    typed += 1;
    return () => {
      typed -= 1;
    };
  }, [unsaved]);
}

/** From now on the window goes without a question. */
export function leaveFreely(): void {
  leaving = true;
}

/** Makes the browser, or the desktop program, ask before the window goes while something is unsaved. */
export function guardLeaving(): void {
  addEventListener("pagehide", () => void flushDrafts());
  addEventListener("beforeunload", (event) => {
    void flushDrafts();
    if (!leaving && hasUnsaved()) event.preventDefault();
  });
}
