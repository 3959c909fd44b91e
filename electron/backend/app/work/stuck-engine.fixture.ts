// An engine for the tests that goes wrong on cases by their ids, and tells of each audit it makes: `stuck…` never ends,
// `hungry…` takes all memory, `broken…` throws. All others are audited as always.
import { appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as shipped from "../../../../shared/audit/audit.ts";
import type { CaseFile } from "../../../../shared/case/types.ts";

/** Where it tells the id of each case it is asked about, a line each, from whatever thread of this process. */
export const AUDITS_MADE = join(tmpdir(), `redress-audits-${process.pid}`);

function goWrong({ id }: CaseFile): void {
  appendFileSync(AUDITS_MADE, `${id}\n`);
  if (id.startsWith("broken")) throw new RangeError("out of bounds");
  const kept: unknown[] = [];
  const isHungry = id.startsWith("hungry");
  for (let n = 0; isHungry || id.startsWith("stuck"); n += 1) {
    // V8 looks whether a thread is to end where a loop calls or reckons, and not in one that only looks at a text.
    if (isHungry) kept.push(Array.from({ length: 1_000_000 }, (_, at) => kept.length + at / 2));
  }
}

export const outlineCase: typeof shipped.outlineCase = (file, options) => {
  goWrong(file);
  return shipped.outlineCase(file, options);
};

export const reasonedAudit: typeof shipped.reasonedAudit = (file, options) => {
  goWrong(file);
  return shipped.reasonedAudit(file, options);
};
