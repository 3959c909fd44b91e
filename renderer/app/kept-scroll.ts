// How far each place was scrolled: whoever goes back to it, reloads or unlocks is where they were; a new visit begins at the top.
import { useEffect, useRef } from "react";
import { isObject } from "../../shared/case/json.ts";
import { keepView, viewOf } from "../base/kept-view.ts";
import { asValues } from "../base/memory.tsx";
import type { Route } from "../base/route.ts";

/** Milliseconds in which what is scrolled has to be there: a list may still be read. */
const PATIENCE = 3000;

const nameOf = (place: string): string => `scroll ${place}`;

/** What scrolled, by the name its style has; the page itself is none. */
const boxOf = (target: EventTarget | null): readonly [name: string, box: Element] | null =>
  target instanceof Element
    ? target.classList.length === 0
      ? null
      : [target.classList[0] ?? "", target]
    : target instanceof Document && target.scrollingElement !== null
      ? ["", target.scrollingElement]
      : null;

const boxNamed = (name: string): Element | null =>
  name === "" ? document.scrollingElement : document.querySelector(`.${CSS.escape(name)}`);

/** Scrolls a place as it was, once it is long enough; gives up where the person moves first. Gives how to stop it. */
function scrollBack(place: string): () => void {
  const stop = new AbortController();
  const wanted = Object.entries(asValues(viewOf(nameOf(place)) ?? null)).flatMap(([name, top]) =>
    typeof top === "number" && top > 0 ? [{ name, top }] : [],
  );
  const until = performance.now() + PATIENCE;
  let left = wanted;
  const step = (): void => {
    if (stop.signal.aborted) return;
    left = left.filter(({ name, top }) => {
      const box = boxNamed(name);
      if (box === null || box.scrollHeight - box.clientHeight < top) return true;
      box.scrollTop = top;
      return false;
    });
    if (left.length > 0 && performance.now() < until) requestAnimationFrame(step);
    else stop.abort();
  };
  for (const kind of ["wheel", "keydown", "pointerdown"] as const) {
    addEventListener(kind, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  requestAnimationFrame(step);
  return () => stop.abort();
}

/** Whether this step of the window's history was shown before; from now on it was. */
function wasShown(): boolean {
  const before: unknown = history.state;
  history.replaceState({ shown: true }, "");
  return isObject(before) && before["shown"] === true;
}

/** `place`: the screen of the route, without what is open inside it. */
export function useKeptScroll(route: Route, place: string): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = before.current === null;
    const isBack = wasShown() || isFirst;
    if (before.current === place) return undefined;
    before.current = place;
    return isBack ? scrollBack(place) : undefined;
  }, [route, place]);
  useEffect(() => {
    const onEnd = ({ target }: Event): void => {
      const found = boxOf(target);
      if (found === null) return;
      const [name, box] = found;
      keepView(nameOf(place), { ...asValues(viewOf(nameOf(place)) ?? null), [name]: Math.round(box.scrollTop) });
    };
    document.addEventListener("scrollend", onEnd, { capture: true, passive: true });
    return () => document.removeEventListener("scrollend", onEnd, { capture: true });
  }, [place]);
}
