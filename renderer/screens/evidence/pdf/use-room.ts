// How wide the place is that a page is shown in.
import { type RefObject, useLayoutEffect, useState } from "react";

/** CSS pixels inside the element, without its scroll bar; 0 before it is there. */
export function useRoom(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
