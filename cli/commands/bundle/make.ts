// `redress bundle make`: chosen cases of a vault with their changes and evidence, in one encrypted file.
import { checkTo } from "../../../backend/services/bundle/age-file.ts";
import { sealBundle } from "../../../backend/services/bundle/bundle-in-thread.ts";
import { type Part, partsOf } from "../../../backend/services/merge/merge-parts.ts";
import { echo } from "../../../shared/case/echo.ts";
import { EXIT, UsageError } from "../../io.ts";
import { checkOutputName, type Run } from "../../options.ts";
import { writeWhole } from "../../whole-files.ts";
import { counted, vaultHost, withVault } from "../vault/opening.ts";
import { bundlePassphrase } from "./opening.ts";

const USAGE =
  "redress bundle make VAULT --out FILE.age [--case ID]… [--recipient AGE1…]… [--bundle-passphrase-file FILE] [--no-evidence]";

export const make: Run = async (args, io) => {
  const [, folder, ...more] = args.positionals;
  const out = args.value("out");
  if (folder === undefined || out === null || more.length > 0) {
    throw new UsageError(`应为：${USAGE}`, `it is written: ${USAGE}`);
  }
  checkOutputName(args, "out", "bundle");
  const recipients = args.values("recipient");
  const passphrase = await bundlePassphrase(args);
  const to = { ...(recipients.length > 0 ? { recipients } : {}), ...(passphrase === undefined ? {} : { passphrase }) };
  checkTo(to);
  return withVault(folder, args, io, async (vault) => {
    const caseIds = [...new Set(args.values("case"))];
    const unknown = caseIds.find((id) => !vault.hasCase(id));
    if (unknown !== undefined) {
      throw new UsageError(
        `案件库中没有案件 ${echo(unknown)}；redress vault list 列出全部`,
        `there is no case ${echo(unknown)} in the vault; redress vault list shows them all`,
      );
    }
    const choice = { withEvidence: !args.has("no-evidence"), ...(caseIds.length > 0 ? { caseIds } : {}) };
    const parts: readonly Part[] = [...partsOf(vault, choice)];
    const cases = parts.filter(({ path }) => path.startsWith("cases/")).length;
    const about = { desk: vaultHost.who, made: vaultHost.now(), cases };
    await writeWhole([{ path: out, bytes: await sealBundle(parts, about, to) }]);
    io.err(
      io.lang === "zh"
        ? `随行包已写入 ${echo(out)}：${cases} 件案件${args.has("no-evidence") ? "，不含证据文件" : ""}`
        : `the bundle is in ${echo(out)}: ${counted(cases, "case")}${args.has("no-evidence") ? ", without files of evidence" : ""}`,
    );
    return EXIT.done;
  });
};
