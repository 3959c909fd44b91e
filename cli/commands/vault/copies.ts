// `redress vault backup`, `restore` and `rekey`.
import { backupAt, isComplete, rekeyVault, restoreBackup, salvageVault, summaryOf } from "../../../db/index.ts";
import { type Run, refuseWith } from "../../options.ts";
import { EXIT, UsageError } from "../../io.ts";
import { NEW_PASSPHRASE_FILE, PASSPHRASE_FILE, secretOf } from "../../passphrase.ts";
import {
  counted,
  done,
  foldersOf,
  newPassphrase,
  opening,
  openingSecret,
  PASSPHRASE,
  vaultHost,
  withVault,
} from "./opening.ts";

/** A verified copy, in the vault's own folder or with `--to` in another. */
export const backup: Run = async (args, io) => {
  const [folder = ""] = foldersOf(args, "backup", ["FOLDER"]);
  const to = args.value("to");
  return withVault(folder, args, io, async (vault) => {
    const made = vault.backup({ reason: "asked", ...(to === null ? {} : { to }) });
    if (made === null) return EXIT.usage;
    const cases = made.info?.cases ?? vault.caseCount();
    return done(io, `${made.folder}（已核验，${cases} 件）`, `${made.folder} (verified, ${counted(cases, "case")})`);
  });
};

/** A backup as a new vault; the folder must not be there yet. */
export const restore: Run = async (args, io) => {
  const [from = "", to = ""] = foldersOf(args, "restore", ["BACKUP", "NEW-FOLDER"]);
  const { info } = backupAt(from);
  const secret = await openingSecret(args, io);
  const vault = await opening(() => restoreBackup(from, secret, to, vaultHost));
  const cases = vault.caseCount();
  vault.close();
  const when = info?.when ?? "?";
  return done(
    io,
    `已恢复到 ${to}：${when} 的备份，${cases} 件`,
    `restored to ${to}: the backup of ${when}, ${counted(cases, "case")}`,
  );
};

/** What can be read of a damaged vault as a new one, with a report of what was lost. Exit code 1 where something was. */
export const salvage: Run = async (args, io) => {
  const [from = "", to = ""] = foldersOf(args, "salvage", ["DAMAGED", "NEW-FOLDER"]);
  const secret = await openingSecret(args, io);
  const takeOver = args.has("take-over");
  const { vault, report } = await opening(() => salvageVault(from, secret, to, vaultHost, { takeOver }));
  const cases = vault.caseCount();
  vault.close();
  if (args.has("json")) await io.out(`${JSON.stringify({ stored: cases, ...report }, null, 2)}\n`);
  else
    await done(
      io,
      `${to}：${cases} 件。${summaryOf(report).zh}`,
      `${to}: ${counted(cases, "case")}. ${summaryOf(report).en}`,
    );
  return isComplete(report) ? EXIT.done : EXIT.partly;
};

/**
 * Encrypts the vault under a new key, with a new recovery code. With `--passphrase` only the passphrase changes, and the
 * data is not touched.
 */
export const rekey: Run = async (args, io) => {
  const [folder = ""] = foldersOf(args, "rekey", ["FOLDER"]);
  if (args.has("passphrase")) {
    return withVault(folder, args, io, async (vault) => {
      const next = await newPassphrase(io, NEW_PASSPHRASE_FILE, { zh: "新口令", en: "new passphrase" });
      await vault.changePassphrase(next);
      return done(io, "口令已更换", "the passphrase is changed");
    });
  }
  if (args.has("recovery")) {
    throw new UsageError(
      "更换密钥需要口令；只有恢复码时，请先用 --passphrase --recovery 设定新口令",
      "a new key needs the passphrase; with the recovery code alone, set a new passphrase first by --passphrase --recovery",
    );
  }
  refuseWith(args, "rekey", ["take-over", "accept-history"]);
  const passphrase = await secretOf(io, PASSPHRASE_FILE, PASSPHRASE, false);
  const { vault, recoveryCode } = await opening(() => rekeyVault(folder, passphrase, vaultHost));
  vault.close();
  io.err(
    io.lang === "zh"
      ? "密钥已更换，数据已重新加密。旧恢复码不再有效；新恢复码只显示这一次："
      : "The key is changed and the data encrypted anew. The old recovery code opens nothing any more; the new one is shown this once:",
  );
  return done(io, recoveryCode, recoveryCode);
};
