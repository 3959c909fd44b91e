// Words of the settings.
import { TERMS } from "../../../shared/engine/glossary.ts";
import { BASE } from "../../base/words.ts";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

export const SETTINGS = {
  title: FRAME.settings,
  window: { zh: "显示", en: "Display" },
  language: BASE.language,
  chinese: { zh: "中文", en: "中文 (Chinese)" },
  english: { zh: "English（英文）", en: "English" },
  theme: { zh: "主题", en: "Theme" },
  system: { zh: "跟随系统", en: "as the system" },
  light: { zh: "浅色", en: "light" },
  dark: { zh: "深色", en: "dark" },
  singleKeys: {
    zh: "启用单键快捷键（? 和 /）",
    en: "Single-key shortcuts (? and /)",
  },
  work: { zh: "办案", en: "Work" },
  workDraft: { zh: "设置 · 办案", en: "Settings · Work" },
  caseworker: {
    zh: "我的姓名（记入历史，并作为新案件的承办人）",
    en: "My name, for the history and as caseworker of new cases",
  },
  idleMinutes: {
    zh: "无操作多少分钟后锁定（0 为不锁定）",
    en: "Minutes without a key or click before locking (0: never)",
  },
  untouchedDays: { zh: "多少天未处理列入“久未处理”", en: "Days after which a case counts as untouched" },
  alarmDays: {
    zh: "日历文件在期限前几天提醒（用逗号隔开）",
    en: "Calendar reminders: days before, separated by commas",
  },
  alarmBad: { zh: "请填写 0 至 60 之间的整数，最多五个。", en: "Whole numbers from 0 to 60, five at most." },
  clinic: { zh: "机构（写入文书）", en: "The clinic, as documents name it" },
  clinicName: { zh: "名称", en: "Name" },
  clinicAddress: { zh: "地址（也作送达地址）", en: "Address, also for service" },
  clinicPhone: { zh: "电话", en: "Telephone" },
  clinicLawyer: { zh: "律师（委托代理人）姓名", en: "The lawyer's name" },
  clinicFirm: { zh: "律师的执业机构（空的用本机构名称）", en: "The lawyer's firm (empty: the clinic)" },
  clinicLicence: { zh: "律师执业证号", en: "The lawyer's licence number" },
  clinicHint: {
    zh: "填一次。案件里没有代理人的，可以一键填入；文书文件的属性写机构名称和您的姓名。不会自动写进文书正文。",
    en: "Kept once. Where a case has no agent, one click puts the lawyer there; the files of papers name the clinic and you in their properties. Nothing goes into the text of a paper by itself.",
  },
  saved: { zh: "已保存。", en: "Saved." },
  notSaved: { zh: "有未保存的改动。", en: "There are changes not saved yet." },
  vault: { zh: "案件库", en: "Vault" },
  currentPassphrase: { zh: "现在的口令", en: "Present passphrase" },
  currentRecovery: BASE.recoveryCode,
  newPassphrase: { zh: "新口令", en: "New passphrase" },
  changePassphrase: { zh: "更改口令", en: "Change the passphrase" },
  passphraseChanged: {
    zh: "口令已更改。此前的备份仍用当时的口令。",
    en: "The passphrase is changed. Earlier backups keep the one they were made with.",
  },
  renewRecovery: { zh: "更换恢复码", en: "Renew the recovery code" },
  renewHint: { zh: "更换后，旧的恢复码不再有效。", en: "The old code stops working." },
  useRecovery: { zh: "忘记口令，改用恢复码", en: "The passphrase is forgotten: use the recovery code" },
  sampleNoSecrets: {
    zh: "示例案件库的口令是公开的，不能更改。",
    en: "The passphrase of the sample caseload is public and cannot be changed.",
  },
  backups: { zh: "备份", en: "Backups" },
  backupsHint: {
    zh: "关闭案件库时自动备份并验证；备份与案件库在同一台电脑上，请定期拷贝到别处。恢复在锁定后的打开界面进行。",
    en: "Made and verified whenever the vault closes. They are on the same computer: copy them elsewhere now and then. Restoring is done on the opening screen, after locking.",
  },
  backupsKept: { zh: "保留的备份个数", en: "Backups kept" },
  backupNow: { zh: "立即备份", en: "Back up now" },
  backupTo: { zh: "另存一份备份到文件夹", en: "Another backup in this folder" },
  backupToHint: {
    zh: "填写已有文件夹的完整路径，例如外接硬盘上的文件夹；在文件管理器中复制后粘贴。程序不会删除那里的任何内容。",
    en: "The full path of a folder that is there, such as one on an external disk: copy it in your file manager and paste it. Nothing is ever removed there.",
  },
  backupToDo: { zh: "备份到这个文件夹", en: "Back up to this folder" },
  rekey: { zh: "更换密钥", en: "Change the key" },
  rekeyHint: {
    zh: "怀疑案件库的拷贝和口令可能落入他人之手时使用：全部内容用新密钥重新加密，口令不变，旧的恢复码不再有效。此前的备份仍可用原来的口令打开。最好同时修改口令。所需空间与案件库相当；开始以后不能取消。",
    en: "For when a copy of the vault and its passphrase may be in other hands: everything is encrypted under a new key, the passphrase stays, and the old recovery code stops working. Earlier backups still open as before. Change the passphrase too. It needs room for a second copy, and cannot be cancelled once it has begun.",
  },
  noBackups: { zh: "还没有备份。", en: "There are no backups yet." },
  verified: { zh: "已验证", en: "verified" },
  notVerified: BASE.notVerified,
  history: TERMS.history,
  historyHint: {
    zh: "每一项改动都记入首尾相连的历史，事后改动会被发现。",
    en: "Every change is an entry in a chain: altering it afterwards is found out.",
  },
  verify: { zh: "验证历史", en: "Verify the history" },
  exportHistory: { zh: "导出历史", en: "Export the history" },
  calendar: { zh: "放假日历", en: "Holiday calendar" },
  calendarHint: {
    zh: "新一年的放假通知公布后，在此导入其全文或者 JSON。没有通知的年份，程序不计算工作日。",
    en: "When the notice for another year is published, import its text or JSON here. For a year without a notice the program counts no working days.",
  },
  limitNotices: { zh: "期限通知", en: "Notifications of deadlines" },
  limitNoticesHint: {
    zh: "程序开着时由系统弹出，写明我方期限的件数和最早的日子。程序没有运行时没有通知，请另用日历文件。",
    en: "Shown by the system while the program is open: how many deadlines of ours are near and the first day. Nothing is shown while the program is not running: use the calendar file as well.",
  },
  limitNoticesOn: { zh: "期限临近时通知", en: "Notify of deadlines that are near" },
  limitNoticesNames: {
    zh: "通知里写当事人姓名（别人可能看到屏幕）",
    en: "Name clients in it (others may see the screen)",
  },
  limitNoticesRefused: {
    zh: "系统或者浏览器不允许通知。在系统或浏览器的通知设置里允许后，再勾选一次。",
    en: "The system or the browser does not allow notifications. Allow them in its settings, then tick this again.",
  },
  removeNotice: { zh: "移除", en: "Remove" },
  imported: { zh: "导入的通知", en: "Imported notices" },
  selfTest: { zh: "自检", en: "Self-test" },
  selfTestHint: {
    zh: "用程序自带的数据核对期间计算、规则、案件库和加密是否正常。",
    en: "Checks periods, rules, vault and encryption against the program's own data.",
  },
  runSelfTest: { zh: "开始自检", en: "Run the self-test" },
  ok: { zh: "正常", en: "in order" },
  bad: { zh: "不正常", en: "not in order" },
  check: { zh: "项目", en: "Check" },
  result: { zh: "结果", en: "Result" },
  about: { zh: "关于", en: "About" },
  aboutLead: {
    zh: "Redress 审查法院是否依照约束法院自身的规则将当事人纳入并保留在失信被执行人名单。全部计算在本机完成，不连接网络。结论只以案卷记载为限，不预示任何程序的结果，不是法律意见。",
    en: "Redress audits whether a court put and kept a person on the list of judgment defaulters by the rules that bind the court itself. Everything is computed on this machine, with no network. Its findings speak on the record only, promise no outcome, and are not legal advice.",
  },
  notChecked: { zh: "没有审查的内容", en: "What is not checked" },
  notCheckedLead: {
    zh: "下列现行条文没有对应的规则：程序对它们不作任何判断。",
    en: "These provisions in force have no rule: the program says nothing about them.",
  },
  licences: { zh: "使用的软件及其许可", en: "Software that is shipped, and its licences" },
  licencesLead: {
    zh: "随程序一起分发的有下列软件。桌面程序的运行环境另有许可，在程序的文件夹里。",
    en: "With the program comes the software below. The runtime of the desktop application has licences of its own, in the program's folder.",
  },
  licencesMissing: {
    zh: "许可清单不在，程序不完整。请重新安装。",
    en: "The list of licences is not there: the program is not whole. Install it anew.",
  },
  licenceWithout: {
    zh: "这个软件没有附许可全文。",
    en: "This software comes without the text of its licence.",
  },
  passphrase: BASE.passphrase,
} as const satisfies Readonly<Record<string, Text>>;

