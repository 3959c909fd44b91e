// `redress exchange`: moves changes between desks through a shared folder. It opens no connection.
import { setTimeout as pause } from "node:timers/promises";
import { BundleError } from "../../backend/services/bundle/bundle-error.ts";
import { fingerprintWords } from "../../backend/services/bundle/fingerprint.ts";
import { recipientIn, recipientOf } from "../../backend/services/bundle/identity.ts";
import { addMember, membersOf, removeMember } from "../../backend/services/exchange/members.ts";
import { exchangeOnce, type Round } from "../../backend/services/exchange/round.ts";
import { ioReason } from "../../backend/services/io-reason.ts";
import { ForkedError } from "../../backend/services/merge/merge-service.ts";
import { type Vault, VaultError } from "../../db/index.ts";
import { echo, oneLine } from "../../shared/case/echo.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { type Arguments, refuseWith, type Run } from "../options.ts";
import { conflictLines } from "./bundle/conflicts.ts";
import { forked, WHY_REFUSED } from "./bundle/merge.ts";
import { ownIdentity } from "./bundle/opening.ts";
import { counted, endedBy, vaultHost, withVault } from "./vault/opening.ts";

/** Between two rounds. */
const EVERY_MS = 30_000;

const USAGE = [
  "redress exchange VAULT --folder FOLDER [--once]",
  "redress exchange VAULT --add AGE1… --name NAME",
  "redress exchange VAULT --remove NAME",
  "redress exchange VAULT --list",
];

function wrong(): UsageError {
  return new UsageError(`应为：${USAGE.join("；")}`, `it is written: ${USAGE.join("; or ")}`);
}

async function show(vault: Vault, io: Io): Promise<number> {
  const members = membersOf(vault);
  const lines = members.flatMap(({ name, recipient }) => [
    `${oneLine(name)}  ${recipient}`,
    `    ${fingerprintWords(recipient)[io.lang].join(" ")}`,
  ]);
  const none = io.lang === "zh" ? "没有登记其他工作站" : "no other desk is known";
  await io.out(`${lines.length === 0 ? none : lines.join("\n")}\n`);
  return EXIT.done;
}

async function add(vault: Vault, args: Arguments, io: Io): Promise<number> {
  const recipient = recipientOf(args.value("add") ?? "");
  const name = (args.value("name") ?? "").trim();
  if (name === "") throw wrong();
  addMember(vault, { name, recipient });
  await show(vault, io);
  io.err(
    io.lang === "zh"
      ? "请与对方当面或者在电话里核对六个词；不一致的，立即移出。"
      : "compare the six words with the other desk in person or by telephone; where they differ, remove it at once",
  );
  return EXIT.done;
}

function remove(vault: Vault, args: Arguments, io: Io): Promise<number> {
  const name = args.value("remove") ?? "";
  if (removeMember(vault, name)) return show(vault, io);
  throw new UsageError(
    `没有登记名为 ${echo(name)} 的工作站；--list 列出全部`,
    `no desk called ${echo(name)} is known; --list shows them all`,
  );
}

async function tell({ merged, files, notRead, sent }: Round, io: Io): Promise<boolean> {
  const zh = io.lang === "zh";
  const waits = merged.conflicts.length + merged.refused.length + notRead.length;
  await io.out(
    zh
      ? `读取 ${files} 个文件，并入 ${merged.taken} 项改动，放入 ${sent} 项，${waits} 处待处理\n`
      : `${counted(files, "file")} read, ${counted(merged.taken, "change")} taken, ${sent} put down, ${waits} waiting\n`,
  );
  for (const { file, why } of notRead) io.err(zh ? `未读取 ${file}：${why.zh}` : `not read: ${file}: ${why.en}`);
  for (const { case: id, why } of merged.refused) {
    const reason = WHY_REFUSED[why];
    io.err(
      zh
        ? `未并入 ${oneLine(id)}：${reason.zh}，案件未改动`
        : `not merged: ${oneLine(id)}, as ${reason.en}; it is as it was`,
    );
  }
  if (merged.conflicts.length > 0) for (const line of conflictLines(merged.conflicts, io.lang)) io.err(line);
  return waits > 0;
}

async function exchangeIn(vault: Vault, folder: string, args: Arguments, io: Io): Promise<number> {
  const identity = await ownIdentity(io);
  const recipient = await recipientIn(identity);
  const isOnce = args.has("once");
  for (;;) {
    const options = { folder, identity, recipient, name: vaultHost.who, now: vaultHost.now() };
    const waits = await tell(await exchangeOnce(vault, options), io);
    if (isOnce) return waits ? EXIT.partly : EXIT.done;
    await pause(EVERY_MS);
  }
}

/** What a round could not do at all, in words. */
function refusal(error: unknown): unknown {
  if (error instanceof BundleError) return new UsageError(error.text.zh, error.text.en);
  if (error instanceof ForkedError) return forked(error);
  const isOfFiles =
    error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]/u.test(error.code);
  if (!isOfFiles || error instanceof VaultError) return error;
  const why = ioReason(error);
  return new UsageError(
    `共享文件夹：${why.zh}；请检查位置和权限后再试`,
    `the shared folder: ${why.en}; look at the place and its permissions and try again`,
  );
}

export const exchange: Run = async (args, io) => {
  const [folder, ...more] = args.positionals;
  const ways = ["folder", "add", "remove", "list"].filter((option) => args.has(option));
  const [way] = ways;
  if (folder === undefined || more.length > 0 || ways.length !== 1 || way === undefined) throw wrong();
  if (way !== "folder") refuseWith(args, `--${way}`, ["once"]);
  if (way !== "add") refuseWith(args, `--${way}`, ["name"]);
  return withVault(folder, args, io, async (vault) => {
    try {
      if (way === "list") return await show(vault, io);
      if (way === "add") return await add(vault, args, io);
      if (way === "remove") return await remove(vault, args, io);
      return await exchangeIn(vault, args.value("folder") ?? "", args, io);
    } catch (error) {
      throw refusal(error);
    }
  }).catch((error: unknown) => endedBy(error, io));
};
