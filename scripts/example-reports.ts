// The reports of the published cases, each as of its own day: printed, or stored beside the cases with --write.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { auditCase } from "../shared/audit/audit.ts";
import { type Day, parseDay } from "../shared/calendar/civil.ts";
import { shippedCalendar } from "../shared/calendar/workdays.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { parseCase } from "../shared/case/validate.ts";
import { type Lang, renderText } from "../shared/report/index.ts";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));

/** The names of the case files, in order. */
export function exampleFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^rc\d\d-.*\.json$/.test(name))
    .toSorted();
}

/** One published case with the day on which it is looked at. Throws where the file is no valid case, or names no such day. */
export function exampleCase(name: string): { readonly file: CaseFile; readonly asOf: Day } {
  const parsed = parseCase(readFileSync(folder + name, "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.errors.map((error) => error.path).join(", ")}`);
  const asOf = parseDay(String((parsed.case as { readonly "x-as-of"?: unknown })["x-as-of"]));
  if (asOf === null) throw new Error(`${name}: x-as-of is no day`);
  return { file: parsed.case, asOf };
}

/** The text report of one published case as of the day the file names. */
export function exampleReport(name: string, lang: Lang, colour = false): string {
  const { file, asOf } = exampleCase(name);
  const audit = auditCase(file, { asOf, calendar: shippedCalendar });
  return renderText(audit, file, { lang, width: 80, colour, all: false });
}

/** As stored: without the digest of the rule pack, which changes with every rule and would hide what a change did. */
export function storedReport(name: string, lang: Lang): string {
  return exampleReport(name, lang).replace(/ · sha256:[0-9a-f]+…(?=\n)/u, "");
}

/** Where the report of a case is stored. */
export function storedName(name: string, lang: Lang): string {
  return `${folder}${name.replace(/\.json$/, "")}.audit.${lang}.txt`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = process.argv.includes("--write");
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const lang: Lang = (LC_ALL ?? LC_MESSAGES ?? LANG ?? "").startsWith("zh") ? "zh" : "en";
  for (const name of exampleFiles()) {
    if (write)
      for (const each of ["zh", "en"] as const) writeFileSync(storedName(name, each), storedReport(name, each));
    else process.stdout.write(`${exampleReport(name, lang, process.stdout.isTTY)}\n`);
  }
}
