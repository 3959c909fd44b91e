// Writes every public output of the examples and of N seeded random cases as digests, one line an output, so that two
// commits can be compared; with --show CASE the whole outputs of one case. The rule pack is left out: it names the commit.
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { reasonedAudit } from "../shared/audit/audit.ts";
import type { Audit } from "../shared/engine/finding.ts";
import type { Day } from "../shared/calendar/civil.ts";
import { shippedCalendar } from "../shared/calendar/workdays.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { DOCUMENTS, draftOf, textOf, traceOf } from "../shared/filings/index.ts";
import { renderHtml, renderMarkdown, renderText } from "../shared/report/index.ts";
import { sampleCases, valid } from "../tests/across/audit/random-case.ts";
import { exampleCase, exampleFiles } from "./example-reports.ts";

const SEED = 20261123;
const RULE_PACK = { version: "", digest: "sha256:" };

interface OneCase {
  readonly name: string;
  readonly file: CaseFile;
  readonly asOf: Day;
}

const examples = (): readonly OneCase[] => exampleFiles().map((name) => ({ name, ...exampleCase(name) }));

function randomCases(n: number): readonly OneCase[] {
  return sampleCases(n, SEED).map(({ json, asOf }, at) => ({ name: `random-${at}`, file: valid(json), asOf }));
}

/** The audit as it was before a finding had its period as data, and without the digest of the rule pack. */
function comparable(audit: Audit): Audit {
  const text = JSON.stringify({ ...audit, rulePack: RULE_PACK }, (key, value: unknown) =>
    key === "period" ? undefined : value,
  );
  return JSON.parse(text) as Audit;
}

function* outputsOf({ file, asOf }: OneCase): Generator<readonly [name: string, text: string]> {
  const all = reasonedAudit(file, { asOf, calendar: shippedCalendar, all: true });
  yield ["audit-all.json", JSON.stringify(comparable(all.audit), null, 2)];
  const { audit, reasons } = reasonedAudit(file, { asOf, calendar: shippedCalendar });
  yield ["audit.json", JSON.stringify(comparable(audit), null, 2)];
  const named = { ...audit, rulePack: RULE_PACK };
  for (const lang of ["zh", "en"] as const) {
    for (const full of [false, true]) {
      const shown = full ? { ...all.audit, rulePack: RULE_PACK } : named;
      const options = { lang, width: 80, colour: false, all: full };
      yield [`report-${lang}-${full}.txt`, renderText(shown, file, options)];
      yield [`report-${lang}-${full}.md`, renderMarkdown(shown, file, options)];
      yield [`report-${lang}-${full}.html`, renderHtml(shown, file, options)];
    }
  }
  const everything = { findings: audit.findings.map(({ id }) => id) };
  for (const { document, langs } of DOCUMENTS) {
    for (const lang of langs) {
      for (const choices of [{ lang }, { lang, ...everything }]) {
        const draft = draftOf(document, { file, audit: named, reasons, choices });
        const name = `paper-${document}-${lang}${"findings" in choices ? "-all" : ""}`;
        yield [`${name}.txt`, textOf(draft)];
        yield [`${name}.json`, JSON.stringify([draft, traceOf(draft)], null, 1)];
      }
    }
  }
}

const { values } = parseArgs({ options: { random: { type: "string" }, show: { type: "string" } } });
const { random = "3000", show } = values;
const cases = [...examples(), ...randomCases(Number(random))];
for (const one of cases) {
  if (show !== undefined && one.name !== show) continue;
  for (const [name, text] of outputsOf(one)) {
    if (show === undefined) {
      const digest = createHash("sha256").update(text).digest("base64url").slice(0, 16);
      process.stdout.write(`${one.name} ${name} ${digest}\n`);
    } else process.stdout.write(`=== ${one.name} ${name}\n${text}\n`);
  }
}
