// What a rule supposes where the file is silent is what it finds once the file speaks: each question is answered each way, over every
// story, and the answer settles it and brings the status that the rule held out for it.
import { describe, expect, it } from "vitest";
import type { Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { Explorer, type Leaf, type OuterChoice } from "../../../shared/engine/explorer.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import { familyOf } from "../../../shared/engine/rule-code.ts";
import type { Rule } from "../../../shared/engine/rule.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { answeredCase, MANNERS } from "./answered.fixture.ts";
import { FOR_ALL, TOLD } from "./touching.fixture.ts";

/** Questions about an act that are not yet settled by whether it happened, with the reason. */
const STAYS: Readonly<Record<string, string>> = {
  "E-01 enforcement-requested":
    "The filing is on record, so the request was made: what counts is whether it came before.",
  "E-03 enforcement-filed":
    "A notice was issued, so the case was filed: what counts is whether it was before the rule.",
  "A-02 asset-report-ordered": "The order was served, so it was issued: what counts is what it states.",
  "X-04 asset-query": "What counts is what the court found, which stands in a field of the query.",
  "C-06 objection-decided": "An objection on which nobody ruled may have been dealt with as one all the same.",
  "H-04 restriction-relief-decided":
    "What counts is how the request was answered, which stands in a field of the answer.",
};

interface Worlds {
  readonly id: string;
  readonly leaves: readonly Leaf[];
}

/** What a rule finds of each of its subjects, world by world. */
function worldsOf(rule: Rule, file: CaseFile, asOf: Day): readonly Worlds[] {
  const plain = Reflect.get(Explorer.prototype, "explore");
  let leaves: readonly Leaf[] = [];
  Reflect.set(Explorer.prototype, "explore", function (this: unknown, ...given: Parameters<typeof plain>) {
    const search = plain.apply(this, given);
    // Nothing is there where the rule does not apply in the one world it has.
    leaves = search?.leaves ?? [];
    return search;
  });
  try {
    const view = viewCase(file, asOf);
    const judge = new Judge(view, shippedCalendar, "outline");
    return rule.over(view).map((subject) => ({ id: judge.judge(rule, subject).id, leaves }));
  } finally {
    Reflect.set(Explorer.prototype, "explore", plain);
  }
}

/** Under the first reading of each disputed question. */
const isPlain = ({ readings }: Leaf): boolean => [...readings.values()].every((option) => option === 0);

const words = (leaf: Leaf): string =>
  leaf.outer.map((one) => `${one.key} = ${one.kind === "value" ? one.value : `${one.lo}..${one.hi}`}`).join(", ");

/** The kinds of facts that a rule asks about here and what comes of them: of cases that are alike in it one is enough. */
function kindOf(file: CaseFile, leaves: readonly Leaf[]): string {
  const types = new Map(file.events.map(({ id, type }) => [id, type]));
  const bare = (key: string): string =>
    key.replace(/\[(?<id>[^\]+]+)\]/u, (_, id: string) => types.get(id) ?? "").replace(/@[^\]]+\]/u, "]");
  return [...new Set(leaves.flatMap((leaf) => leaf.outer.map(({ key }) => `${bare(key)} ${leaf.outcome.status}`)))]
    .toSorted()
    .join(", ");
}

/** What is wrong with what the rule finds once the answers of a world are on record; null for nothing. */
function faultOf(rule: Rule, { id }: Worlds, leaf: Leaf, changed: CaseFile | string, asOf: Day): string | null {
  if (typeof changed === "string") return changed;
  const all = worldsOf(rule, changed, asOf);
  const own = all.filter((one) => one.id === id);
  const found = (own.length > 0 ? own : all).flatMap(({ leaves }) => leaves.filter(isPlain));
  const statuses = new Set(found.map(({ outcome }) => outcome.status));
  const { status } = leaf.outcome;
  if (!statuses.has(status)) return `supposed ${status}, on record ${[...statuses].join(" or ")}`;
  // What happened, on a day that makes no difference here, is written down without one, and its day may be asked for.
  const dated = new Set(leaf.outer.flatMap(({ key, kind }) => (kind === "days" ? [key] : [])));
  const settled = ({ key, ...one }: OuterChoice): boolean =>
    one.kind === "value" && (one.value === 1 || dated.has(key) || !key.includes("[+"));
  const stays = (key: string): boolean =>
    `${rule.code} ${/\[\+(?<type>[a-z-]+)@/u.exec(key)?.groups?.["type"] ?? ""}` in STAYS;
  const asked = new Set(leaf.outer.filter((one) => settled(one) && !stays(one.key)).map(({ key }) => key));
  const again = found.flatMap(({ outer }) => outer.filter(({ key, kind }) => kind === "value" && asked.has(key)));
  return again.length === 0 ? null : `still asks ${again[0]?.key ?? ""}`;
}

describe("what is asked", () => {
  const families = [...new Set(RULES.map(({ code }) => familyOf(code)))];

  it.each(families)("by the rules of family %s is settled by an answer, as the rule held out", (family) => {
    const faults: string[] = [];
    let tried = 0;
    const seen = new Set<string>();
    const rules = RULES.filter(({ code }) => familyOf(code) === family);
    const cases = [...TOLD, ...FOR_ALL.map((one) => ({ ...one, rules: rules.map(({ code }) => code) }))];
    for (const { file, asOf, rules: told } of cases) {
      for (const rule of rules.filter(({ code }) => told.includes(code))) {
        for (const worlds of worldsOf(rule, file, asOf)) {
          const { leaves } = worlds;
          const kind = `${rule.code} ${kindOf(file, leaves)}`;
          if (leaves.length < 2 || leaves.length > 16 || seen.has(kind)) continue;
          seen.add(kind);
          for (const leaf of leaves.filter((one) => isPlain(one) && one.outer.length > 0)) {
            let fault: string | null = null;
            for (const manner of MANNERS) {
              const changed = answeredCase(file, leaf, asOf, manner);
              if (changed === null) break;
              if (manner === MANNERS[0]) tried += 1;
              const now = faultOf(rule, worlds, leaf, changed, asOf);
              fault = now === null ? null : (fault ?? now);
              if (now === null) break;
            }
            if (fault !== null) faults.push(`${rule.code} ${words(leaf)}: ${fault}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
