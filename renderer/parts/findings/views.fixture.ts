// Cases of many kinds with their audits, for the tests of what is made of an audit: real records and made-up whole cases.
import type { CaseView } from "../../../shared/api/cases.ts";
import { ANNOUNCED } from "../../../shared/filings/cases/announced.fixture.ts";
import { FULL } from "../../../shared/filings/cases/full.fixture.ts";
import { REMOVED } from "../../../shared/filings/cases/removed.fixture.ts";
import { viewOf } from "../view.fixture.ts";

const whole = [FULL, REMOVED, ANNOUNCED].map((file) => JSON.stringify(file));

/** Each on two days, with what does not apply; `records` are the texts of real cases. */
export const viewsWith = (records: readonly string[]): readonly CaseView[] => [
  ...records.flatMap((text) => ["2023-02-20", "2026-11-23"].map((day) => viewOf(text, day, true))),
  ...whole.flatMap((text) => ["2024-04-20", "2024-07-01"].map((day) => viewOf(text, day, true))),
];
