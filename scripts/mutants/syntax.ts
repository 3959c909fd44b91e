// Reads a source into its syntax tree, and walks over the expressions in it: no types, imports or names of properties.
import { parseSync } from "vite";

/** A node of the tree, with what it holds under the names of ESTree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The node under a field; null where there is none. */
export function child(node: Node, field: string): Node | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** The nodes of a list; holes are left out. */
export function children(node: Node, field: string): readonly Node[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The name of an identifier, or the text of a string; null for anything else. */
export function nameOf(node: Node | null): string | null {
  if (node === null) return null;
  if (node.type === "Identifier") return String(node["name"]);
  return node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;
}

/** Throws SyntaxError where the source is none. */
export function parse(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return program as unknown as Node;
}

/** What a node of a type holds beside expressions. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ExportAllDeclaration: ["source", "exported", "attributes"],
  ExportNamedDeclaration: ["source", "specifiers", "attributes"],
};

/** Types have no value at run time, but these hold the expression they speak of. */
const WRAPPERS = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"]);

function skips(node: Node, field: string): boolean {
  if (LEFT_OUT[node.type]?.includes(field) === true) return true;
  if (WRAPPERS.has(node.type)) return field !== "expression";
  if (field === "key") return node["computed"] !== true;
  return field === "property" && node.type === "MemberExpression" && node["computed"] !== true;
}

/** Calls `visit` for each node of the program that runs, with those it stands in, the nearest last. */
export function walk(node: Node, visit: (node: Node, within: readonly Node[]) => void): void {
  const within: Node[] = [];
  const go = (at: Node): void => {
    if (at.type.startsWith("TS") && !WRAPPERS.has(at.type)) return;
    visit(at, within);
    within.push(at);
    for (const [field, value] of Object.entries(at)) {
      if (skips(at, field)) continue;
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) go(one);
    }
    within.pop();
  };
  go(node);
}
