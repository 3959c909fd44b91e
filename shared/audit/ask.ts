// What to ask next, by what is at stake: each fact once, and none that another makes idle.
import type { CaseFile } from "../case/types.ts";
import type { Finding, Question } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import { askedFor } from "../engine/questions.ts";
import { idleFacts } from "./idle.ts";

/** What the order of the questions goes by, beside the findings. */
export interface Stakes {
  /** The day of the audit, ISO. */
  readonly asOf: string;
  /** The ids of the undetermined findings that would be a breach in some world. */
  readonly nearBreach: ReadonlySet<string>;
}

/** Acts of the whole case: whatever asks for one of them, it is the same one. */
const OF_THE_CASE =
  /^events\[\+(?<type>enforcement-[a-z-]+|asset-report-[a-z-]+|settlement-agreed|restriction-ordered|restriction-violated)@/u;

/** What tells facts apart: the path, but for acts of the whole case, which several anchors ask for. */
export function factOf(path: string): string {
  return OF_THE_CASE.exec(path)?.groups?.["type"] ?? path;
}

/** The rules on how a paper was served. */
const SERVICE_RULES: ReadonlySet<RuleCode> = new Set<RuleCode>(["S-02", "S-03", "S-04", "S-05", "S-06"]);

const isOwnLimit = ({ holder, kind, status }: Finding): boolean =>
  holder === "client" && kind === "time-limit" && status !== "in-order" && status !== "not-applicable";

/** The ids of the findings on which it depends whether a limit of the client runs or has passed. */
function decidingLimits(findings: readonly Finding[]): ReadonlySet<string> {
  const limits = findings.filter(isOwnLimit);
  const services = new Set(limits.flatMap(({ subjects }) => subjects));
  const doubts = findings.filter(
    ({ rule, status, subjects: [service = ""] }) =>
      SERVICE_RULES.has(rule) && status === "undetermined" && services.has(service),
  );
  return new Set([...limits, ...doubts].map(({ id }) => id));
}

/** What is worked out of a path, once. */
function keptByPath(make: (path: string) => string | null): (path: string) => string | null {
  const made = new Map<string, string | null>();
  return (path) => {
    let found = made.get(path);
    if (found === undefined) {
      found = make(path);
      made.set(path, found);
    }
    return found;
  };
}

interface Fact {
  path: string;
  readonly settles: string[];
}

/**
 * The facts still missing. First what decides whether a limit of the client runs or has passed, then what alone stands
 * between an undetermined finding and a breach, then what settles the most findings, then by path.
 */
export function questionsOf(file: CaseFile, findings: readonly Finding[], stakes: Stakes): readonly Question[] {
  const isIdle = idleFacts(file, stakes.asOf);
  // The same paths are missing in many findings. Null: it is not asked for.
  const keyOf = keptByPath((path) => (isIdle(path) ? null : factOf(path)));
  const facts = new Map<string, Fact>();
  const open = new Map<string, Set<string>>();
  for (const { id, missing } of findings) {
    const keys = new Set<string>();
    for (const { path } of missing) {
      const key = keyOf(path);
      if (key === null) continue;
      const fact = facts.get(key) ?? { path, settles: [] };
      if (path < fact.path) fact.path = path;
      if (!keys.has(key)) fact.settles.push(id);
      keys.add(key);
      facts.set(key, fact);
    }
    open.set(id, keys);
  }
  const limits = decidingLimits(findings);
  const standsAlone = (id: string): boolean => stakes.nearBreach.has(id) && open.get(id)?.size === 1;
  const ranked = [...facts.values()].map(({ path, settles }) => ({
    path,
    settles,
    limit: settles.some((id) => limits.has(id)) ? 0 : 1,
    alone: settles.some(standsAlone) ? 0 : 1,
  }));
  return ranked
    .toSorted(
      (a, b) =>
        a.limit - b.limit || a.alone - b.alone || b.settles.length - a.settles.length || (a.path < b.path ? -1 : 1),
    )
    .map(({ path, settles }) => {
      const { kind, choices, question } = askedFor(file, path);
      return { path, kind, choices, question, settles };
    });
}
