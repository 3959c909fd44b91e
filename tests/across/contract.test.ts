// The pages of the contract that are kept by hand: they name every key, value, option and exit code there is, and none that is not.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../cli/commands.ts";
import { EXIT } from "../../cli/io.ts";
import { COMMON_OPTIONS } from "../../cli/options.ts";
import { FAMILIES } from "../../shared/engine/rule-code.ts";
import { auditJsonSchema } from "../../shared/audit/schema.ts";
import { isObject } from "../../shared/case/json.ts";
import { caseJsonSchema } from "../../shared/case/schema.ts";

const read = (page: string): string => readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), "utf8");
const inCode = (text: string): readonly string[] =>
  [...text.matchAll(/`(?<code>[^`\n]+)`/gu)].map((match) => match.groups?.["code"] ?? "");

/** Every name of a property, and every word of a closed list, in a JSON Schema. */
function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isObject(schema)) return [];
  const { properties, enum: words, const: word } = schema;
  const own = [
    ...(isObject(properties) ? Object.keys(properties) : []),
    ...[...(Array.isArray(words) ? (words as readonly unknown[]) : []), word].filter((one) => typeof one === "string"),
  ];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

describe("docs/contract/audit-output.md", () => {
  const text = read("docs/contract/audit-output.md");
  const named = new Set(inCode(text).flatMap((code) => code.split(/[ ,]+/u)));

  it("names every key and every value of an audit", () => {
    const names = new Set(namesIn(auditJsonSchema()));
    expect(names.size).toBeGreaterThan(80);
    expect([...names].filter((name) => !named.has(name))).toEqual([]);
  });

  it("has the families in the order of the findings", () => {
    expect(text).toContain(`by family ${FAMILIES.join(" ")}, then number`);
  });
});

describe("docs/contract/case-format.md", () => {
  it("names no field, event type or value that the format does not have", () => {
    const known = new Set(namesIn(caseJsonSchema()));
    const beside = new Set([
      "null",
      "court-list",
      "x-",
      "case-fields",
      "redress.case/1",
      "agency-…",
      "(file)",
      "<stdin>",
      "Q-02",
    ]);
    const word = /^[a-z][\w.-]*$/u;
    const unknown = inCode(read("docs/contract/case-format.md"))
      .filter((code) => word.test(code) && !beside.has(code))
      .filter((code) => !code.split(".").every((part) => known.has(part)));
    expect(unknown).toEqual([]);
  });
});

describe("docs/contract/command-line.md", () => {
  const text = read("docs/contract/command-line.md");
  const options = new Set([
    "version",
    ...[COMMON_OPTIONS, ...COMMANDS.map((command) => command.options)].flatMap((specs) => Object.keys(specs)),
  ]);

  it("has exactly the exit codes that there are", () => {
    const [, table = ""] = /## Exit codes\n(?<table>[\s\S]*?)\n## /u.exec(text) ?? [];
    const codes = [...table.matchAll(/^\| (?<code>\d+) \|/gmu)].map((match) => Number(match.groups?.["code"]));
    expect(codes).toEqual(Object.values(EXIT));
  });

  it("names no option that there is not, nor do the other pages", () => {
    for (const page of [
      "docs/contract/command-line.md",
      "docs/contract/audit-output.md",
      "docs/contract/case-format.md",
    ]) {
      const named = [...read(page).matchAll(/--(?<option>[a-z][a-z-]*)/gu)].map(
        (match) => match.groups?.["option"] ?? "",
      );
      expect(
        named.filter((option) => !options.has(option) && option !== "no-install"),
        page,
      ).toEqual([]);
    }
  });

  it("has beside it every command and every option, each with both languages", () => {
    const all = read("docs/contract/commands.md");
    for (const { name, summary, options: own } of COMMANDS) {
      expect(all).toContain(`## ${name}\n\n${summary.zh} · ${summary.en}`);
      for (const option of Object.keys(own)) expect(all, name).toMatch(new RegExp(`^\\| \`--${option}[ \`]`, "mu"));
    }
  });
});
