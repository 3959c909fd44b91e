// How the cost of one audit grows with the case: time and findings for each size, beside the time that JSON
// takes to read and write the finished audit.
import { auditCase } from "../shared/audit/audit.ts";
import { shippedCalendar } from "../shared/calendar/workdays.ts";
import { CURVE_DAY, curveCase, type Growing } from "./curve-cases.ts";
import { aim, median, row, timesOf } from "./measure.ts";

/** The aims: seconds for a size. */
const AIMS: Readonly<Partial<Record<Growing, ReadonlyMap<number, number>>>> = {
  listings: new Map([
    [200, 2],
    [1000, 10],
  ]),
  requests: new Map([[1000, 2]]),
  events: new Map([[100_000, 5]]),
};

const FEW: readonly number[] = [1, 10, 100, 200, 1000];
const MANY: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000];

const SIZES: Readonly<Record<Growing, readonly number[]>> = {
  listings: FEW,
  "listings with their papers": FEW,
  "listings without days": FEW,
  requests: FEW,
  "requests with their answers": FEW,
  "requests and answers without days": FEW,
  events: MANY,
  "looks at the list": MANY,
};

function isGrowing(name: string): name is Growing {
  return Object.hasOwn(SIZES, name);
}

/** Prints the curves, for sizes up to `most`. */
export function benchCurve(most: number, runs: number): void {
  const options = { asOf: CURVE_DAY, calendar: shippedCalendar };
  for (const growing of Object.keys(SIZES).filter(isGrowing)) {
    row("one audit", growing);
    for (const size of SIZES[growing].filter((one) => one <= most)) {
      const file = curveCase(growing, size);
      let text = "";
      let findings = 0;
      const ours = timesOf(runs, () => {
        const audit = auditCase(file, options);
        findings = audit.findings.length;
        text = JSON.stringify(audit);
      });
      const theirs = timesOf(runs, () => JSON.stringify(JSON.parse(text)));
      const seconds = median(ours) / 1000;
      const bound = AIMS[growing]?.get(size);
      const judged = bound === undefined ? "" : ` ${aim(seconds < bound, `under ${bound} s`)}`;
      const peer = `JSON of it ${(median(theirs) / 1000).toFixed(3)} s`;
      row(`  ${size}`, `${seconds.toFixed(3)} s, ${findings} findings, ${peer}${judged}`);
    }
  }
}
