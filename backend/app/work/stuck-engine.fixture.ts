// An engine for the tests that goes wrong on cases by their ids, and tells of each audit it makes: `stuck…` never ends,
// `hungry…` takes all memory, `broken…` throws. All others are audited as always.
import { appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as shipped from "../../../shared/audit/audit.ts";
import type { CaseFile } from "../../../shared/case/types.ts";

/** Where it tells the id of each case it is asked about, a line each, from whatever thread of this process. */
export const AUDITS_MADE = join(tmpdir(), `redress-audits-${process.pid}`);

function goWrong({ id }: CaseFile): void {
  appendFileSync(AUDITS_MADE, `${id}\n`);
  if (id.startsWith("broken")) throw new RangeError("out of bounds");
  if (id.startsWith("hungry")) eat();
  if (id.startsWith("stuck")) spin();
}

function eat(): void {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 1_000_000 }, (_, at) => kept.length + at / 2));
}

// V8 looks whether a thread is to end where a loop calls or reckons, and not in one that only looks at a text.
function spin(): void {
  let seen = 0;
  for (;;) seen = (seen + 1) % 1_000_003;
}

export const outlineCase: typeof shipped.outlineCase = (file, options) => {
  goWrong(file);
  return shipped.outlineCase(file, options);
};

export const reasonedAudit: typeof shipped.reasonedAudit = (file, options) => {
  goWrong(file);
  return shipped.reasonedAudit(file, options);
};
