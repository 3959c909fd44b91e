// `redress bundle open` and `merge`: what a bundle holds as a vault of its own, or into one that is there.
import { createVault } from "../../../db/index.ts";
import { ForkedError, mergeInto, type MergeReport } from "../../../backend/services/merge/merge-service.ts";
import { echo, oneLine } from "../../../shared/case/echo.ts";
import { EXIT, type Io, UsageError } from "../../io.ts";
import type { Run } from "../../options.ts";
import { PASSPHRASE_FILE } from "../../passphrase.ts";
import { counted, newPassphrase, opening, PASSPHRASE, vaultHost, withVault } from "../vault/opening.ts";
import { conflictLines } from "./conflicts.ts";
import { arrivedIn } from "./opening.ts";

/** Runs a merge; what makes it impossible as a whole is said in words. */
function merging(work: () => MergeReport): MergeReport {
  try {
    return work();
  } catch (error) {
    throw error instanceof ForkedError ? forked(error) : error;
  }
}

/** Two copies of one vault that were both worked in, in words. */
export const forked = (error: ForkedError): UsageError =>
  new UsageError(
    `两份历史共用一个名称（${error.op}）：案件库的文件夹被复制后，两边都改过，无法并入，未写入任何内容。请在其中一台上从备份恢复（redress vault restore），再重新制作随行包`,
    `two histories share one name (${error.op}): the vault's folder was copied and both copies were worked in, so nothing can be merged and nothing was written. Restore one of them from a backup (redress vault restore) and make the bundle again`,
  );

/** Why nothing of a case was taken. */
export const WHY_REFUSED = {
  circular: { zh: "改动互相以对方为前提", en: "its changes say to rest on one another" },
  missing: {
    zh: "其中的改动以这里没有的改动为前提",
    en: "its changes rest on others that are not here",
  },
  unfit: { zh: "两边的改动合不成一个有效的案件", en: "the changes of both sides make no valid case" },
} as const;

async function tell({ arrived, taken, already, conflicts, doubles, refused }: MergeReport, io: Io): Promise<void> {
  const zh = io.lang === "zh";
  const lines = [
    zh
      ? `收到 ${arrived} 项改动：并入 ${taken} 项，已有 ${already} 项`
      : `${counted(arrived, "change")} arrived: ${taken} taken, ${already} already here`,
    ...refused.map(({ case: id, why }) =>
      zh
        ? `未并入 ${oneLine(id)}：${WHY_REFUSED[why].zh}；案件未改动。请与对方核对后，在一边改妥，再重新制作随行包`
        : `not merged: ${oneLine(id)}, as ${WHY_REFUSED[why].en}; the case is as it was. Compare with the other desk, put it right on one side, and make the bundle again`,
    ),
    ...doubles.map(({ case: id, events }) =>
      zh
        ? `可能重复：${oneLine(id)} 中的事件 ${events.map(oneLine).join("、")}`
        : `perhaps twice: events ${events.map(oneLine).join(" and ")} of ${oneLine(id)}`,
    ),
    ...conflictLines(conflicts, io.lang),
  ];
  await io.out(`${lines.join("\n")}\n`);
}

export const merge: Run = async (args, io) => {
  const [, path, folder, ...more] = args.positionals;
  if (path === undefined || folder === undefined || more.length > 0) {
    const usage = "redress bundle merge FILE.age VAULT [--json]";
    throw new UsageError(`应为：${usage}`, `it is written: ${usage}`);
  }
  const arrived = await arrivedIn(path, args, io);
  return withVault(folder, args, io, async (vault) => {
    const report = merging(() => mergeInto(vault, arrived));
    if (args.has("json")) await io.out(`${JSON.stringify(report, null, 2)}\n`);
    else await tell(report, io);
    return report.conflicts.length + report.refused.length > 0 ? EXIT.partly : EXIT.done;
  });
};

export const open: Run = async (args, io) => {
  const [, path, folder, ...more] = args.positionals;
  if (path === undefined || folder === undefined || more.length > 0) {
    const usage = "redress bundle open FILE.age NEWVAULT";
    throw new UsageError(`应为：${usage}`, `it is written: ${usage}`);
  }
  const arrived = await arrivedIn(path, args, io);
  const passphrase = await newPassphrase(io, PASSPHRASE_FILE, PASSPHRASE);
  const { vault, recoveryCode } = await opening(() => createVault(folder, passphrase, vaultHost));
  try {
    const { taken, refused } = merging(() => mergeInto(vault, arrived));
    const { expires } = arrived.manifest;
    io.err(
      io.lang === "zh"
        ? `已建立案件库 ${echo(folder)}：${vault.caseCount()} 件案件，${taken} 项改动。恢复码只显示这一次，请抄写后与电脑分开保管。`
        : `the vault ${echo(folder)} is made: ${counted(vault.caseCount(), "case")}, ${counted(taken, "change")}. Its recovery code is shown this once: write it down and keep it apart from the computer.`,
    );
    if (expires !== undefined) {
      io.err(
        io.lang === "zh"
          ? `随行包写明用到 ${expires}；到期后请交回并删除。`
          : `the bundle says to be used until ${expires}; bring it back and delete it after that.`,
      );
    }
    await io.out(`${recoveryCode}\n`);
    return refused.length > 0 ? EXIT.partly : EXIT.done;
  } finally {
    vault.close();
  }
};
