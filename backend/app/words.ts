// The sentences of the backend's own failures, labels and notices: the thing, the reason, the way out.
import { CallError, type Failure } from "../../shared/api/failure.ts";
import type { Text } from "../../shared/text.ts";
import { LIMITS } from "./limits.ts";

export const NO_VAULT: Failure = {
  code: "no-vault",
  text: {
    zh: "没有完成：案件库没有打开，或者已经锁上。请打开案件库后再试。",
    en: "Not done: no vault is open, or it has been locked. Open the vault and try again.",
  },
};

export const NO_CASE: Failure = {
  code: "no-case",
  text: {
    zh: "没有这个案件：可能已被删除。请回到案件列表；误删的可以撤销。",
    en: "There is no such case; it may have been deleted. Go back to the caseload; a deletion can be undone.",
  },
};

export const SAMPLE_STAYS: Failure = {
  code: "nothing-to-undo",
  text: {
    zh: "没有撤销：示例案件是随程序放入的，不能整批撤销。",
    en: "Not undone: the sample cases came with the program and are not taken out again.",
  },
};

export const NO_FILE: Failure = {
  code: "no-file",
  text: {
    zh: "无法读取这份材料：案件库中没有保存它的内容。请重新添加原件。",
    en: "This file cannot be read: its bytes are not in the vault. Add the original again.",
  },
};

export const TOO_LARGE: Failure = {
  code: "too-large",
  text: {
    zh: `没有添加：单份材料不得超过 ${LIMITS.evidenceMegabytes} MB。请拆分，或者降低扫描精度后再添加。`,
    en: `Not added: a file may have at most ${LIMITS.evidenceMegabytes} MB. Split it, or scan it at a lower resolution, and add it again.`,
  },
};

export const HISTORY_TOO_LONG: Failure = {
  code: "too-large",
  text: {
    zh: "没有导出：历史记录过长，窗口装不下。请改用备份保存；备份中有完整的历史记录。",
    en: "Not exported: the history is too long for the window. Keep a backup instead; it holds the whole history.",
  },
};

export const EXISTS: Failure = {
  code: "exists",
  text: {
    zh: "无法使用这个名称：已有同名的案件库。请换一个名称，或者打开已有的那个。",
    en: "This name cannot be used: there is a vault of that name. Choose another name, or open the one that is there.",
  },
};

export const NO_SUCH_VAULT: Failure = {
  code: "no-such-vault",
  text: {
    zh: "无法打开：没有这个名称的案件库，它的文件夹可能已被移走。请选择另一个，或者从备份恢复。",
    en: "It cannot be opened: there is no vault of that name; its folder may have been moved. Choose another, or restore a backup.",
  },
};

export const NO_BACKUP: Failure = {
  code: "no-backup",
  text: {
    zh: "无法恢复：没有这个备份。请从列表中另选一个。",
    en: "It cannot be restored: there is no such backup. Choose another from the list.",
  },
};

export const SAMPLE_ONLY: Failure = {
  code: "sample-only",
  text: {
    zh: "没有完成：示例案件库的口令是公开的，不得更改，也不作备份。请新建自己的案件库。",
    en: "Not done: the passphrase of the sample vault is published; it is not changed, and the vault is not backed up. Create a vault of your own.",
  },
};

export const BAD_FOLDER: Failure = {
  code: "bad-folder",
  text: {
    zh: "没有完成：文件夹的位置应当写完整，从磁盘的根写起。请在系统的文件管理器中复制它的完整路径，粘贴到这里。",
    en: "Not done: the folder has to be given in full, from the root of its disk. Copy its full path in your system's file manager and paste it here.",
  },
};

export const BAD_DAY: Failure = {
  code: "bad-day",
  text: {
    zh: "没有审查：审查日应在 1949-01-01 至 2049-12-31 之间。请另选日期。",
    en: "Not audited: the day of an audit lies between 1949-01-01 and 2049-12-31. Choose another day.",
  },
};

/** Work whose thread did not start: no fault of the case, and nothing is kept of it. */
export const NOT_BEGUN: Failure = {
  code: "not-begun",
  text: {
    zh: "没有完成：这台电脑目前过于繁忙，程序还没有开始处理。未作任何改动，与案件内容无关。请关闭其他程序，稍候再试。",
    en: "Not done: this computer is too busy at present, and the program could not begin. Nothing was changed, and the case is not the reason. Close other programs, wait a little and try again.",
  },
};

