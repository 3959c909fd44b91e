// What audits in threads: the shipped engine, within a time.
import { outlineCase, reasonedAudit } from "../../../shared/audit/audit.ts";

export interface Engine {
  readonly outlineCase: typeof outlineCase;
  readonly reasonedAudit: typeof reasonedAudit;
}

const SHIPPED: Engine = { outlineCase, reasonedAudit };

/** The engine of a module, or the shipped one. */
export async function engineOf(module: string | null): Promise<Engine> {
  return module === null ? SHIPPED : ((await import(/* @vite-ignore */ module)) as Engine);
}

/** Says yes once so many milliseconds have gone by. */
export function stopAfter(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() >= end;
}
