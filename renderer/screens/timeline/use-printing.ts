// Whether the page is being printed: the chart then fits the sheet, whatever its zoom on the screen.
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** The width of A4 across less its margins, in CSS pixels. */
export const PRINT_WIDTH = 1020;

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The sheet is taken as soon as the event returns: the drawing must be there by then.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
