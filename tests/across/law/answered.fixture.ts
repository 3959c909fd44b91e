// A case in which what one world supposes stands on record: the same as if the client had answered the questions that way.
import { EVENT_TYPES, fieldsOf } from "../../../shared/case/event-table.ts";
import { COMMON_FIELDS, EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS } from "../../../shared/case/fields.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { type Day, formatDay } from "../../../shared/calendar/civil.ts";
import type { Leaf, OuterChoice } from "../../../shared/engine/explorer.ts";
import { pathOf } from "../../../shared/engine/world-parts.ts";

type Specs = Readonly<Record<string, FieldSpec>>;
interface Json {
  [name: string]: unknown;
}

/** How an event that was not on record is written down. */
export interface Manner {
  /** It names what the question names, is named by it, or stands alone. */
  readonly link: "names" | "named" | "alone";
  /** What did not happen had not happened by the day of the audit, or bears no day. */
  readonly dated: boolean;
}

export const MANNERS: readonly Manner[] = (["names", "named", "alone"] as const).flatMap((link) =>
  [true, false].map((dated) => ({ link, dated })),
);

/** Is it a fact that is so, is not so, or is unknown? */
function isTri(specs: Specs, [name = "", ...rest]: readonly string[]): boolean {
  const spec = specs[name];
  if (spec === undefined) return false;
  if (rest.length > 0) return spec.kind === "object" && isTri(OBJECT_FIELDS[spec.of], rest);
  return spec.kind === "choice" && spec.of === "tri";
}

function put(object: Json, [name = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) object[name] = value;
  else put((object[name] ??= {}) as Json, rest, value);
}

const tri = (value: number): string => (value === 0 ? "yes" : "no");
const spanText = (lo: Day, hi: Day): string => (lo === hi ? formatDay(lo) : `${formatDay(lo)}/${formatDay(hi)}`);

/** The question that a key sets apart from others about the same missing fact; null for the fact itself. */
const questionOf = (key: string, path: string): string | null =>
  key === path ? null : key.slice(key.indexOf(path) + path.length);

/** Writes answers into a copy of a case. */
class Answers {
  private readonly json: { events: Json[]; client: Json; enforcement: Json };
  private readonly added = new Map<string, Json>();
  private readonly manner: Manner;
  private readonly asOf: Day;

  constructor(file: CaseFile, manner: Manner, asOf: Day) {
    this.json = structuredClone(file) as unknown as typeof this.json;
    this.manner = manner;
    this.asOf = asOf;
  }

  /** The missing event of a path, written down once. */
  private event(path: string, type: string, of: string): Json {
    let event = this.added.get(path);
    if (event === undefined) {
      event = { id: `new${this.added.size}`, type };
      const about = this.json.events.find(({ id }) => id === of);
      if (this.manner.link === "names") event["regarding"] = of;
      if (this.manner.link === "named" && about !== undefined) about["regarding"] ??= event["id"];
      this.added.set(path, event);
      this.json.events.push(event);
    }
    return event;
  }

  /** Writes one answer; false where it is none that stands in one field. */
  write(choice: OuterChoice): boolean {
    const path = pathOf(choice.key);
    const question = questionOf(choice.key, path);
    const missing = /^events\[\+(?<type>[a-z-]+)@(?<of>[^\]<]+)\]$/u.exec(path)?.groups;
    if (missing !== undefined)
      return this.writeMissing(choice, path, question, missing["type"] ?? "", missing["of"] ?? "");
    if (question !== null) return false;
    const own = /^(?:events\[(?<id>[^\]]+)\]|(?<part>client|enforcement))\.(?<field>[A-Za-z.]+)$/u.exec(path)?.groups;
    const field = own?.["field"]?.split(".") ?? [];
    const part = own?.["part"] as "client" | "enforcement" | undefined;
    const target = part === undefined ? this.json.events.find(({ id }) => id === own?.["id"]) : this.json[part];
    if (target === undefined) return false;
    if (choice.kind === "days") {
      if (field[0] !== "date") return false;
      target["date"] = spanText(choice.lo, choice.hi);
      return true;
    }
    if (!isTri(part === undefined ? { ...COMMON_FIELDS, ...EVENT_FIELDS } : OBJECT_FIELDS[part], field)) return false;
    put(target, field, tri(choice.value));
    return true;
  }

  private writeMissing(choice: OuterChoice, path: string, question: string | null, type: string, of: string): boolean {
    const known = EVENT_TYPES.find((one) => one === type);
    if (choice.kind === "days") {
      this.event(path, type, of)["date"] = spanText(choice.lo, choice.hi);
      return question === null;
    }
    if (choice.value > 1) return false;
    if (question !== null) {
      if (known === undefined || !fieldsOf(known).some((one) => one === question) || !isTri(EVENT_FIELDS, [question]))
        return false;
      this.event(path, type, of)[question] = tri(choice.value);
      return true;
    }
    const event = this.event(path, type, of);
    if (choice.value === 1) {
      event["happened"] = "no";
      if (this.manner.dated) event["date"] = formatDay(this.asOf);
    }
    return true;
  }

  /** The case; a sentence where it is none that the format knows. */
  case(): CaseFile | string {
    const result = validateCase(this.json);
    return result.ok ? result.case : result.errors.map(({ path, problem }) => `${path}: ${problem.en}`).join("; ");
  }
}

/** The case in which all that a world supposes is on record; null where some of it is no answer of one field. */
export function answeredCase(file: CaseFile, leaf: Leaf, asOf: Day, manner: Manner): CaseFile | string | null {
  const answers = new Answers(file, manner, asOf);
  return leaf.outer.every((choice) => answers.write(choice)) ? answers.case() : null;
}
