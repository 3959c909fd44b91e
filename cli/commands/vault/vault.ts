// `redress vault`: the encrypted case store from the command line; one verb after the word.
import { VaultError } from "../../../db/index.ts";
import type { Run } from "../../commands.ts";
import { EXIT, UsageError } from "../../io.ts";
import { unknownWord } from "../../options.ts";
import { backup, rekey, restore, salvage } from "./copies.ts";
import { init, list, verify } from "./basics.ts";
import { exportVault } from "./export.ts";
import { importVault } from "./import.ts";
import { NotOpened } from "./opening.ts";

const VERBS: Readonly<Record<string, Run>> = {
  init,
  import: importVault,
  export: exportVault,
  list,
  verify,
  backup,
  restore,
  rekey,
  salvage,
};

export const vault: Run = async (args, io) => {
  const [verb] = args.positionals;
  const names = Object.keys(VERBS);
  if (verb === undefined) {
    throw new UsageError(`vault 之后应写：${names.join("、")}`, `after vault comes one of: ${names.join(", ")}`);
  }
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) throw unknownWord({ zh: "命令 vault", en: "command vault" }, verb, names);
  try {
    return await run(args, io);
  } catch (error) {
    const fault = error instanceof NotOpened ? error.fault : error;
    if (!(fault instanceof VaultError)) throw error;
    io.err(`redress: ${fault.text[io.lang]}`);
    return error instanceof NotOpened ? EXIT.notOpened : EXIT.usage;
  }
};
