// A strict reader of HTML for the tests: every element closed in order, every attribute quoted, every entity known.

const VOID: ReadonlySet<string> = new Set(["meta"]);
const ELEMENT = /^<(?<close>\/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+="[^"<>]*")*)>/u;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39);)/u;

/** What is wrong with a page, in one sentence; null for a well-formed one. */
export function htmlFault(page: string): string | null {
  const start = "<!DOCTYPE html>\n";
  if (!page.startsWith(start)) return "no document type";
  const open: string[] = [];
  let rest = page.slice(start.length);
  while (rest !== "") {
    const at = rest.indexOf("<");
    const text = at < 0 ? rest : rest.slice(0, at);
    if (open.length === 0 && text.trim() !== "") return `text outside all elements: ${text.slice(0, 40)}`;
    if (open.at(-1) !== "style" && (ENTITY.test(text) || text.includes(">"))) return `unescaped: ${text.slice(0, 40)}`;
    if (at < 0) break;
    rest = rest.slice(at);
    const groups = ELEMENT.exec(rest)?.groups;
    const name = groups?.["name"];
    if (name === undefined) return `not an element: ${rest.slice(0, 40)}`;
    if (ENTITY.test(groups?.["attributes"] ?? "")) return `unescaped attribute: ${rest.slice(0, 40)}`;
    if (groups?.["close"] === undefined) {
      if (!VOID.has(name)) open.push(name);
    } else if (open.pop() !== name) return `closed out of order: ${name}`;
    rest = rest.slice(rest.indexOf(">") + 1);
  }
  return open.length === 0 ? null : `never closed: ${open.join(" ")}`;
}

/** The text of a page as it is read, entities resolved. */
export function htmlText(page: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return page
    .replace(/<style>[\s\S]*?<\/style>/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/&([a-z#0-9]+);/gu, (_, name: string) => entities[name] ?? "?");
}
