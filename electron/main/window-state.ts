// Where the window stood last time. The file holds nothing else; whatever is wrong with it, the window opens.
import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserWindow, Rectangle } from "electron";

const FIRST: WindowState = { width: 1280, height: 860 };
const LEAST = { width: 360, height: 480 } as const;

export interface WindowState {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
}

/** The state kept in a file, if it is one and lies on a screen there is; else a first one. */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return FIRST;
  }
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => numberIn(kept, name));
  if (x === undefined || y === undefined || width === undefined || height === undefined) return FIRST;
  if (width < LEAST.width || height < LEAST.height) return FIRST;
  const seen = screens.some((at) => x >= at.x - 8 && y >= at.y - 8 && x < at.x + at.width && y < at.y + at.height);
  return seen ? { x, y, width, height } : { ...FIRST };
}

function numberIn(value: unknown, name: string): number | undefined {
  const found = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : null;
  return typeof found === "number" && Number.isSafeInteger(found) ? found : undefined;
}

/** Keeps where the window stands when it closes. */
export function keepWindowState(window: BrowserWindow, path: string): void {
  window.on("close", () => {
    try {
      writeFileSync(path, JSON.stringify(window.getNormalBounds()), { mode: 0o600 });
    } catch {
      // The next start begins with the first state.
    }
  });
}
