// `redress vault`: the encrypted case store from the command line; one verb after the word.
import { type Run, refuseWith, unknownWord } from "../../options.ts";
import { UsageError } from "../../io.ts";
import { backup, rekey, restore, salvage } from "./copies.ts";
import { init, list, parts, verify } from "./basics.ts";
import { draftMany } from "./draft.ts";
import { exportVault } from "./export.ts";
import { filing } from "./filing.ts";
import { importVault } from "./import.ts";
import { endedBy } from "./opening.ts";

interface Verb {
  readonly run: Run;
  /** The options it takes; any other is refused. */
  readonly options: readonly string[];
}

const OPENING = ["recovery", "take-over", "accept-history"];

const VERBS: Readonly<Record<string, Verb>> = {
  init: { run: init, options: [] },
  import: { run: importVault, options: ["replace", ...OPENING] },
  export: { run: exportVault, options: ["out", "history", "particulars", ...OPENING] },
  filing: { run: filing, options: ["document", "out", "as-of", ...OPENING] },
  draft: { run: draftMany, options: ["document", "out", "as-of", ...OPENING] },
  list: { run: list, options: ["backups", "json", ...OPENING] },
  verify: { run: verify, options: OPENING },
  backup: { run: backup, options: ["to", ...OPENING] },
  restore: { run: restore, options: ["recovery"] },
  rekey: { run: rekey, options: ["passphrase", ...OPENING] },
  parts: { run: parts, options: [] },
  salvage: { run: salvage, options: ["json", "recovery", "take-over"] },
};

const OPTIONS = [...new Set(Object.values(VERBS).flatMap(({ options }) => options))];

export const vault: Run = async (args, io) => {
  const [verb] = args.positionals;
  const names = Object.keys(VERBS);
  if (verb === undefined) {
    throw new UsageError(`vault 之后应写：${names.join("、")}`, `after vault comes one of: ${names.join(", ")}`);
  }
  const found = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (found === undefined) throw unknownWord({ zh: "命令 vault", en: "command vault" }, verb, names);
  refuseWith(
    args,
    `vault ${verb}`,
    OPTIONS.filter((option) => !found.options.includes(option)),
  );
  try {
    return await found.run(args, io);
  } catch (error) {
    return endedBy(error, io);
  }
};
