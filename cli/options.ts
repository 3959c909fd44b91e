// Arguments of a command, read by its table of options; whatever does not fit is refused in words.
import { parseArgs } from "node:util";
import { nameProblem, type OutputKind } from "../backend/services/output-name.ts";
import { echo } from "../shared/case/echo.ts";
import { nearest } from "../shared/case/nearest.ts";
import type { Text } from "../shared/text.ts";
import { type Io, UsageError } from "./io.ts";

/** One option. `value` is the word for its value in the help; an option without it is a switch. */
export interface OptionSpec {
  readonly value?: string;
  readonly help: Text;
  /** May be given more than once. */
  readonly many?: true;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What every command takes. */
export const COMMON_OPTIONS: OptionSpecs = {
  lang: { value: "zh|en", help: { zh: "语言，默认取自环境", en: "language; by default that of the environment" } },
  help: { help: { zh: "显示本说明", en: "show this help" } },
};

/** The arguments of a command, checked against its options. */
export interface Arguments {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  /** The value of an option, or null where it was not given. */
  value(option: string): string | null;
  values(option: string): readonly string[];
}

/** Runs a command; gives the exit code. Throws UsageError for arguments that do not fit. */
export type Run = (args: Arguments, io: Io) => Promise<number>;

function suggestion(word: string, known: readonly string[], prefix = ""): Text {
  const meant = nearest(word, known);
  return meant === null
    ? { zh: "", en: "" }
    : { zh: `，是否为 ${prefix}${meant}`, en: ` (did you mean ${prefix}${meant}?)` };
}

/** A word that is none of the known ones: what was probably meant, and all that there are. */
export function unknownWord(what: Text, word: string, known: readonly string[], prefix = ""): UsageError {
  const hint = suggestion(word, known, prefix);
  const list = known.map((name) => prefix + name).join(", ");
  return new UsageError(
    `没有${what.zh} ${prefix}${echo(word)}${hint.zh}；可用：${list}`,
    `there is no ${what.en} ${prefix}${echo(word)}${hint.en}; allowed: ${list}`,
  );
}

/** Reads the arguments of a command. Throws UsageError. */
export function readArguments(args: readonly string[], own: OptionSpecs): Arguments {
  const specs: OptionSpecs = { ...own, ...COMMON_OPTIONS };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        type: spec.value === undefined ? ("boolean" as const) : ("string" as const),
        ...(name === "help" ? { short: "h" } : {}),
      },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) {
      if (!token.rawName.startsWith("--"))
        throw unknownWord(
          OPTION,
          token.rawName,
          Object.keys(specs).map((name) => `--${name}`),
        );
      throw unknownWord(OPTION, token.name, Object.keys(specs), "--");
    }
    found.set(token.name, [...(found.get(token.name) ?? []), checkedValue(token, spec, found.has(token.name))]);
  }
  return {
    positionals,
    has: (option) => found.has(option),
    value: (option) => found.get(option)?.[0] ?? null,
    values: (option) => found.get(option) ?? [],
  };
}

const OPTION: Text = { zh: "选项", en: "option" };

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkedValue({ rawName, value, inlineValue }: OptionToken, spec: OptionSpec, again: boolean): string {
  if (again && spec.many !== true)
    throw new UsageError(`${rawName} 只能写一次`, `${rawName} is given twice; once is allowed`);
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} 不带值`, `${rawName} takes no value`);
    return "";
  }
  // `--as-of --all`: the next option is not a value; who means it so writes `--as-of=--all`.
  if (value === undefined || value === "" || (inlineValue !== true && /^--./.test(value))) {
    throw new UsageError(
      `${rawName} 缺少值：${rawName} ${spec.value}`,
      `${rawName} needs a value: ${rawName} ${spec.value}`,
    );
  }
  return value;
}

/** Refuses options that do not go together with the one named. */
export function refuseWith(args: Arguments, reason: string, options: readonly string[]): void {
  const wrong = options.find((option) => args.has(option));
  if (wrong === undefined) return;
  throw new UsageError(`--${wrong} 不能与 ${reason} 同用`, `--${wrong} cannot be used with ${reason}`);
}

/** Refuses a file name that promises another content than is written into it. Throws UsageError. */
export function checkOutputName(args: Arguments, option: string, kind: OutputKind): void {
  const path = args.value(option);
  const problem = path === null ? null : nameProblem(path, kind);
  if (problem !== null) throw new UsageError(`--${option} ${problem.zh}`, `--${option} ${problem.en}`);
}

/** A value that must be one of a few words. */
export function oneOf<const T extends string>(args: Arguments, option: string, allowed: readonly T[], otherwise: T): T {
  const value = args.value(option);
  if (value === null) return otherwise;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw unknownWord({ zh: `--${option} 值`, en: `--${option}` }, value, allowed);
  return found;
}

/** A whole number in a range, or null where the option was not given. */
export function wholeNumber(args: Arguments, option: string, least: number, most: number): number | null {
  const value = args.value(option);
  if (value === null) return null;
  const n = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(n >= least && n <= most)) {
    throw new UsageError(
      `--${option}：${echo(value)} 不可用；应为 ${least} 至 ${most} 的整数`,
      `--${option}: ${echo(value)} is not allowed; a whole number from ${least} to ${most} is`,
    );
  }
  return n;
}
