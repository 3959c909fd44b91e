// `redress bundle`: field bundles from the command line; one verb after the word.
import { BundleError } from "../../../backend/services/bundle/bundle-error.ts";
import { UsageError } from "../../io.ts";
import { refuseWith, type Run, unknownWord } from "../../options.ts";
import { endedBy } from "../vault/opening.ts";
import { conflicts, decide } from "./conflicts.ts";
import { key } from "./key.ts";
import { make } from "./make.ts";
import { merge, open } from "./merge.ts";

interface Verb {
  readonly run: Run;
  /** The options it takes; any other is refused. */
  readonly options: readonly string[];
}

const OPENING = ["recovery", "take-over", "accept-history"];

const VERBS: Readonly<Record<string, Verb>> = {
  key: { run: key, options: ["out"] },
  make: { run: make, options: ["out", "case", "recipient", "bundle-passphrase-file", "no-evidence", ...OPENING] },
  open: { run: open, options: ["bundle-passphrase-file"] },
  merge: { run: merge, options: ["bundle-passphrase-file", "json", ...OPENING] },
  conflicts: { run: conflicts, options: ["json", ...OPENING] },
  decide: { run: decide, options: ["keep", ...OPENING] },
};

const OPTIONS = [...new Set(Object.values(VERBS).flatMap(({ options }) => options))];

export const bundle: Run = async (args, io) => {
  const [verb] = args.positionals;
  const names = Object.keys(VERBS);
  if (verb === undefined) {
    throw new UsageError(`bundle 之后应写：${names.join("、")}`, `after bundle comes one of: ${names.join(", ")}`);
  }
  const found = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (found === undefined) throw unknownWord({ zh: "命令 bundle", en: "command bundle" }, verb, names);
  refuseWith(
    args,
    `bundle ${verb}`,
    OPTIONS.filter((option) => !found.options.includes(option)),
  );
  try {
    return await found.run(args, io);
  } catch (error) {
    if (error instanceof BundleError) throw new UsageError(error.text.zh, error.text.en);
    return endedBy(error, io);
  }
};
