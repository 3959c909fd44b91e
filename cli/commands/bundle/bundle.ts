// `redress bundle`: field bundles from the command line; one verb after the word.
import { UsageError } from "../../io.ts";
import { type Run, unknownWord } from "../../options.ts";
import { key } from "./key.ts";

const VERBS: Readonly<Record<string, Run>> = { key };

export const bundle: Run = async (args, io) => {
  const [verb] = args.positionals;
  const names = Object.keys(VERBS);
  if (verb === undefined) {
    throw new UsageError(`bundle 之后应写：${names.join("、")}`, `after bundle comes one of: ${names.join(", ")}`);
  }
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) throw unknownWord({ zh: "命令 bundle", en: "command bundle" }, verb, names);
  return run(args, io);
};
