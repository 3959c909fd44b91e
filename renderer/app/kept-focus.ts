// Keeps the keyboard in the screen: what had the focus may go away with what it did, and nobody may have taken the focus over.
import { type RefObject, useEffect } from "react";

/** Milliseconds that a screen or a dialog has to place the focus itself. */
const GRACE = 100;

/** Where what had the focus is gone and nothing else has it, the focus goes to `main`, and Tab on from there. */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = (): boolean => last !== null && !last.isConnected && document.activeElement === document.body;
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const watch = new MutationObserver(() => {
      if (timer !== undefined || !isLost()) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (isLost()) main.current?.focus({ preventScroll: true });
      }, GRACE);
    });
    document.addEventListener("focusin", onFocus);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [main]);
}
