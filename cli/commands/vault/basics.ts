// `redress vault init`, `list` and `verify`.
import { createVault, splitRecoveryCode } from "../../../db/index.ts";
import { oneLine } from "../../../shared/case/echo.ts";
import type { Run } from "../../options.ts";
import { EXIT } from "../../io.ts";
import { table } from "../../layout.ts";
import { PASSPHRASE_FILE, secretOf } from "../../passphrase.ts";
import {
  counted,
  done,
  foldersOf,
  newPassphrase,
  opening,
  PASSPHRASE,
  RECOVERY as RECOVERY_CODE,
  vaultHost,
  withVault,
} from "./opening.ts";

/** Makes a vault and prints its recovery code, once. */
export const init: Run = async (args, io) => {
  const [folder = ""] = foldersOf(args, "init", ["FOLDER"]);
  const passphrase = await newPassphrase(io, PASSPHRASE_FILE, PASSPHRASE);
  const { vault, recoveryCode } = await opening(() => createVault(folder, passphrase, vaultHost));
  vault.close();
  io.err(
    io.lang === "zh"
      ? "恢复码只显示这一次。请抄写或打印，与电脑分开保管；忘记口令时只有它能打开案件库。"
      : "The recovery code is shown this once. Write it down or print it and keep it apart from the computer; without the passphrase nothing else opens the vault.",
  );
  return done(io, recoveryCode, recoveryCode);
};

/** Three parts of a recovery code, a line each; no vault is opened. */
export const parts: Run = async (args, io) => {
  foldersOf(args, "parts", []);
  const code = await secretOf(io, PASSPHRASE_FILE, RECOVERY_CODE, false);
  const made = await opening(() => splitRecoveryCode(code));
  io.err(
    io.lang === "zh"
      ? "三份，每行一份；任意两份依次输入可以打开案件库，单独一份打不开。请分别保管，不再保存完整的恢复码。"
      : "Three parts, one a line: any two, typed one after the other, open the vault; one alone opens nothing. Keep them apart, and no whole code beside them.",
  );
  return done(io, made.join("\n"), made.join("\n"));
};

/** The cases by id, or the backups. */
export const list: Run = async (args, io) => {
  const [folder = ""] = foldersOf(args, "list", ["FOLDER"]);
  const zh = io.lang === "zh";
  return withVault(folder, args, io, async (vault) => {
    if (args.has("backups")) {
      const backups = vault.backups();
      if (args.has("json")) {
        await io.out(
          `${JSON.stringify(
            backups.map(({ name, verified, info }) => ({ name, verified, info: info ?? null })),
            null,
            2,
          )}\n`,
        );
        return EXIT.done;
      }
      const rows = backups.map(({ name, verified, info }) => [
        name,
        info?.when ?? "?",
        String(info?.cases ?? "?"),
        verified ? (zh ? "已核验" : "verified") : zh ? "未核验" : "not verified",
      ]);
      const head = zh ? ["备份", "时间", "案件", "核验"] : ["backup", "when", "cases", "checked"];
      await io.out(`${table([head, ...rows])}\n`);
      return EXIT.done;
    }
    const rows: string[][] = [];
    for (const file of vault.cases()) {
      const { id, reference, client, enforcement, events } = file;
      if (args.has("json")) {
        await io.out(
          `${JSON.stringify({ id, reference: reference ?? null, client: client.name ?? null, court: enforcement.court.name, caseNumber: enforcement.caseNumber ?? null, events: events.length })}\n`,
        );
      } else {
        rows.push(
          [id, reference ?? "", client.name ?? "", enforcement.court.name, enforcement.caseNumber ?? ""].map(oneLine),
        );
      }
    }
    if (args.has("json")) return EXIT.done;
    const head = zh
      ? ["编号", "卷号", "当事人", "法院", "案号"]
      : ["id", "reference", "client", "court", "case number"];
    await io.out(`${table([head, ...rows])}\n\n${zh ? `共 ${rows.length} 件` : counted(rows.length, "case")}\n`);
    return EXIT.done;
  });
};

/** Checks the chain, the state against it, and every stored file. Exit code 1 where something does not hold. */
export const verify: Run = async (args, io) => {
  const [folder = ""] = foldersOf(args, "verify", ["FOLDER"]);
  return withVault(folder, args, io, async (vault) => {
    const { length, head, problems } = vault.verify();
    for (const { where, problem } of problems) io.err(`${where}: ${problem[io.lang]}`);
    if (problems.length > 0) {
      io.err(io.lang === "zh" ? `共 ${problems.length} 处不符` : counted(problems.length, "problem"));
      return EXIT.partly;
    }
    return done(
      io,
      `核验无误：历史 ${length} 条，末条 ${head}，案件 ${vault.caseCount()} 件`,
      `verified: ${counted(length, "entry", "entries")} of history, the last ${head}, ${counted(vault.caseCount(), "case")}`,
    );
  });
};
