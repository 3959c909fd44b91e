// The days of every version of every instrument: when it was adopted, when promulgated, from when it holds, and its number. By hand
// from the law (reference §§1.1, 2.1, 2.6 and 3, second and third reference), a dash where the day is not held.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { instruments, versionAt } from "./index.ts";

const DAYS: readonly string[] = [
  "spc-defaulters 2013: 2013-07-01 2013-07-16 2013-10-01 法释〔2013〕17号",
  "spc-defaulters 2017: 2017-01-16 2017-02-28 2017-05-01 法释〔2017〕7号",
  "cpl 2012: – 2012-08-31 2013-01-01",
  "cpl 2017: – 2017-06-27 2017-07-01",
  "cpl 2021: – 2021-12-24 2022-01-01",
  "cpl 2023: – 2023-09-01 2024-01-01",
  "cpl-interpretation 2015: 2014-12-18 – 2015-02-04 法释〔2015〕5号",
  "cpl-interpretation 2020: 2020-12-23 – 2021-01-01",
  "cpl-interpretation 2022: 2022-03-22 – 2022-04-10",
  "spc-consumption 2010: 2010-05-17 2010-07-01 2010-10-01",
  "spc-consumption 2015: 2015-07-06 2015-07-20 2015-07-22 法释〔2015〕17号",
  "good-faith 2019: – 2019-12-16 2020-01-02 法发〔2019〕35号",
  "asset-investigation 2017: 2017-01-25 – 2017-05-01 法释〔2017〕8号",
  "asset-investigation 2020: 2020-12-23 2020-12-29 2021-01-01 法释〔2020〕21号",
  "round-conclusion 2016: – – 2016-12-01 法〔2016〕373号",
  "enforcement-procedure 2008: 2008-09-08 – 2009-01-01 法释〔2008〕13号",
  "enforcement-procedure 2020: 2020-12-23 2020-12-29 2021-01-01 法释〔2020〕21号",
  "objections 2015: 2014-12-29 – 2015-05-05",
  "objections 2020: 2020-12-23 2020-12-29 2021-01-01 法释〔2020〕21号",
  "service-post 2004: 2004-09-07 2004-09-17 2005-01-01 法释〔2004〕13号",
  "online-litigation 2021: – – 2021-08-01",
  "credit-reporting 2013: 2012-12-26 2013-01-21 2013-03-15 国务院令第631号",
  "pipl 2021: – 2021-08-20 2021-11-01",
  "private-economy 2025: – – 2025-05-20",
  "supervision 2023: – 2023-01-31 2023-01-31 法发〔2023〕4号",
  "procuratorate 2016: – – 2017-01-01 法发〔2016〕30号",
  "procuratorate-rules 2021: – – 2021-08-01 高检发释字〔2021〕1号",
  "state-compensation 2012: – 2012-10-26 2013-01-01",
  "enforcement-compensation 2022: 2021-12-20 2022-02-08 2022-03-01 法释〔2022〕3号",
  "compensation-limitation 2023: 2023-04-03 2023-05-23 2023-06-01 法释〔2023〕2号",
  "terminate-objection 2016: 2015-11-30 2016-02-14 2016-02-15 法释〔2016〕3号",
  "enforcement-work 2020: – 2020-12-29 2021-01-01 法释〔2020〕21号",
  "trial-period 2000: – – 2000-09-28",
  "pending-cases 2012: – – 2013-01-01",
  "platform-objection 2009: – – 2009-03-30",
  "repair-measures 2023: – – 2023-05-01 国家发展改革委令第58号",
  "repair-measures 2026: 2025-11-19 2025-11-20 2026-04-01 国家发展改革委令第36号",
  "plan-2025 2025: – – 2025-06-22 国办发〔2025〕22号",
  "list-notice-2018 2018: – – 2018-07-01",
  "credit-opinion-2016 2016: – – 2016-09-25 中办发〔2016〕64号",
  "credit-guidance-2020 2020: – – 2020-12-07 国办发〔2020〕49号",
  "enforcement-outline-2019 2019: – – 2019-06-01",
  "cross-enforcement-2024 2024: – 2024-06-17 2024-06-17",
  "credit-system-opinion-2025 2025: – – 2025-03-21",
  "private-economy-opinion-2025 2025: – 2025-08-08 2025-08-08",
  "local-shanghai 2017: – – 2017-10-01",
  "local-henan 2020: – – 2020-05-01",
  "local-shandong 2020: – – 2020-10-01",
  "local-shenzhen 2023: – – 2023-03-01",
  "local-zhejiang 2018: – – 2018-01-01",
  "local-jiangsu 2022: 2021-07-29 2021-07-29 2022-01-01",
  "review-law 2017: 2017-09-01 2017-09-01 2018-01-01",
  "review-law 2023: 2023-09-01 2023-09-01 2024-01-01",
  "litigation-law 2017: 2017-06-27 2017-06-27 2017-07-01",
  "suit-limits 2026: 2026-01-12 2026-04-30 2026-05-01 法释〔2026〕3号",
  "penalty-law 2021: 2021-01-22 2021-01-22 2021-07-15",
  "wages-list 2021: – 2021-11-10 2022-01-01 人力资源社会保障部令第45号",
  "civil-code 2020: – 2020-05-28 2021-01-01",
  "company-law 2023: – – 2024-07-01",
  "holidays 2024: – – 2025-01-01",
  "spc-notice-2013 2013: – 2013-08-21 2013-08-21",
  "period-answer-2014 2014: – 2014-12-12 2014-12-12",
  "general-principles-opinions 1988: – – 1988-04-02",
  "mental-damage 2021: – – 2021-04-01",
];

const before = (iso: string): number => (parseDay(iso) ?? 0) - 1;

describe("the days of the law", () => {
  it("are those of the instruments, each version in its order", () => {
    const found = instruments.flatMap(({ id, versions }) =>
      versions.map(({ version, adopted, promulgated, from, documentNumber }) =>
        `${id} ${version}: ${adopted ?? "–"} ${promulgated ?? "–"} ${from} ${documentNumber ?? ""}`.trimEnd(),
      ),
    );
    expect(found).toEqual(DAYS);
  });

  it.each(instruments.map((one) => [one.id, one.versions] as const))(
    "begin and end a version of %s to the day",
    (id, versions) => {
      for (const [at, { version, from, until }] of versions.entries()) {
        const next = versions[at + 1];
        expect(versionAt(id, before(from) + 1)).toBe(version);
        expect(versionAt(id, before(from))).toBe(versions[at - 1]?.version ?? null);
        // What follows begins on the day on which it ends.
        expect(until).toBe(next?.from ?? until);
        if (until !== null) expect(versionAt(id, before(until))).toBe(version);
      }
    },
  );

  it("are never before the text was adopted and promulgated", () => {
    for (const { id, versions } of instruments) {
      for (const { adopted, promulgated, from } of versions) {
        const known = [adopted, promulgated, from].filter((one) => one !== null);
        expect(known, id).toEqual(known.toSorted());
      }
    }
  });
});
