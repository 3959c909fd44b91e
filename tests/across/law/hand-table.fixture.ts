// The tables that were written by hand from the law (rules.md, duties.md, sentences.md), read into rows.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BasisRef } from "../../../shared/engine/basis.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** A provision as the tables write it. */
export const placed = ({ instrument, version, article, paragraph }: BasisRef): string =>
  `${instrument}@${version ?? ""}:${article}${paragraph === null ? "" : `(${paragraph})`}`;

/** A row of a table by the names of its columns. */
type Cells = Readonly<Record<string, string>>;

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split("|")
    .map((text) => text.trim());

/** The rows of every table of a page whose first column has the name, in their order. */
function rowsOf(page: string, first: string): readonly Cells[] {
  const rows: Cells[] = [];
  let names: readonly string[] = [];
  for (const line of readFileSync(join(FOLDER, page), "utf8").split("\n")) {
    if (!line.startsWith("|")) names = [];
    else if (names.length === 0) names = cellsOf(line);
    else if (!line.startsWith("|---") && names[0] === first) {
      const cells = cellsOf(line);
      if (cells.length !== names.length) throw new Error(`${page}: ${line} has ${cells.length} cells`);
      rows.push(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
    }
  }
  return rows;
}

function cell(row: Cells, name: string): string {
  const text = row[name];
  if (text === undefined || text === "") throw new Error(`no ${name} in ${JSON.stringify(row)}`);
  return text;
}

const listOf = (text: string, separator: string): readonly string[] => (text === "–" ? [] : text.split(separator));

/** Provisions as `instrument@version:article(paragraph)`, in the order of the cell. */
function places(text: string): readonly string[] {
  return listOf(text, "; ").flatMap((group) => {
    const [instrument = "", ...rest] = group.split(" ");
    return rest
      .join(" ")
      .split(" / ")
      .map((place) => `${instrument}@${place}`);
  });
}

/** How a last day is found: on the next working day, not moved, or by counting working days. */
export type HandUnit = "days" | "working-days" | "months" | "years";

/** A period as the table has it; `versions` where it is that of some versions only. */
export interface HandPeriod {
  readonly duty: string;
  readonly n: number;
  readonly unit: HandUnit;
  readonly roll: boolean;
  /** By how much it may be made longer. */
  readonly least: number;
  readonly most: number;
  readonly versions: readonly string[];
}

const PERIOD =
  /^(?<n>\d+) (?<unit>days|working days?|months?|years?)(?: (?<end>rolled|fixed))?(?:, \+(?<least>\d+)(?: to (?<most>\d+))?)? \((?<duty>[a-z-]+)(?<versions>(?: \d{4})*)\)$/u;

function periodOf(text: string): HandPeriod {
  const found = PERIOD.exec(text)?.groups;
  if (found === undefined) throw new Error(`not a period: ${text}`);
  const { n, unit = "", end, least = "0", duty = "", versions = "" } = found;
  if (unit.startsWith("working") !== (end === undefined)) throw new Error(`rolled or fixed? ${text}`);
  return {
    duty,
    n: Number(n),
    unit: `${unit.replace(" ", "-").replace(/s$/u, "")}s` as HandUnit,
    roll: end === "rolled",
    least: Number(least),
    most: Number(found["most"] ?? least),
    versions: versions.trim() === "" ? [] : versions.trim().split(" "),
  };
}

/** A rule as the table has it. */
export interface HandRule {
  readonly code: string;
  readonly kind: string;
  readonly holder: string;
  readonly law: readonly string[];
  readonly counts: readonly HandPeriod[];
  /** What starts each period, in their order. */
  readonly from: readonly string[];
  readonly routes: readonly string[];
  /** The first and the last day of the acts judged; null where there is none. */
  readonly judged: { readonly first: string | null; readonly last: string | null };
}

/** The rules of rules.md, in its order. */
export const HAND_RULES: readonly HandRule[] = rowsOf("rules.md", "rule").map((row) => {
  const judged = cell(row, "judged");
  const [first = "", last = null] = judged === "always" ? [null] : judged.split(" to ");
  return {
    code: cell(row, "rule"),
    kind: cell(row, "kind"),
    holder: cell(row, "whose duty"),
    law: places(cell(row, "law")),
    counts: listOf(cell(row, "counts"), "; ").map(periodOf),
    from: listOf(cell(row, "from"), "; "),
    routes: listOf(cell(row, "routes"), ", "),
    judged: { first, last },
  };
});

/** A duty as the table has it: its places, the item of each version, and its other numbers. */
export interface HandDuty {
  readonly duty: string;
  readonly law: readonly string[];
  readonly items: readonly (number | null)[];
  readonly other: string | null;
}

/** The duties of duties.md, in its order. */
export const HAND_DUTIES: readonly HandDuty[] = rowsOf("duties.md", "duty")
  .filter((row) => row["law"] !== undefined)
  .map((row) => {
    const law = places(cell(row, "law"));
    const items = cell(row, "item").split(" / ");
    const other = cell(row, "other numbers");
    return {
      duty: cell(row, "duty"),
      law,
      items: law.map((_, at) => items[items.length === 1 ? 0 : at]).map((one) => (one === "–" ? null : Number(one))),
      other: other === "–" ? null : other,
    };
  });

/** The periods that no rule counts, with the reason. */
export const UNCOUNTED: readonly (HandPeriod & { readonly why: string })[] = rowsOf("duties.md", "duty")
  .filter((row) => row["why"] !== undefined)
  .map((row) => ({ ...periodOf(`${cell(row, "period")} (${cell(row, "duty")})`), why: cell(row, "why") }));

/** An instrument as the table has it: its versions with their first days. */
export interface HandInstrument {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly (readonly [version: string, from: string])[];
}

/** The instruments of duties.md. */
export const HAND_INSTRUMENTS: readonly HandInstrument[] = rowsOf("duties.md", "id").map((row) => ({
  id: cell(row, "id"),
  name: cell(row, "名称"),
  versions: cell(row, "versions and their first day")
    .split(" / ")
    .map((one) => {
      const [version = "", from = ""] = one.split(": ");
      return [version, from] as const;
    }),
}));

/** The items of an article by what they are, in their order: `duty version: names`. */
export const HAND_ITEMS: readonly string[] = rowsOf("duties.md", "article").map(
  (row) => `${cell(row, "article")}: ${cell(row, "items")}`,
);

/** What a rule may say of the law with the places where it stands; `–` for a place that it says nothing of: `rule sentence: place`. */
export const HAND_SAID: readonly string[] = rowsOf("sentences.md", "rule").flatMap((row) =>
  places(cell(row, "where it stands")).map((place) => `${cell(row, "rule")} ${cell(row, "said of the law")}: ${place}`),
);

/** The sentences with a number of the law that cite nothing: `rule sentence`. */
export const HAND_NUMBERS: readonly string[] = rowsOf("sentences.md", "of rule").map(
  (row) => `${cell(row, "of rule")} ${cell(row, "sentence")}`,
);
