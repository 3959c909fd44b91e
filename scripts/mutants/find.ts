// The mutants of one source: every change of the kinds that its text allows.
import { stringChanges } from "./strings.ts";
import type { Mutant, MutantKind } from "./kinds.ts";
import type { Change, Place } from "./place.ts";
import { child, children, nameOf, type Node, parse, walk } from "./syntax.ts";
import { COURT_TURN, READING_ROWS } from "./words.ts";

const BOUNDARIES: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };
const OPPOSITES: Readonly<Record<string, string>> = { "===": "!==", "!==": "===" };
/** By the name of what is called; a map, as an object would know `toString` too. */
const CALLS: ReadonlyMap<string, string> = new Map([
  ["active", "noted"],
  ["noted", "active"],
  ["lt", "le"],
  ["le", "lt"],
  ["later", "earlier"],
  ["earlier", "later"],
  ["latest", "earliest"],
  ["earliest", "latest"],
  ["min", "max"],
  ["max", "min"],
]);
/** Properties of the law data whose number is, or bounds, a period. */
const PERIOD_NUMBERS = new Set(["n", "least", "most"]);
const PLACE_NUMBERS = new Set(["paragraph", "item"]);

const text = (place: Place, node: Node): string => place.source.slice(node.start, node.end);

/**
 * Whether the left half only keeps null or undefined from the right half, which reads the same value: without it the source
 * does not compile, so leaving it out is no change that anybody could make.
 */
