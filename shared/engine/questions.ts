// A path of a missing fact as a question that a client understands.
import type { CaseFile, EventType } from "../case/types.ts";
import {
  areaFieldChoices,
  areaFieldKind,
  areaQuestion,
  fieldChoices,
  fieldKind,
  missingEventQuestion,
  questionFor as fieldQuestion,
} from "../case/words.ts";
import type { Text } from "../text.ts";
import type { Question } from "./finding.ts";

/** A path of `missing`, taken apart. */
type Path =
  | { readonly kind: "field"; readonly id: string; readonly field: string }
  | { readonly kind: "event"; readonly type: EventType }
  | { readonly kind: "client" | "enforcement" | "sanction"; readonly field: string }
  | { readonly kind: "calendar"; readonly year: string };

function parse(path: string): Path {
  const missing = /^events\[\+([a-z-]+)(?:@.*)?\]$/su.exec(path);
  if (missing !== null) return { kind: "event", type: (missing[1] ?? "other") as EventType };
  const field = /^events\[(.+)\]\.([A-Za-z.]+)$/su.exec(path);
  if (field !== null) return { kind: "field", id: field[1] ?? "", field: field[2] ?? "" };
  const calendar = /^calendar\[(\d{4})\]$/u.exec(path);
  if (calendar !== null) return { kind: "calendar", year: calendar[1] ?? "" };
  const sanction = /^sanctions\[.*\]\.([A-Za-z]+)$/su.exec(path);
  if (sanction !== null) return { kind: "sanction", field: sanction[1] ?? "" };
  const [head = "", ...rest] = path.split(".");
  return { kind: head === "enforcement" ? "enforcement" : "client", field: rest.join(".") };
}

/** The same questions are asked in every audit; they depend on the kind of event and the field alone. */
const asked = new Map<string, Asked>();

type Asked = Pick<Question, "kind" | "choices" | "question">;

/** The question that would settle a missing fact. */
export function questionFor(file: CaseFile, path: string): Text {
  return askedFor(file, path).question;
}

/** What is asked about a file: the kinds of its events by their ids, and the questions by path. A file does not change. */
interface Asking {
  readonly types: ReadonlyMap<string, EventType>;
  readonly byPath: Map<string, Asked>;
}

const askings = new WeakMap<CaseFile, Asking>();

function askingOf(file: CaseFile): Asking {
  let found = askings.get(file);
  if (found === undefined) {
    found = { types: new Map(file.events.map(({ id, type }) => [id, type])), byPath: new Map() };
    askings.set(file, found);
  }
  return found;
}

/** The question that would settle a missing fact, with how it is answered. */
export function askedFor(file: CaseFile, path: string): Asked {
  const { types, byPath } = askingOf(file);
  let words = byPath.get(path);
  if (words === undefined) {
    words = askedAbout(parse(path), types);
    byPath.set(path, words);
  }
  return words;
}

function askedAbout(parsed: Path, types: Asking["types"]): Asked {
  const type = parsed.kind === "field" ? (types.get(parsed.id) ?? "other") : "other";
  const key = `${parsed.kind} ${keyOf(parsed, type)}`;
  let words = asked.get(key);
  if (words === undefined) {
    words = { question: wordsOf(parsed, type), ...kindOf(parsed, type) };
    asked.set(key, words);
  }
  return words;
}

function keyOf(parsed: Path, type: EventType): string {
  if (parsed.kind === "field") return `${type}.${parsed.field}`;
  if (parsed.kind === "event") return parsed.type;
  return parsed.kind === "calendar" ? parsed.year : parsed.field;
}

function wordsOf(parsed: Path, type: EventType): Text {
  switch (parsed.kind) {
    case "event":
      return missingEventQuestion(parsed.type);
    case "field":
      return fieldQuestion(type, parsed.field);
    case "calendar":
      return {
        zh: `国务院办公厅${parsed.year}年放假通知公布了吗？请导入通知。`,
        en: `Has the State Council's holiday notice for ${parsed.year} been published? Please import it.`,
      };
    default:
      return areaQuestion(parsed.kind, parsed.field);
  }
}

function kindOf(parsed: Path, type: EventType): Pick<Question, "kind" | "choices"> {
  switch (parsed.kind) {
    case "event":
    case "calendar":
      return { kind: "event", choices: [] };
    case "field":
      return described(fieldKind(type, parsed.field), fieldChoices(type, parsed.field));
    default:
      return described(areaFieldKind(parsed.kind, parsed.field), areaFieldChoices(parsed.kind, parsed.field));
  }
}

/** A question with yes and no needs no list; "unknown" is no answer, one skips. */
function described(kind: Question["kind"], choices: readonly string[]): Pick<Question, "kind" | "choices"> {
  return kind === "tri" ? { kind, choices: [] } : { kind, choices: choices.filter((choice) => choice !== "unknown") };
}
