// What stands on the screen in words and is in sight: a key whose button says what it does may do it without a question.
import type { RefCallback } from "react";

const places = new Map<string, HTMLElement>();

/** A ref for the element that says it. */
export function saying(what: string): RefCallback<HTMLElement> {
  return (element) => {
    if (element === null) return undefined;
    places.set(what, element);
    return () => {
      if (places.get(what) === element) places.delete(what);
    };
  };
}

/** Whether it is said where the person can read it now: not scrolled away. */
export function isInSight(what: string): boolean {
  const box = places.get(what)?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}
