// What to ask next: a path of a missing fact as a question that a client understands.
import type { CaseFile, EventType } from "../case/types.ts";
import {
  areaFieldChoices,
  areaFieldKind,
  clientQuestion,
  enforcementQuestion,
  fieldChoices,
  fieldKind,
  missingEventQuestion,
  questionFor as fieldQuestion,
} from "../case/words.ts";
import type { Text } from "../text.ts";
import type { Finding, Question } from "./finding.ts";

/** A path of `missing`, taken apart. */
type Path =
  | { readonly kind: "field"; readonly id: string; readonly field: string }
  | { readonly kind: "event"; readonly type: EventType }
  | { readonly kind: "client" | "enforcement"; readonly field: string }
  | { readonly kind: "calendar"; readonly year: string };

function parse(path: string): Path {
  const missing = /^events\[\+([a-z-]+)(?:@.*)?\]/u.exec(path);
  if (missing !== null) return { kind: "event", type: (missing[1] ?? "other") as EventType };
  const field = /^events\[(.+)\]\.([A-Za-z.]+)$/u.exec(path);
  if (field !== null) return { kind: "field", id: field[1] ?? "", field: field[2] ?? "" };
  const calendar = /^calendar\[(\d{4})\]$/u.exec(path);
  if (calendar !== null) return { kind: "calendar", year: calendar[1] ?? "" };
  const [head = "", ...rest] = path.split(".");
  return { kind: head === "enforcement" ? "enforcement" : "client", field: rest.join(".") };
}

/** The question that would settle a missing fact. */
export function questionFor(file: CaseFile, path: string): Text {
  const parsed = parse(path);
  switch (parsed.kind) {
    case "event":
      return missingEventQuestion(parsed.type);
    case "field": {
      const type = file.events.find((event) => event.id === parsed.id)?.type;
      return fieldQuestion(type ?? "other", parsed.field);
    }
    case "calendar":
      return {
        zh: `国务院办公厅${parsed.year}年放假通知公布了吗？请导入通知。`,
        en: `Has the State Council's holiday notice for ${parsed.year} been published? Please import it.`,
      };
    case "enforcement":
      return enforcementQuestion(parsed.field);
    default:
      return clientQuestion(parsed.field);
  }
}

function kindOf(file: CaseFile, path: string): Pick<Question, "kind" | "choices"> {
  const parsed = parse(path);
  switch (parsed.kind) {
    case "event":
    case "calendar":
      return { kind: "event", choices: [] };
    case "field": {
      const type = file.events.find((event) => event.id === parsed.id)?.type ?? "other";
      return described(fieldKind(type, parsed.field), fieldChoices(type, parsed.field));
    }
    default:
      return described(areaFieldKind(parsed.kind, parsed.field), areaFieldChoices(parsed.kind, parsed.field));
  }
}

/** A question with yes and no needs no list; "unknown" is no answer, one skips. */
function described(kind: Question["kind"], choices: readonly string[]): Pick<Question, "kind" | "choices"> {
  return kind === "tri" ? { kind, choices: [] } : { kind, choices: choices.filter((choice) => choice !== "unknown") };
}

/** The facts still missing, those that settle the most findings first, then by path. */
export function questionsOf(file: CaseFile, findings: readonly Finding[]): readonly Question[] {
  const settles = new Map<string, string[]>();
  for (const finding of findings) {
    for (const path of finding.missing.map((missing) => missing.path)) {
      const list = settles.get(path);
      if (list === undefined) settles.set(path, [finding.id]);
      else list.push(finding.id);
    }
  }
  const paths = [...settles].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return paths.map(([path, ids]) => ({ path, ...kindOf(file, path), question: questionFor(file, path), settles: ids }));
}
