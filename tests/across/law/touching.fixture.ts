// The cases in which every rule touches all that it declares: the stories of the periods and of the readings for the rule that each
// tells of, every way of service for the rules on service, and for all rules the published cases and those that nothing else reaches.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDay, type Day } from "../../../shared/calendar/civil.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import type { RuleCode } from "../../../shared/engine/rule-code.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { smallCase } from "../../../shared/rules/testing.ts";
import { STORIES } from "../audit/stories.ts";
import { OTHER_CASES } from "./declarations.fixture.ts";
import { FACT_CASES } from "./facts.fixture.ts";
import { plus } from "./plain-calendar.fixture.ts";
import { DELETION_READINGS } from "./readings-deletion.fixture.ts";
import { SERVICE_READINGS } from "./readings-service.fixture.ts";
import { RULE_READINGS } from "./readings.fixture.ts";
import { AUTHORITY_CASES, AUTHORITY_STORIES } from "./stories-authority.fixture.ts";
import { LISTING_STORIES } from "./stories-listing.fixture.ts";
import { OTHER_STORIES } from "./stories-others.fixture.ts";
import { WAGES_CASES, WAGES_STORIES } from "./stories-wages.fixture.ts";
import { REQUEST_STORIES } from "./stories-requests.fixture.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));
const dayOf = (iso: string): Day => parseDay(iso) ?? 0;

export interface Judged {
  readonly file: CaseFile;
  readonly asOf: Day;
}

/** A case with the rules that it is told for. */
interface Told extends Judged {
  readonly rules: readonly RuleCode[];
}

/** The stories while the act is due, and after it was done late. */
const told: readonly Told[] = [
  ...LISTING_STORIES,
  ...REQUEST_STORIES,
  ...OTHER_STORIES,
  ...AUTHORITY_STORIES,
  ...WAGES_STORIES,
].flatMap((story) =>
  ["2017-05-18", "2024-03-05"].flatMap((start) => {
    const year = start.slice(0, 4);
    const on = (done: string | null, asOf: string): Told => ({
      rules: [story.rule],
      file: smallCase(story.tell({ start, ends: [`${year}-06-20`], done })),
      asOf: dayOf(asOf),
    });
    return [on(`${year}-07-01`, "2026-06-01"), on(null, `${year}-06-05`)];
  }),
);

const readings: readonly Told[] = [...RULE_READINGS, ...SERVICE_READINGS, ...DELETION_READINGS].map((one) => ({
  rules: [one.rule],
  file: smallCase(one.case),
  asOf: dayOf(one.asOf),
}));

const ON_SERVICE = RULES.flatMap(({ code }) => (code.startsWith("S-") ? [code] : []));

/** Each paper served in each way of which nothing more is known; a decision under each text of the law. */
const services: readonly Told[] = [
  "listing-served",
  "correction-served",
  "reconsideration-served",
  "objection-served",
  "restriction-served",
  "compensation-served",
  "enforcement-notice-served",
  "asset-report-order-served",
].flatMap((type) =>
  ENUMS.serviceMethod.flatMap((method) =>
    (type === "listing-served" ? ["2014-03-03", "2018-03-05", "2022-03-07", "2024-03-05"] : ["2024-03-05"]).map(
      (date) => ({
        rules: ON_SERVICE,
        file: smallCase({ events: [{ type, date, service: { method } }] }),
        asOf: dayOf("2026-06-01"),
      }),
    ),
  ),
);

const others: readonly Judged[] = [...OTHER_CASES, ...FACT_CASES, ...AUTHORITY_CASES, ...WAGES_CASES].map(
  ({ asOf, ...input }) => ({
    file: smallCase(input),
    asOf: dayOf(asOf),
  }),
);

const published: readonly Judged[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const parsed = parseCase(readFileSync(EXAMPLES + name, "utf8"));
    return parsed.ok ? [{ file: parsed.case, asOf: dayOf("2026-06-01") }] : [];
  });

/** How cases usually go, under each text of the provisions on the list. */
const usual: readonly Judged[] = STORIES.flatMap((story) =>
  ["2014-03-03", "2017-06-01", "2024-03-04"].map((turn) => ({
    file: smallCase({ events: story.map(({ type, day, fields }) => ({ type, date: plus(turn, day), ...fields })) }),
    asOf: dayOf(turn) + 900,
  })),
);

/** For the rules that each is told for. */
export const TOLD: readonly Told[] = [...told, ...readings, ...services];

/** For all rules. */
export const FOR_ALL: readonly Judged[] = [...others, ...published, ...usual];
