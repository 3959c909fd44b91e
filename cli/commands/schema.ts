// `redress schema`: the JSON Schema of a case file or of an audit.
import { type Run, unknownWord } from "../options.ts";
import { EXIT, UsageError } from "../io.ts";

export const schema: Run = async (args, io) => {
  const [name, ...more] = args.positionals;
  if (name === undefined || more.length > 0) {
    throw new UsageError(
      "schema 应写作 schema case 或者 schema audit",
      "schema is written schema case, or schema audit",
    );
  }
  let found: object;
  if (name === "case") found = (await import("../../shared/case/schema.ts")).caseJsonSchema();
  else if (name === "audit") found = (await import("../../shared/audit/schema.ts")).auditJsonSchema();
  else throw unknownWord({ zh: "结构", en: "schema" }, name, ["case", "audit"]);
  await io.out(`${JSON.stringify(found, null, 2)}\n`);
  return EXIT.done;
};
