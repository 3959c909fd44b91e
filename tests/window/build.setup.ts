// Before any test: the window is built where it is stale, once, so that tests that open it need not.
import { buildWindow } from "../../scripts/build-window.ts";

export async function setup(): Promise<void> {
  await buildWindow();
}
