// The golden vectors in five time zones, each in a process of its own that really runs in that zone.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { VECTORS } from "./vectors.ts";

const Answer = z.object({ ends: z.unknown(), months: z.number(), span: z.string(), offsets: z.array(z.number()) });

const run = promisify(execFile);

/** Minutes by which local time is behind UTC in January and July of 2024: proof that the process runs in its zone. */
const ZONES: readonly (readonly [zone: string, january: number, july: number])[] = [
  ["UTC", 0, 0],
  ["Asia/Shanghai", -480, -480],
  ["Europe/London", 0, -60],
  ["America/New_York", 300, 240],
  ["America/Los_Angeles", 480, 420],
];

const at = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);
const SCRIPT = `
import { formatDay, parseDay, addMonths } from ${at("./civil.ts")};
import { parseSpan, formatSpan } from ${at("./edtf.ts")};
import { derivePeriod, endOfPeriod } from ${at("./period.ts")};
import { VECTORS } from ${at("./vectors.ts")};
import { countingLaw } from ${at("../law/counting-law.ts")};
import { shippedCalendar } from ${at("./workdays.ts")};
const iso = (day) => (day === null ? null : formatDay(day));
const ends = VECTORS.map(({ id, start, spec }) => {
  const end = endOfPeriod(shippedCalendar, parseDay(start), spec);
  const steps = derivePeriod(shippedCalendar, parseDay(start), spec, countingLaw);
  return { id, raw: iso(end.raw), due: iso(end.due), last: iso(steps.at(-1).date) };
});
let months = 0;
for (let day = parseDay("1985-01-01"); day < parseDay("2026-01-01"); day++) months = (months * 31 + addMonths(day, 7)) % 1000003;
const offsets = [new Date(2024, 0, 1), new Date(2024, 6, 1)].map((d) => d.getTimezoneOffset());
console.log(JSON.stringify({ ends, months, span: formatSpan(parseSpan("2024-02").span), offsets }));
`;

describe("time zones", () => {
  const expected = VECTORS.map(({ id, raw, due }) => ({ id, raw, due, last: due }));
  const answers = new Set<number>();

  it.each(ZONES)("gives the same dates in %s", async (zone, january, july) => {
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", SCRIPT], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
    });
    const answer = Answer.parse(JSON.parse(stdout));
    expect(answer.offsets.map((minutes) => minutes + 0)).toEqual([january, july]);
    expect(answer.ends).toEqual(expected);
    expect(answer.span).toBe("2024-02");
    answers.add(answer.months);
    expect(answers.size).toBe(1);
  });
});
