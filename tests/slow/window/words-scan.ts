// Finds, in the source of the window, words that are in one language only: in JSX, in attributes, and in bilingual texts.
import { parseAst } from "vitest/node";

/** A part of the syntax tree, of which only what is asked for is known. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (Array.isArray(value)) yield* value.filter(isNode);
  }
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* all(child);
}

/** Attributes whose value people read or hear. */
const READ: ReadonlySet<string> = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "description",
  "error",
  "label",
  "placeholder",
  "title",
]);

const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;

/** The text a node writes as it stands: strings, and what stands between the values of a template. */
function* textsOf(node: unknown): Generator<string> {
  if (!isNode(node)) return;
  const { type } = node;
  if (type === "Literal" && typeof node["value"] === "string") yield node["value"];
  else if (type === "JSXText") yield String(node["value"]);
  else if (type === "TemplateLiteral") {
    for (const quasi of node["quasis"] as readonly Node[]) {
      yield (quasi["value"] as { readonly cooked: string }).cooked;
    }
  } else if (type === "ConditionalExpression") {
    yield* textsOf(node["consequent"]);
    yield* textsOf(node["alternate"]);
  } else if (type === "LogicalExpression" || type === "BinaryExpression") {
    // What is compared is not shown.
    if (/^(?:[!=]==?|[<>]=?)$/u.test(String(node["operator"]))) return;
    yield* textsOf(node["left"]);
    yield* textsOf(node["right"]);
  } else if (type === "JSXExpressionContainer") yield* textsOf(node["expression"]);
}

function nameOf(node: unknown): string {
  const name = isNode(node) ? (node["name"] ?? node["value"]) : undefined;
  return typeof name === "string" ? name : "";
}

/** Words of a human language that a component writes itself. */
function* bareWords(program: Node): Generator<readonly [Node, string]> {
  for (const node of all(program)) {
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      // What is printed on a key.
      if (isNode(node["openingElement"]) && nameOf(node["openingElement"]["name"]) === "kbd") continue;
      for (const child of node["children"] as readonly Node[]) {
        for (const text of textsOf(child)) if (LETTER.test(text)) yield [child, text.trim()];
      }
    } else if (node.type === "JSXAttribute" && READ.has(nameOf(node["name"]))) {
      for (const text of textsOf(node["value"])) if (LETTER.test(text)) yield [node, text];
    }
  }
}

/** Stands for a value between the words of a template. */
const VALUE = "\u2026";

interface Bilingual {
  readonly node: Node;
  readonly zh: string;
  readonly en: string;
}

/** Every `{ zh: …, en: … }` whose words stand there. */
function* bilingual(program: Node): Generator<Bilingual> {
  for (const node of all(program)) {
    if (node.type !== "ObjectExpression") continue;
    const properties = node["properties"] as readonly Node[];
    const names = properties.map((property) => nameOf(property["key"]));
    if (names.toSorted().join() !== "en,zh") continue;
    const textOf = (name: string): string | null => {
      const value = properties[names.indexOf(name)]?.["value"];
      const written = isNode(value) && ["Literal", "TemplateLiteral"].includes(value.type);
      return written ? [...textsOf(value)].join(VALUE) : null;
    };
    const [zh, en] = [textOf("zh"), textOf("en")];
    if (zh !== null && en !== null) yield { node, zh, en };
  }
}

/** Names and marks that Chinese writes in Latin letters too, and the letter of a key by itself. */
const LATIN_IN_CHINESE =
  /[（(]Switch to English[)）]|redress stats|Redress|English|EN|NDJSON|JSON|CSV|PDF|Word|DOCX|ZIP|SHA-256|EDTF|Enter|Esc|Home|End|Ctrl|Tab|Shift|Alt|MB|KB|\.(?:json|ndjson|csv|xlsx|docx|pdf|zip|ics|html|age)|\bserved\b|[A-Z]{1,2}-?\d[\dA-Z]*|(?<=[，\s])[A-Z](?=\s)/gu;
/** Where English has Chinese: the language's own name, a term of art in brackets, a title, an example of a search. */
const HAN_IN_ENGLISH = /中文 \(Chinese\)|中\/EN|such as 送达|[(（][^()（）]*\p{Script=Han}[^()（）]*[)）]|《[^》]*》/gu;
/** Names that are the same everywhere. */
const SAME: ReadonlySet<string> = new Set(["Redress", "中/EN", "SHA-256"]);

function faultOf({ zh, en }: Bilingual): string | null {
  if (!LETTER.test(zh) && !LETTER.test(en)) return null;
  if (SAME.has(zh) && zh === en) return null;
  if (zh.trim() === "" || en.trim() === "") return "one language is empty";
  if (HAN.test(en.replaceAll(HAN_IN_ENGLISH, ""))) return "Chinese in the English";
  if (/[A-Za-z]/u.test(zh.replaceAll(LATIN_IN_CHINESE, ""))) return "Latin letters in the Chinese";
  return zh === en ? "the same in both languages" : null;
}

/** What is wrong with the words of one source file: one line each, with where it stands. */
export function wordFaults(file: string, source: string): readonly string[] {
  const program = parseAst(source, { lang: file.endsWith("x") ? "tsx" : "ts" }) as unknown as Node;
  const at = ({ start }: Node): string => `${file}:${source.slice(0, start).split("\n").length}`;
  const bare = file.endsWith("x")
    ? [...bareWords(program)].map(([node, text]) => `${at(node)} writes “${text}” itself`)
    : [];
  const uneven = [...bilingual(program)].flatMap((text) => {
    const fault = faultOf(text);
    return fault === null ? [] : [`${at(text.node)} ${fault}: ${text.zh} | ${text.en}`];
  });
  return [...bare, ...uneven];
}
