// Tells the menu of the desktop application what its undo and redo would do here. In a browser there is no such menu.
import { createContext, use, useEffect, useState } from "react";
import { useSay } from "../base/lang.tsx";
import type { Bridge } from "./transport.ts";
import { useSteps } from "./use-steps.ts";

/** The preload's bridge; undefined in a browser. */
export const NativeMenu = createContext<Bridge["menu"] | undefined>(undefined);

/** Where the keys of undo are the field's own, or a dialog's that knows of no undo. */
const ELSEWHERE = "input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog]";
const isElsewhere = (): boolean => (document.activeElement?.closest(ELSEWHERE) ?? null) !== null;

/** Inside the frame of an open vault. */
export function MenuSteps() {
  const menu = use(NativeMenu);
  const say = useSay();
  const { undo, redo } = useSteps(menu !== undefined);
  const [elsewhere, setElsewhere] = useState(isElsewhere);
  useEffect(() => {
    const look = (): void => setElsewhere(isElsewhere());
    addEventListener("focusin", look);
    addEventListener("focusout", look);
    return () => {
      removeEventListener("focusin", look);
      removeEventListener("focusout", look);
    };
  }, []);
  const words = elsewhere || undo === null ? null : say(undo.words);
  const again = elsewhere || redo === null ? null : say(redo.words);
  useEffect(() => menu?.(words, again), [menu, words, again]);
  return null;
}
