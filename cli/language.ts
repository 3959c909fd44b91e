// The language of a run: `--lang`, else what the environment asks for.
import type { Lang } from "./io.ts";

/** The language of the environment, by POSIX: the first of these that is set and not empty. Chinese for zh…, else English. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Lang {
  const set = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return /^zh(?![a-z])/i.test(set ?? "") ? "zh" : "en";
}

/** The language that the arguments ask for; undefined where they name none, null where they name one there is not. */
export function argumentLanguage(args: readonly string[]): Lang | null | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return undefined;
  const option = options[at] ?? "";
  const value = option === "--lang" ? options[at + 1] : option.slice("--lang=".length);
  return value === "zh" || value === "en" ? value : null;
}
