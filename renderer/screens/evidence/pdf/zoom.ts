// How large a page is shown.

/** `width`: as wide as there is room; else percent of its size on paper. */
export type Zoom = "width" | number;

const STEPS: readonly number[] = [25, 33, 50, 67, 75, 90, 100, 125, 150, 175, 200, 250, 300, 400];

/** The next step up or down from a percentage; the same where there is none. */
export function step(percent: number, direction: "larger" | "smaller"): number {
  const next = direction === "larger" ? STEPS.find((each) => each > percent) : STEPS.findLast((each) => each < percent);
  return next ?? percent;
}

/** The percentage a page of this width is shown at. Widths in CSS pixels; whole percents, so that it is said as it is. */
export function percentOf(zoom: Zoom, pageWidth: number, room: number): number {
  if (zoom !== "width") return zoom;
  return Math.min(400, Math.max(10, Math.floor((100 * room) / pageWidth)));
}