export const versionWords = (version: string, lawDate: string, rules: number): Text => ({
  zh: `版本 ${version}，规则 ${rules} 条，法规数据截至 ${lawDate}。`,
  en: `Version ${version}, ${rules} rules, law data as of ${lawDate}.`,
});

export const shippedWords = (from: string, until: string): Text => ({
  zh: `程序自带 ${from} 至 ${until} 的放假安排。`,
  en: `The program comes with holidays from ${from} to ${until}.`,
});

export const verifiedWords = (entries: number, head: string): Text => ({
  zh: `历史完整：${entries} 条，末条摘要 ${head}。`,
  en: `The history is whole: ${entries} entries, last digest ${head}.`,
});

export const passedWords = (passed: number, total: number): Text => ({
  zh: `${total} 项中 ${passed} 项正常。`,
  en: `${passed} of ${total} in order.`,
});

/** A backup in a line; `when` in words already. */
export const backupWords = (when: Text, cases: number, entries: number, size: Text): Text => ({
  zh: `${when.zh}，${cases} 件，历史 ${entries} 条，${size.zh}`,
  en: `${when.en}, ${cases === 1 ? "1 case" : `${cases} cases`}, history of ${entries}, ${size.en}`,
});

/** What a backup in another place came to. */
export const backedUpWords = (name: string): Text => ({
  zh: `备份已经完成并核对：${name}`,
  en: `The backup is made and checked: ${name}`,
});
