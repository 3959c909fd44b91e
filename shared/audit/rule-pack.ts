// The rule pack: what the audit judges by, its digest, and what it does not check.
import type { Calendar } from "../calendar/workdays.ts";
import { canonicalize } from "../case/canonical.ts";
import { sha256Hex } from "../case/sha256.ts";
import { instruments } from "../law/index.ts";
import { notChecked } from "../law/not-checked.ts";
import { SOURCE_DIGEST } from "./source-digest.ts";
import { TABLE, UNCHECKED } from "../rules/index.ts";
import type { NotChecked } from "../engine/finding.ts";

/** The version of the rule pack as it is released, with the program. What ran between two releases the digest tells apart. */
const VERSION = "1.0.0";

const digests = new Map<string, string>();

/**
 * Version and digest of what the audit judges by: the rules as declared, the instruments with their duties, the calendar, and
 * the sources of all that runs.
 */
export function rulePack(calendar: Calendar): { readonly version: string; readonly digest: string } {
  let digest = digests.get(calendar.id);
  if (digest === undefined) {
    const rules = TABLE.map((rule) => ({
      code: rule.code,
      title: rule.title,
      kind: rule.kind,
      holder: rule.holder,
      basis: rule.basis,
      ...("facts" in rule
        ? { facts: rule.facts, remedies: rule.remedies, validity: rule.validity }
        : { why: rule.why }),
    }));
    const pack = { version: VERSION, rules, instruments, calendar: calendar.id, sources: SOURCE_DIGEST };
    const data = JSON.parse(JSON.stringify(pack)) as unknown;
    digest = `sha256:${sha256Hex(canonicalize(data))}`;
    digests.set(calendar.id, digest);
  }
  return { version: VERSION, digest };
}

/** The articles and rules that the audit does not check, each with the reason; the same for every case. */
export const NOT_CHECKED: readonly NotChecked[] = [
  ...notChecked,
  ...UNCHECKED.map((rule) => ({ id: rule.code, what: rule.title, why: rule.why })),
];
