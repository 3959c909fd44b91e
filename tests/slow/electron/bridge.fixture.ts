// What a page of the window can do with the bridge, called from a test.
import type { Page } from "playwright-core";

export interface Bridge {
  call(
    name: string,
    input: unknown,
    onProgress?: (step: unknown) => void,
  ): { readonly id: number; readonly promise: Promise<unknown> };
  cancel(id: number): void;
  menu(undo: string | null, redo: string | null): void;
  readonly platform: string;
}

/** The page's `window` with the bridge on it. */
export interface WithBridge {
  readonly redress: Bridge;
}

/** Calls over the bridge, as the page's own script would. */
export function callFrom(page: Page, name: string, input: unknown = {}): Promise<unknown> {
  return page.evaluate(([called, given]) => (globalThis as unknown as WithBridge).redress.call(called, given).promise, [
    name,
    input,
  ] as const);
}
