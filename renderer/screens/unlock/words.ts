// The words of the unlock screen.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const UNLOCK = {
  subtitle: {
    zh: "审查法院纳入和维持失信名单的程序",
    en: "An audit of how a court put and kept a person on the list of judgment defaulters",
  },
  vaults: { zh: "案件库", en: "Vaults" },
  noVaults: {
    zh: "这台电脑上还没有案件库。新建一个用于办案，或者先打开示例案件库看看。",
    en: "There is no vault on this computer yet. Create one for your cases, or look at the sample caseload first.",
  },
  open: { zh: "打开", en: "Open" },
  opening: BASE.opening,
  checking: {
    zh: "正在核对案件库的每一页数据，案件很多时需要几秒。",
    en: "Every page of the vault is being checked; with many cases this takes a few seconds.",
  },
  openSample: { zh: "打开示例案件库", en: "Open the sample caseload" },
  sampleHint: {
    zh: "示例案件库由已公开的裁判案例组成，单独存放，口令公开；请勿存入真实案件。",
    en: "The sample caseload holds published cases, in a vault of its own whose passphrase is public: put no real cases in it.",
  },
  create: { zh: "新建案件库", en: "Create a vault" },
  who: { zh: "您的姓名", en: "Your name" },
  whoHint: {
    zh: "写入历史，说明每一项改动是谁做的；也作为新案件的承办人。可以空着，以后在“设置”里写。",
    en: "Stands in the history beside each change, and on new cases as the caseworker. It can wait, and be given in Settings.",
  },
  passphrase: BASE.passphrase,
  recoveryCode: BASE.recoveryCode,
  useRecovery: { zh: "改用恢复码", en: "Use the recovery code instead" },
  usePassphrase: { zh: "改用口令", en: "Use the passphrase instead" },
  recoveryHint: {
    zh: "八组，每组五个字符；大小写和空格不影响。",
    en: "Eight groups of five characters; case and spaces do not matter.",
  },
  takeOverTitle: { zh: "接管前请确认", en: "Before taking it over" },
  takeOver: {
    zh: "另一处程序若仍在运行，两边同时写入会损坏案件库。确知另一处已经关闭或者停止响应的，才可以接管。",
    en: "If the other program still runs, both writing at once will damage the vault. Take it over only if you know that the other one is closed or frozen.",
  },
  takeOverRefused: {
    zh: "不能接管：另一处程序就在这台电脑上，而且仍在运行。请先关闭它，再打开案件库。",
    en: "It cannot be taken over: the other program is on this computer and still runs. Close it, and open the vault then.",
  },
  takeOverDo: { zh: "另一处确已停止，接管并打开", en: "The other one has stopped: take over and open" },
  lostTitle: { zh: "继续前请确认", en: "Before going on" },
  lost: {
    zh: "历史记录的末尾缺失，最后的几项改动已不在库中。最好先从备份恢复。接受现状打开后，缺失的改动不能找回，历史中会留下这次接受的记录。",
    en: "The end of the history is missing: the last changes are not in the vault. Restoring a backup first is better. If you accept it as it is, the missing changes cannot be recovered, and the history will record that you accepted it.",
  },
  lostDo: { zh: "接受缺失，按现状打开", en: "Accept the loss and open as it is" },
  restore: { zh: "从备份恢复…", en: "Restore a backup…" },
  restoreTitle: { zh: "从备份恢复", en: "Restore a backup" },
  restoreHint: {
    zh: "备份恢复为一个新的案件库，原来的文件不动。口令与备份时相同。",
    en: "The backup becomes a new vault; the original files are left alone. Its passphrase is the one at the time of the backup.",
  },
  noBackups: {
    zh: "没有找到这个案件库的备份。若另有拷贝，请把它放回案件库的文件夹后再试。",
    en: "No backup of this vault was found. If you keep a copy elsewhere, put it back into the vault's folder and try again.",
  },
  restoreFolder: { zh: "从别处的备份恢复…", en: "Restore a backup from elsewhere…" },
  backupFolder: { zh: "备份所在的文件夹", en: "The folder of the backup" },
  backupFolderHint: {
    zh: "填写备份文件夹的完整路径，例如外接硬盘上以备份时间命名的那个文件夹；在文件管理器中复制后粘贴。",
    en: "The full path of the backup's own folder, such as the one on an external disk that is named by the time of the backup. Copy it in your file manager and paste it.",
  },
  salvage: { zh: "抢救能读出的内容…", en: "Salvage what can be read…" },
  salvageTitle: { zh: "抢救损坏的案件库", en: "Salvage a damaged vault" },
  salvageHint: {
    zh: "能读出并经核对的内容转入一个新的案件库，原来的文件不动。完成后列出没有转入的内容。抢救出的内容可能比最近的备份更新，也可能更少；可以两样都做，再比较。",
    en: "What can be read and proved goes into a new vault; the original files are left alone. A report then lists what is missing. The result may be newer than the last backup, or hold less: you can do both and compare.",
  },
  salvageAs: { zh: "存为", en: "Save as" },
  salvageDo: { zh: "开始抢救", en: "Salvage" },
  salvaged: { zh: "抢救结果", en: "What was salvaged" },
  lossCase: { zh: "案件标识", en: "Case id" },
  lossWhat: { zh: "情况", en: "What happened" },
  lossMore: {
    zh: "此处只列出前 1000 项；全部内容记在新案件库的历史中。",
    en: "The first 1,000 are listed here; the history of the new vault holds all of them.",
  },
  toSalvaged: { zh: "打开新的案件库", en: "Open the new vault" },
  backupPassphrase: { zh: "备份当时的口令", en: "The passphrase at the time of the backup" },
  restoreAs: { zh: "恢复为", en: "Restore as" },
  restoreDo: { zh: "恢复", en: "Restore" },
  back: { zh: "返回", en: "Back" },
  name: { zh: "案件库名称", en: "Name of the vault" },
  nameHint: {
    zh: "可用中文、字母、数字、空格、- 和 _，以字或数字开头。",
    en: "Letters of any script, digits, spaces, - and _; it begins with a letter or a digit.",
  },
  newPassphraseHint: {
    zh: "建议用五个以上互不相关的词。口令不能由本程序或任何人找回。",
    en: "Five or more unrelated words are best. Nobody can recover it for you, this program included.",
  },
  repeat: { zh: "再输入一次口令", en: "The passphrase once more" },
  differs: { zh: "两次输入的口令不一致。", en: "The two passphrases differ." },
  createDo: BASE.create,
  creating: { zh: "正在新建…", en: "Creating…" },
  lastOpened: { zh: "上次打开", en: "Last opened" },
  never: { zh: "尚未打开过", en: "Not opened yet" },
  notVerified: BASE.notVerified,
  limitsTitle: { zh: "加密不能防止什么", en: "What encryption does not protect from" },
} as const satisfies Readonly<Record<string, Text>>;

