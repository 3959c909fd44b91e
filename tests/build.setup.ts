// Before the slow tests: what they start is built where it is stale, once, so that none of them need.
import { buildWindow } from "../scripts/build-window.ts";

export async function setup(): Promise<void> {
  await buildWindow({ desktop: true });
}