function guards(operator: string, left: Node, right: Node, place: Place): boolean {
  if (left.type !== "BinaryExpression" || left["operator"] !== (operator === "||" ? "===" : "!==")) return false;
  const [value, nothing] = [child(left, "left"), child(left, "right")];
  if (value === null || nothing === null || !["null", "undefined"].includes(text(place, nothing))) return false;
  const name = text(place, value).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\w.])${name}(?!\\w)`, "u").test(text(place, right));
}

function conditionChanges(node: Node, place: Place): readonly Change[] {
  const { parent } = place;
  const tested =
    parent !== null &&
    (parent.type === "IfStatement" || parent.type === "ConditionalExpression") &&
    child(parent, "test") === node;
  const changes: Change[] = [];
  if (tested) {
    const inner = node.type === "UnaryExpression" && node["operator"] === "!" ? child(node, "argument") : null;
    changes.push({ kind: "negated", to: inner === null ? `!(${text(place, node)})` : text(place, inner) });
    if (parent.type === "IfStatement") changes.push({ kind: "dropped", to: "false" });
  }
  const [left, right] = [child(node, "left"), child(node, "right")];
  const operator = String(node["operator"]);
  if (left === null || right === null) return changes;
  if (node.type === "LogicalExpression" && operator !== "??") {
    changes.push({ kind: "dropped", to: text(place, left) });
    if (!guards(operator, left, right, place)) changes.push({ kind: "dropped", to: text(place, right) });
  }
  if (node.type === "BinaryExpression") {
    const [boundary, opposite] = [BOUNDARIES[operator], OPPOSITES[operator]];
    if (boundary !== undefined) {
      changes.push({ kind: "boundary", to: `${text(place, left)} ${boundary} ${text(place, right)}` });
    }
    if (opposite !== undefined && !tested) {
      changes.push({ kind: "negated", to: `${text(place, left)} ${opposite} ${text(place, right)}` });
    }
  }
  return changes;
}

function callChanges(node: Node, place: Place): readonly Change[] {
  const callee = child(node, "callee");
  if (callee === null) return [];
  const named = callee.type === "MemberExpression" ? child(callee, "property") : callee;
  const other = CALLS.get(nameOf(named) ?? "");
  if (named === null || other === undefined || named.type !== "Identifier") return [];
  // A name that stands alone has to be known in the file.
  if (named === callee && !new RegExp(`\\b${other}\\b`, "u").test(place.source)) return [];
  const before = place.source.slice(node.start, named.start);
  const kind: MutantKind = other === "active" || other === "noted" ? "reading" : "boundary";
  return [{ kind, to: `${before}${other}${place.source.slice(named.end, node.end)}` }];
}

function numberChanges(node: Node, place: Place): readonly Change[] {
  if (place.work) return [];
  const value = Number(node["value"]);
  const law = place.file.startsWith("shared/law/");
  const key = place.key ?? "";
  const kind: MutantKind =
    law && PLACE_NUMBERS.has(key) ? "basis" : law && PERIOD_NUMBERS.has(key) ? "period" : "number";
  return [value + 1, value - 1].map((n) => ({ kind, to: n < 0 ? `(${n})` : String(n) }));
}

/** Lists of which one element may be missing. */
const LISTS: Readonly<Record<string, MutantKind>> = { remedies: "remedy", readings: "reading", facts: "facts" };

function listChanges(node: Node, place: Place): readonly Change[] {
  const kind = LISTS[place.key ?? ""];
  const elements = children(node, "elements");
  if (kind === undefined) return [];
  return elements.map((left) => ({
    kind,
    to: `[${elements.flatMap((one) => (one === left ? [] : [text(place, one)])).join(", ")}]`,
  }));
}

function memberChanges(node: Node, place: Place): readonly Change[] {
  const [object, property] = [child(node, "object"), child(node, "property")];
  const other = COURT_TURN.get(nameOf(property) ?? "");
  if (object === null || other === undefined || !place.file.startsWith("shared/remedies/")) return [];
  return /\bcourts$|courtOn\(|courtsOf\(/u.test(text(place, object))
    ? [{ kind: "route", to: `${text(place, object)}.${other}` }]
    : [];
}

function identifierChanges(node: Node, place: Place): readonly Change[] {
  const name = String(node["name"]);
  const row = READING_ROWS.get(name);
  const asked = place.parent?.type === "CallExpression" && child(place.parent, "callee") !== node;
  if (row !== undefined && asked && new RegExp(`\\b${row}\\b`, "u").test(place.source)) {
    return [{ kind: "reading", to: row }];
  }
  if (place.key !== "period" || !place.file.startsWith("shared/law/instruments/")) return [];
  const periods = [...place.source.matchAll(/const (\w+): LegalPeriod/gu)].map(([, one = ""]) => one);
  const at = periods.indexOf(name);
  const other = periods[(at + 1) % periods.length];
  return at < 0 || other === undefined || other === name ? [] : [{ kind: "period", to: other }];
}

function changesOf(node: Node, place: Place): readonly Change[] {
  switch (node.type) {
    case "CallExpression":
      return [...conditionChanges(node, place), ...callChanges(node, place)];
    case "ArrayExpression":
      return listChanges(node, place);
    case "MemberExpression":
      return [...conditionChanges(node, place), ...memberChanges(node, place)];
    case "Identifier":
      return [...conditionChanges(node, place), ...identifierChanges(node, place)];
    case "Literal":
      if (typeof node["value"] === "number") return numberChanges(node, place);
      if (typeof node["value"] === "boolean") {
        return [{ kind: place.key === "roll" ? "roll" : "flag", to: node["value"] ? "false" : "true" }];
      }
      return typeof node["value"] === "string" ? stringChanges(node["value"], place) : [];
    default:
      return conditionChanges(node, place);
  }
}

/** The name under which a value is kept: of its property, or of its constant. */
function keyOf(within: readonly Node[]): string | null {
  for (const node of within.toReversed()) {
    if (node.type === "Property") return node["computed"] === true ? null : nameOf(child(node, "key"));
    if (node.type === "VariableDeclarator") return nameOf(child(node, "id"));
    if (node.type === "CallExpression" || node.type.includes("Function")) return null;
  }
  return null;
}

/** What is no value: a name that is declared, bound or assigned. */
function isName(node: Node, parent: Node | null): boolean {
  if (node.type !== "Identifier" || parent === null) return false;
  if (parent.type === "Property") return parent["shorthand"] === true || parent["value"] !== node;
  return parent["id"] === node || parent["params"] === node || parent["left"] === node || parent["label"] === node;
}

function calls(node: Node, method: string): boolean {
  const callee = child(node, "callee");
  return nameOf(callee?.type === "MemberExpression" ? child(callee, "property") : callee) === method;
}

function isComparedWithNull(node: Node, parent: Node | null): boolean {
  if (parent?.type !== "BinaryExpression") return false;
  const other = child(parent, "left") === node ? child(parent, "right") : child(parent, "left");
  return other?.type === "Literal" && other["value"] === null;
}

/** Every mutant of a source, in the order of their places. `file` is its path from the root. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const lines = source.split("\n");
  walk(parse(file, source), (node, within) => {
    const parent = within.at(-1) ?? null;
    if (isName(node, parent) || parent?.type.endsWith("Pattern") === true) return;
    const first = parent?.type === "CallExpression" && children(parent, "arguments")[0] === node;
    const onlyAsked = parent?.type === "CallExpression" && isComparedWithNull(parent, within.at(-2) ?? null);
    const work = within.some((above) => above.type === "CallExpression" && calls(above, "spend"));
    const place: Place = { file, source, key: keyOf(within), parent, first, onlyAsked, work };
    for (const { kind, to } of changesOf(node, place)) {
      const from = source.slice(node.start, node.end);
      if (from === to) continue;
      const line = source.slice(0, node.start).split("\n").length;
      found.push({ file, kind, start: node.start, end: node.end, to, line, from, text: lines[line - 1]?.trim() ?? "" });
    }
  });
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end || a.to.localeCompare(b.to, "en"));
}