/** What became of a case that could not be brought over as it was. */
export const FATES = {
  lost: { zh: "已丢失", en: "lost" },
  older: { zh: "可能不完整，或者缺少最近的改动", en: "may be incomplete or lack its last changes" },
  file: { zh: "有材料的原件丢失", en: "a stored file of it is lost" },
} as const satisfies Readonly<Record<string, Text>>;

export const salvagedWords = (cases: number): Text => ({
  zh: `新的案件库中有 ${cases} 件案件。`,
  en: `The new vault holds ${cases === 1 ? "1 case" : `${cases} cases`}.`,
});

export const LIMITS: readonly Text[] = [
  {
    zh: "案件库打开时，能操作这台电脑的人和其中的恶意程序可以读到内容。离开时请锁定。",
    en: "While the vault is open, whoever uses this computer, and malicious software on it, can read it. Lock it when you leave.",
  },
  {
    zh: "导出的文件、打印件和保存到别处的文书不受加密保护。",
    en: "Exported files, printouts and documents saved elsewhere are not encrypted.",
  },
  {
    zh: "口令过弱、写在便签上或者被强迫说出的，加密无济于事。",
    en: "A weak passphrase, one on a note, or one given up under pressure leaves encryption of no use.",
  },
  {
    zh: "文件夹的存在、大小和修改时间看得出来；系统的休眠文件可能留有内存内容，建议开启全盘加密。",
    en: "That the folder exists, its size and its times can be seen; a hibernation file may hold what was in memory: turn on full-disk encryption.",
  },
  {
    zh: "口令和恢复码都遗失的，内容无法找回。",
    en: "If passphrase and recovery code are both lost, nothing can be recovered.",
  },
];

/** A backup in a line; `when` in words already. */
export const backupWords = (when: Text, cases: number, entries: number): Text => ({
  zh: `${when.zh}，${cases} 件，历史 ${entries} 条`,
  en: `${when.en}, ${cases === 1 ? "1 case" : `${cases} cases`}, history of ${entries}`,
});
