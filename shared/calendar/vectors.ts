// The golden vectors of the legal reference (G1 to G19, G18b), one table for every test that reckons with periods.

import type { PeriodSpec } from "./period.ts";

/** A period with its expected end; `due` null is "no calendar". `wrong`: what a known mistake would answer. */
export interface Vector {
  readonly id: string;
  readonly start: string;
  readonly spec: PeriodSpec;
  readonly raw: string;
  readonly due: string | null;
  readonly wrong?: readonly string[];
}

const workingDays = (n: number): PeriodSpec => ({ unit: "working-days", n, roll: true });
const days = (n: number): PeriodSpec => ({ unit: "days", n, roll: true });
const months = (n: number): PeriodSpec => ({ unit: "months", n, roll: true });
/** Announcement periods and the expiry of the two-year term are not moved. */
const unmoved = (spec: PeriodSpec): PeriodSpec => ({ ...spec, roll: false });

export const VECTORS: readonly Vector[] = [
  { id: "G1", start: "2017-05-02", spec: workingDays(3), raw: "2017-05-05", due: "2017-05-05" },
  { id: "G2", start: "2017-09-28", spec: workingDays(3), raw: "2017-10-01", due: "2017-10-09", wrong: ["2017-10-03"] },
  { id: "G3", start: "2018-12-27", spec: workingDays(3), raw: "2018-12-30", due: "2019-01-02", wrong: ["2019-01-01"] },
  { id: "G3b", start: "2018-12-26", spec: workingDays(3), raw: "2018-12-29", due: "2018-12-29", wrong: ["2018-12-31"] },
  {
    id: "G4",
    start: "2020-01-22",
    spec: workingDays(3),
    raw: "2020-01-25",
    due: "2020-02-04",
    wrong: ["2020-01-27", "2020-02-03"],
  },
  { id: "G5", start: "2021-09-29", spec: workingDays(3), raw: "2021-10-02", due: "2021-10-09", wrong: ["2021-10-04"] },
  {
    id: "G6",
    start: "2022-12-29",
    spec: workingDays(3),
    raw: "2023-01-01",
    due: "2023-01-04",
    wrong: ["2023-01-03", "2023-01-05"],
  },
  { id: "G7", start: "2024-02-07", spec: workingDays(3), raw: "2024-02-10", due: "2024-02-18", wrong: ["2024-02-12"] },
  { id: "G8", start: "2025-09-26", spec: workingDays(3), raw: "2025-09-29", due: "2025-09-30", wrong: ["2025-10-01"] },
  { id: "G9", start: "2026-02-12", spec: workingDays(3), raw: "2026-02-15", due: "2026-02-24", wrong: ["2026-02-17"] },
  { id: "G10", start: "2025-09-24", spec: days(10), raw: "2025-10-04", due: "2025-10-09", wrong: ["2025-10-04"] },
  { id: "G11", start: "2024-01-25", spec: days(10), raw: "2024-02-04", due: "2024-02-04", wrong: ["2024-02-05"] },
  { id: "G12", start: "2024-09-16", spec: days(15), raw: "2024-10-01", due: "2024-10-08", wrong: ["2024-10-01"] },
  {
    id: "G13",
    start: "2026-01-30",
    spec: days(15),
    raw: "2026-02-14",
    due: "2026-02-14",
    wrong: ["2026-02-16", "2026-02-24"],
  },
  {
    id: "G14",
    start: "2018-12-14",
    spec: days(15),
    raw: "2018-12-29",
    due: "2018-12-29",
    wrong: ["2018-12-31", "2019-01-02"],
  },
  { id: "G15", start: "2021-04-16", spec: days(15), raw: "2021-05-01", due: "2021-05-06", wrong: ["2021-05-03"] },
  { id: "G16 term", start: "2020-02-29", spec: unmoved(months(24)), raw: "2022-02-28", due: "2022-02-28" },
  { id: "G16", start: "2022-02-28", spec: workingDays(3), raw: "2022-03-03", due: "2022-03-03", wrong: ["2022-03-01"] },
  { id: "G17 term", start: "2017-05-01", spec: unmoved(months(24)), raw: "2019-05-01", due: "2019-05-01" },
  { id: "G17", start: "2019-05-01", spec: workingDays(3), raw: "2019-05-04", due: "2019-05-07", wrong: ["2019-05-06"] },
  { id: "G18 30 days", start: "2021-12-20", spec: unmoved(days(30)), raw: "2022-01-19", due: "2022-01-19" },
  { id: "G18 60 days", start: "2021-12-20", spec: unmoved(days(60)), raw: "2022-02-18", due: "2022-02-18" },
  { id: "G18b three months", start: "2023-11-20", spec: unmoved(months(3)), raw: "2024-02-20", due: "2024-02-20" },
  { id: "G18b 60 days", start: "2024-01-10", spec: unmoved(days(60)), raw: "2024-03-10", due: "2024-03-10" },
  { id: "G19 working days", start: "2026-12-30", spec: workingDays(3), raw: "2027-01-02", due: null },
  { id: "G19 days", start: "2026-12-25", spec: days(10), raw: "2027-01-04", due: null },
  { id: "G19 months", start: "2025-02-01", spec: months(24), raw: "2027-02-01", due: null },
  { id: "G19 last known day", start: "2026-12-16", spec: days(15), raw: "2026-12-31", due: "2026-12-31" },
  { id: "G19 unmoved", start: "2026-12-25", spec: unmoved(days(10)), raw: "2027-01-04", due: "2027-01-04" },
];