export const isNotBegun = (error: unknown): boolean =>
  error instanceof CallError && error.failure.code === NOT_BEGUN.code;

const WHY_TOO_MUCH: Readonly<Record<"time" | "memory" | "fault", Text>> = {
  time: {
    zh: "需要推算的内容过多，没有在限定的时间内完成",
    en: "there is too much to work out here, and it was not done in the time allowed",
  },
  memory: {
    zh: "需要推算的内容过多，超出了可用的内存",
    en: "there is too much to work out here for the memory allowed",
  },
  fault: { zh: "程序在这里出错", en: "the program met a fault here" },
};

/** Work on one case, or one file, that came to nothing. */
export function tooMuch(why: keyof typeof WHY_TOO_MUCH): Failure {
  const { zh, en } = WHY_TOO_MUCH[why];
  return {
    code: "too-much",
    text: {
      zh: `没有完成：${zh}。未作任何改动，其他案件不受影响。请减少日期不确切的事件，或者将案件拆开后再试。`,
      en: `Not done: ${en}. Nothing was changed, and other cases are not affected. Give events exact dates, or split the case, and try again.`,
    },
  };
}

export function weakPassphrase(advice: Text): Failure {
  return {
    code: "weak-passphrase",
    text: {
      zh: `没有设置口令：这个口令容易被猜中。${advice.zh}`,
      en: `The passphrase was not set: it is easy to guess. ${advice.en}`,
    },
  };
}

export function badPeriod(reason: Text): Failure {
  return {
    code: "bad-period",
    text: { zh: `没有计算：${reason.zh}。`, en: `Not reckoned: ${reason.en}.` },
  };
}

/** Told at the opening after a closing whose backup failed; `reason` is the failure's own words. */
export function backupMissed(reason: Text): Text {
  return {
    zh: `上次关闭这个案件库时没有做成备份，案件数据不受影响。${reason.zh}`,
    en: `No backup was made when this vault was last closed; its data is not affected. ${reason.en}`,
  };
}

/** Told at an opening that finds changes in no backup, where nobody knows of a failure: the program was cut off. */
export const BACKUP_BEHIND: Text = {
  zh: "最近的改动还没有备份：上次关闭这个案件库时没有做成备份，程序可能在完成之前被结束。案件数据不受影响。请在“设置”中立即备份；正常关闭案件库时也会自动备份，请等它完成。",
  en: "The latest changes are in no backup yet: none was made when this vault was last closed, perhaps because the program was ended before it was done. The data is not affected. Make a backup now in Settings; one is also made whenever the vault is closed, if it is left the time to finish.",
};

const say = (zh: string, en: string): Text => ({ zh, en });

/** How changes that the backend words itself are named in the history. */
export const LABELS = {
  settings: say("修改设置", "Change the settings"),
  view: say("保存视图", "Save a view"),
  viewGone: say("删除视图", "Delete a view"),
  sample: say("放入公开的示例案件", "Put in the published examples"),
  noticeGone: (year: number): Text => say(`移除 ${year} 年放假通知`, `Remove the holiday notice for ${year}`),
  notice: (year: number): Text => say(`导入 ${year} 年放假通知`, `Import the holiday notice for ${year}`),
  evidence: (title: string | undefined): Text =>
    title === undefined ? say("添加材料", "Add a file") : say(`添加材料“${title}”`, `Add the file "${title}"`),
  import: (count: number): Text => say(`导入 ${count} 个案件`, count === 1 ? "Import 1 case" : `Import ${count} cases`),
} as const;

/** What long work is doing. */
export const STEPS = {
  import: say("正在导入案件", "Importing cases"),
  tables: say("正在读表格", "Reading tables"),
  export: say("正在导出案件", "Exporting cases"),
  audit: say("正在审查案件", "Auditing cases"),
  hash: say("正在计算校验值", "Computing the hash"),
  read: say("正在读取页数和文字", "Reading pages and text"),
  store: say("正在存入案件库", "Storing in the vault"),
  sample: say("正在准备示例案件", "Preparing the sample cases"),
  verify: say("正在核验案件库", "Verifying the vault"),
  backup: say("正在备份", "Backing up"),
  salvage: say("正在抢救案件库", "Salvaging the vault"),
  rekey: say("正在用新密钥重新加密", "Encrypting under a new key"),
  restore: say("正在恢复备份", "Restoring the backup"),
  selfTest: say("正在自检", "Checking the program"),
} as const;
