import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ApiChange } from "../../../shared/api/cases.ts";
import { auditCase } from "../../../shared/audit/audit.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan } from "../../../shared/calendar/edtf.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { parseCase, validateCase } from "../../../shared/case/validate.ts";
import { randomCase, valid } from "../../../tests/across/audit/random-case.ts";
import { type Answer, answerToChanges } from "./answer.ts";
import { controlOf } from "./control.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);

function example(name: string): CaseFile {
  const parsed = parseCase(readFileSync(new URL(name, EXAMPLES), "utf8"));
  if (!parsed.ok) throw new Error(`${name} is no case`);
  return parsed.case;
}

const auditOf = (file: CaseFile, asOf: string): Audit =>
  auditCase(file, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar });

/** The case after the changes that an answer can be; anything else is a mistake of the test. */
function applied(file: CaseFile, changes: readonly ApiChange[]): unknown {
  let json: CaseFile = file;
  for (const change of changes) {
    if (change.kind === "event-put") {
      const { event } = change;
      const rest = json.events.filter(({ id }) => id !== event.id);
      json = { ...json, events: [...rest, event as CaseFile["events"][number]] };
    } else if (change.kind === "sanction-put") {
      json = {
        ...json,
        sanctions: (json.sanctions ?? []).map((one) => (one.id === change.sanction.id ? change.sanction : one)),
      };
    } else if (change.kind === "head-put") {
      json = {
        ...change.head,
        events: json.events,
        ...(json.evidence === undefined ? {} : { evidence: json.evidence }),
        ...(json.sanctions === undefined ? {} : { sanctions: json.sanctions }),
      };
    } else throw new Error(`an answer is no ${change.kind}`);
  }
  return json;
}

/** The first day that each event may have been on, as of `asOf`. */
function daysOf(file: CaseFile, asOf: string): readonly string[] {
  const last = parseDay(asOf) ?? 0;
  const days = file.events.flatMap(({ date }) => {
    const span = date === undefined ? null : parseSpan(date);
    return span?.ok === true && Number.isFinite(span.span.lo) ? [formatDay(Math.min(span.span.lo, last))] : [];
  });
  return [...new Set(days)];
}

/** Answers of every kind that the question can be given. */
function answersTo(file: CaseFile, path: string, asOf: string): readonly Answer[] {
  const control = controlOf(file, path, asOf);
  const earlier = formatDay((parseDay(asOf) ?? 0) - 40);
  switch (control.kind) {
    case "date":
      return [
        { kind: "date", value: earlier },
        { kind: "date", value: asOf.slice(0, 7) },
        // A day among those of the other events contradicts none of them, where any does not.
        ...daysOf(file, asOf).map((value): Answer => ({ kind: "date", value })),
      ];
    case "tri":
      return [
        { kind: "tri", value: "yes" },
        { kind: "tri", value: "no" },
      ];
    case "one":
      return control.options.map(({ value }) => ({ kind: "values", values: [value] }));
    case "many":
      return [
        ...(control.none ? [{ kind: "values", values: [] } as const] : []),
        { kind: "values", values: control.options.slice(0, 2).map(({ value }) => value) },
      ];
    case "text":
      return [{ kind: "text", value: "某地" }];
    case "number":
      return [
        { kind: "number", value: control.min },
        ...(control.none ? [{ kind: "number", value: null } as const] : []),
      ];
    case "event": {
      const fields = Object.fromEntries(control.with.map(({ field, options }) => [field, options[0]?.value ?? ""]));
      const anchor = file.events.find(({ id }) => path.includes(`@${id}]`))?.date;
      const span = anchor === undefined ? null : parseSpan(anchor);
      const on = span?.ok === true ? formatDay(Math.min(span.span.lo, parseDay(asOf) ?? 0)) : earlier;
      return [
        ...[on, earlier, asOf].map((date): Answer => ({ kind: "happened", date, source: "document", fields })),
        { kind: "not-happened", date: asOf, source: "official-record" },
        { kind: "said-not", note: "当事人说没有收到。" },
      ];
    }
    default:
      return [];
  }
}

/**
 * Questions that some answers leave standing, and why; every other answer must silence its question.
 * A day of an event proves nothing about the time before it, and the audit may ask about a time of its own: an order before
 * the listing, a query in each half year. Nobody can tell that what must have happened did not.
 */
function mayStay(path: string, answer: Answer): boolean {
  // The event that a paper answers may itself be of several listings.
  if (path.endsWith(".regarding")) return true;
  // A day that contradicts another day of the case is asked about again.
  if (answer.kind === "date") return true;
  // The further question, why the letter came back, stands under the same path.
  return path.startsWith("events[+") || (path.endsWith(".service.returned") && answer.kind === "tri");
}

interface Run {
  readonly asked: number;
  /** Kinds of event whose question every answer left standing. */
  readonly stuck: readonly string[];
}

function answerEverything(file: CaseFile, asOf: string): Run {
  let asked = 0;
  const stuck: string[] = [];
  for (const { path } of auditOf(file, asOf).ask) {
    let silenced = false;
    for (const answer of answersTo(file, path, asOf)) {
      const what = `${path} ${JSON.stringify(answer)}`;
      const changes = answerToChanges(file, path, answer, { newId: () => "answered", asOf });
      expect(changes, what).toHaveLength(1);
      const result = validateCase(applied(file, changes));
      expect(result.ok ? [] : result.errors, what).toEqual([]);
      if (!result.ok) continue;
      asked++;
      const stays = auditOf(result.case, asOf).ask.some((question) => question.path === path);
      if (stays) expect(mayStay(path, answer), what).toBe(true);
      else silenced = true;
    }
    if (!silenced) stuck.push(path);
  }
  return { asked, stuck };
}

describe("an answer", () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".json"));

  it("is a valid change that silences its question, in every example", () => {
    const runs = names.map((name) => ({ name, ...answerEverything(example(name), "2026-11-23") }));
    expect(runs.reduce((sum, { asked }) => sum + asked, 0)).toBeGreaterThan(500);
    // Every question of the examples has an answer that settles it: nobody is asked in a circle.
    expect(runs.flatMap(({ name, stuck }) => stuck.map((path) => `${name} ${path}`))).toEqual([]);
  });

  it("is a valid change in random cases", () => {
    fc.assert(
      fc.property(randomCase, ({ json, asOf }) => {
        answerEverything(valid(json), formatDay(asOf));
      }),
      { numRuns: 20, seed: 7, endOnFailure: true },
    );
  });
});
