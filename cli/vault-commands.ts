// The commands that work with vaults, and with bundles of what vaults hold.
import { AS_OF, type Command, FILING_DOCUMENT, JSON_OPTION, OUT, text } from "./command.ts";

const RECOVERY = { help: text("用恢复码而非口令打开", "open by the recovery code instead of the passphrase") };
const TAKE_OVER = {
  help: text("接管已不再运行的程序留下的锁", "take over the lock of a program that no longer runs"),
};
const ACCEPT_HISTORY = {
  help: text("历史末尾缺失时仍然打开", "open although the end of the history is missing"),
};

export const VAULT: Command = {
  name: "vault",
  summary: text("加密案件库", "the encrypted case store"),
  usage: [
    "vault init FOLDER",
    "vault import FOLDER FILE… [--replace]",
    "vault export FOLDER [ID…] [--out FILE] [--particulars]",
    "vault export FOLDER --history --particulars [--out FILE]",
    "vault draft FOLDER [ID…] [--document NAME|next] --out FOLDER [--as-of DATE]",
    "vault filing FOLDER ID --document NAME… --out FILE.pdf [--as-of DATE]",
    "vault list FOLDER [--backups] [--json]",
    "vault verify FOLDER",
    "vault backup FOLDER [--to FOLDER]",
    "vault restore BACKUP NEW-FOLDER",
    "vault rekey FOLDER [--passphrase]",
    "vault parts",
    "vault salvage DAMAGED NEW-FOLDER [--json]",
  ],
  options: {
    replace: { help: text("案件编号已有时替换", "replace a case whose id is there already") },
    out: OUT,
    document: FILING_DOCUMENT,
    "as-of": AS_OF,
    particulars: {
      help: text(
        "含当事人和其他参与人的个人信息，默认不含",
        "with the personal particulars of clients and other persons; left out by default",
      ),
    },
    history: { help: text("导出可供他人核验的历史", "the history, which anyone can check by docs/check-history.mjs") },
    backups: { help: text("列出备份", "list the backups") },
    json: JSON_OPTION,
    to: { value: "FOLDER", help: text("备份到另一个文件夹", "back up to another folder") },
    passphrase: {
      help: text(
        "只更换口令，新口令取自终端或 REDRESS_NEW_PASSPHRASE_FILE",
        "change the passphrase only; the new one comes from the terminal or REDRESS_NEW_PASSPHRASE_FILE",
      ),
    },
    recovery: RECOVERY,
    "take-over": TAKE_OVER,
    "accept-history": ACCEPT_HISTORY,
  },
  load: async () => (await import("./commands/vault/vault.ts")).vault,
};

export const EXCHANGE: Command = {
  name: "exchange",
  summary: text("与其他工作站交换改动", "exchange changes with other desks"),
  usage: [
    "exchange VAULT --folder FOLDER [--once]",
    "exchange VAULT --add AGE1… --name NAME",
    "exchange VAULT --remove NAME",
    "exchange VAULT --list",
  ],
  options: {
    folder: {
      value: "FOLDER",
      help: text(
        "各工作站共用的文件夹；其中只有加密文件",
        "the folder that the desks share; nothing but encrypted files is in it",
      ),
    },
    once: {
      help: text("只交换一次，否则每 30 秒一次，直到停止", "one round; else one every 30 seconds until stopped"),
    },
    add: { value: "AGE1…", help: text("登记另一台工作站的公钥", "make another desk's public key known") },
    name: { value: "NAME", help: text("这台工作站的名称", "what that desk is called") },
    remove: { value: "NAME", help: text("不再为它放入任何内容", "put nothing down for it any more") },
    list: { help: text("列出各工作站和核对用的六个词", "the desks, with the six words to compare") },
    recovery: RECOVERY,
    "take-over": TAKE_OVER,
    "accept-history": ACCEPT_HISTORY,
  },
  load: async () => (await import("./commands/exchange.ts")).exchange,
};

export const BUNDLE: Command = {
  name: "bundle",
  summary: text("随行包：带出案件的加密文件", "field bundles: cases taken along in an encrypted file"),
  usage: [
    "bundle key --out FILE",
    "bundle make VAULT --out FILE.age [--case ID]… [--recipient AGE1…]… [--bundle-passphrase-file FILE] [--no-evidence]",
    "bundle open FILE.age NEWVAULT [--bundle-passphrase-file FILE]",
    "bundle merge FILE.age VAULT [--bundle-passphrase-file FILE] [--json]",
    "bundle conflicts VAULT [--json]",
    "bundle decide VAULT ID --keep ours|theirs|both|unknown",
  ],
  options: {
    out: {
      value: "FILE",
      help: text(
        "make：随行包的文件；key：新密钥的文件，不覆盖已有的，标准输出为公钥和核对用的六个词",
        "make: the file of the bundle; key: the file for the new key, never written over another, with the public key and the six words to compare on standard output",
      ),
    },
    case: {
      value: "ID",
      many: true,
      help: text("只带这个案件，可重复；默认全部", "only this case; may be repeated; by default all"),
    },
    recipient: {
      value: "AGE1…",
      many: true,
      help: text("谁的密钥能打开，可重复", "whose key opens it; may be repeated"),
    },
    "bundle-passphrase-file": {
      value: "FILE",
      help: text(
        "写有随行包口令的文件；打开时也可用 REDRESS_AGE_IDENTITY_FILE 指明密钥文件",
        "a file with the bundle's passphrase; to open one, a key file may be named in REDRESS_AGE_IDENTITY_FILE instead",
      ),
    },
    "no-evidence": { help: text("不带证据文件", "without the files of evidence") },
    keep: {
      value: "ours|theirs|both|unknown",
      help: text("保留本机的、对方的、两个都留，或者不明", "keep ours, theirs, both, or leave it unknown"),
    },
    json: JSON_OPTION,
    recovery: RECOVERY,
    "take-over": TAKE_OVER,
    "accept-history": ACCEPT_HISTORY,
  },
  load: async () => (await import("./commands/bundle/bundle.ts")).bundle,
};
