// The sentences of the vault's errors: the thing, the reason, the way out.
import { echo } from "../shared/case/echo.ts";
import type { Text } from "../shared/text.ts";

const RESTORE: Text = {
  zh: "请不要再改动其中的文件，改用最近的备份。",
  en: "Change nothing in its folder and use the latest backup.",
};

const cannotOpen = (reason: Text, wayOut: Text): Text => ({
  zh: `无法打开案件库：${reason.zh}${wayOut.zh}`,
  en: `The vault cannot be opened: ${reason.en} ${wayOut.en}`,
});

export const WORDS = {
  alreadyThere: {
    zh: "无法新建案件库：所选文件夹不是空的。请另选一个空文件夹，或打开其中已有的案件库。",
    en: "The vault cannot be created: the folder is not empty. Choose an empty folder, or open the vault that is there.",
  },
  emptyPassphrase: {
    zh: "无法设置口令：口令是空的。请输入口令。",
    en: "The passphrase cannot be set: it is empty. Enter a passphrase.",
  },
  notAVault: cannotOpen(
    { zh: "所选文件夹中没有密钥文件。", en: "there is no key file in the folder." },
    { zh: "请选择案件库所在的文件夹，或从备份恢复。", en: "Choose the vault's own folder, or restore a backup." },
  ),
  unfinished: cannotOpen(
    { zh: "新建时中断，里面还没有任何案件。", en: "its creation was interrupted, and it holds no case yet." },
    { zh: "请在同一文件夹重新新建。", en: "Create it again in the same folder." },
  ),
  wrongPassphrase: cannotOpen(
    { zh: "口令不正确。", en: "the passphrase is not right." },
    {
      zh: "请核对大小写和输入法后再试，或改用恢复码。",
      en: "Check capitals and the input method and try again, or use the recovery code.",
    },
  ),
  wrongRecovery: cannotOpen(
    {
      zh: "恢复码抄写无误，但不属于这个案件库，或者已被新的恢复码取代。",
      en: "the recovery code is well copied, but it is not of this vault, or a newer one has replaced it.",
    },
    { zh: "请找出这个案件库的恢复码，或改用口令。", en: "Find the code of this vault, or use the passphrase." },
  ),
  keysDamaged: cannotOpen(
    { zh: "密钥文件已损坏或被改动。", en: "the key file is damaged or was altered." },
    { zh: "请从备份取回密钥文件。", en: "Take the key file from a backup." },
  ),
  keysAltered: {
    zh: "密钥文件有一处损坏或被改动：这次使用的口令或恢复码仍然有效，另一种可能已经失效。请重新设置口令并重新生成恢复码。",
    en: "A part of the key file is damaged or was altered: what opened the vault now still works, the other way in may not. Set the passphrase again and make a new recovery code.",
  },
  databaseMissing: cannotOpen({ zh: "案件数据文件不见了。", en: "the file with the cases is not there." }, RESTORE),
  damaged: cannotOpen({ zh: "案件数据已损坏或被改动。", en: "the cases' data is damaged or was altered." }, RESTORE),
  foreignFile: cannotOpen(
    { zh: "数据文件不属于这个案件库。", en: "the data file does not belong to this vault." },
    RESTORE,
  ),
  headDamaged: cannotOpen(
    { zh: "历史记录的核对文件缺失或被改动。", en: "the file that guards the history is missing or was altered." },
    {
      zh: "请用最近的备份；确认数据无误的，也可以选择接受现状后打开。",
      en: "Use the latest backup; if you are sure that the data is right, you may open it by accepting its present state.",
    },
  ),
  clockConfirmed: {
    zh: "经确认，本机时钟没有错；上一条记录写下时的时钟偏快。",
    en: "The clock of this computer was confirmed as right; the one of the entry before was ahead.",
  },
  headReplaced: {
    zh: "历史记录的核对文件与数据不符，经确认后按现有数据重新建立。",
    en: "The file that guards the history did not match the data; it was made anew from the data after confirmation.",
  },
  headBehind: {
    zh: "上次在保存之后中断，已核对，没有丢失任何改动。",
    en: "The program was interrupted just after saving; this was checked, and no change is lost.",
  },
  closed: {
    zh: "案件库已经锁上。请重新打开后再试。",
    en: "The vault is locked. Open it again and retry.",
  },
  diskFull: {
    zh: "没有保存：磁盘已满。请腾出空间后再试；之前保存的内容都在。",
    en: "Not saved: the disk is full. Free some space and try again; everything saved before is there.",
  },
  readOnly: {
    zh: "没有保存：案件库所在的文件夹只能读取。请检查权限，或把案件库移到可以写入的位置。",
    en: "Not saved: the vault's folder can only be read. Check its permissions, or move the vault where it can be written.",
  },
  io: {
    zh: "没有完成：读写案件库的文件时出错。请检查磁盘或网络位置后重新打开。",
    en: "Not done: reading or writing the vault's files failed. Check the disk or network place and open the vault again.",
  },
  openReadOnly: cannotOpen(
    { zh: "所在的文件夹或其中的文件只能读取。", en: "its folder or a file in it can only be read." },
    {
      zh: "请检查权限，或把整个文件夹复制到可以写入的位置后打开。",
      en: "Check the permissions, or copy the whole folder where it can be written and open it there.",
    },
  ),
  openDiskFull: cannotOpen(
    { zh: "磁盘已满，无法安全写入。", en: "the disk is full, and nothing can be written safely." },
    {
      zh: "请腾出空间后再试；之前保存的内容都在。",
      en: "Free some space and try again; everything saved before is there.",
    },
  ),
  openIo: cannotOpen(
    { zh: "读写其中的文件时出错。", en: "reading or writing its files failed." },
    { zh: "请检查磁盘后再试。", en: "Check the disk and try again." },
  ),
  busy: {
    zh: "没有保存：案件库的文件正被另一个程序占用。请关闭那个程序后再试。",
    en: "Not saved: another program holds the vault's files. Close it and try again.",
  },
  blobDamaged: {
    zh: "无法读取这份材料：保存的内容已损坏或不存在。请从备份取回，或重新添加原件。",
    en: "This file cannot be read: its stored bytes are damaged or missing. Take it from a backup, or add the original again.",
  },
  alreadyUndone: {
    zh: "没有撤销：这项改动已经撤销了。",
    en: "Not undone: this change has been undone already.",
  },
  conflict: {
    zh: "没有保存：同一内容在别处已经改过。请对照两个版本，决定保留哪一个；输入的内容还在。",
    en: "Not saved: this was changed elsewhere meanwhile. Compare the two versions and decide which stays; what you typed is still there.",
  },
  nothingToUndo: { zh: "没有可以撤销的改动。", en: "There is no change to undo." },
  nothingToRedo: { zh: "没有可以重做的改动。", en: "There is no change to redo." },
} as const satisfies Readonly<Record<string, Text>>;

export function newerVersion(found: string, known: string): Text {
  return cannotOpen(
    {
      zh: `它由更新版本的 Redress 写成（格式 ${found}，本程序只认识到 ${known}）。`,
      en: `a newer Redress wrote it (format ${found}; this program knows formats up to ${known}).`,
    },
    {
      zh: "请安装新版本后打开；数据完好，请勿删除。",
      en: "Install the newer version; the data is whole, do not delete it.",
    },
  );
}

export function olderVersion(found: number): Text {
  return cannotOpen(
    {
      zh: `它的格式 ${found} 较旧，只读方式不能升级。`,
      en: `its format ${found} is older, and reading alone cannot upgrade it.`,
    },
    { zh: "请先以通常方式打开一次。", en: "Open it once in the ordinary way." },
  );
}

export function oldSqlite(found: string, least: string): Text {
  return cannotOpen(
    { zh: `数据库组件版本 ${found} 低于 ${least}。`, en: `the database component ${found} is older than ${least}.` },
    { zh: "请重新安装本程序。", en: "Install this program again." },
  );
}

export function wrongSetting(name: string, found: string): Text {
  return cannotOpen(
    {
      zh: `数据库没有接受安全设置（${name} 为 ${found}）。`,
      en: `the database did not take a safety setting (${name} is ${found}).`,
    },
    { zh: "请重新安装本程序。", en: "Install this program again." },
  );
}

export function historyLost(kept: number, found: number): Text {
  return cannotOpen(
    {
      zh: `历史记录应有 ${kept} 条，数据里只有 ${found} 条相符，最后的改动丢失了。`,
      en: `its history should have ${kept} entries, the data has only ${found} that fit; the last changes are lost.`,
    },
    {
      zh: "请用最近的备份；确认接受丢失的，也可以选择接受现状后打开。",
      en: "Use the latest backup; if you accept the loss, you may open it by accepting its present state.",
    },
  );
}

export function inUse(pid: number, since: string): Text {
  return cannotOpen(
    {
      zh: `它正被这台电脑上的另一个 Redress 使用（进程 ${pid}，自 ${since} 起）。`,
      en: `another Redress on this computer uses it (process ${pid}, since ${since}).`,
    },
    { zh: "请关闭那一个后再试。", en: "Close that one and try again." },
  );
}

export function inUseElsewhere(machine: string, since: string): Text {
  const name = echo(machine);
  return cannotOpen(
    {
      zh: `它正被另一台电脑（${name}）上的 Redress 使用，自 ${since} 起。`,
      en: `Redress on another computer (${name}) uses it, since ${since}.`,
    },
    {
      zh: "请关闭那一边；确知那一边已不再运行的，可以选择接管后打开。",
      en: "Close it there; if you know that it no longer runs there, you may open the vault by taking it over.",
    },
  );
}

export function tookOver(pid: number, since: string): Text {
  return {
    zh: `上次使用（进程 ${pid}，自 ${since} 起）没有正常结束，案件库已接管并核对。`,
    en: `The last use (process ${pid}, since ${since}) did not end in order; the vault was taken over and checked.`,
  };
}

export function badGroups(groups: readonly number[]): Text {
  const list = groups.join("、");
  return {
    zh: `恢复码第 ${list} 组有误：该组的校验字符不符。请对照纸条重新输入该组。`,
    en: `The recovery code is wrong in group ${groups.join(", ")}: its check character does not fit. Compare it with the paper and type it again.`,
  };
}

export function badLength(found: number, wanted: number): Text {
  return {
    zh: `恢复码应有 ${wanted} 个字符，现有 ${found} 个。请对照纸条检查是否漏写或多写。`,
    en: `The recovery code has ${wanted} characters; there are ${found}. Compare it with the paper for what is missing or too many.`,
  };
}

/** Of a recovery code in three parts. */
export const PART_WORDS = {
  one: {
    zh: "这是恢复码三份中的一份，单独一份打不开。请接着输入另外任何一份（共两份）。",
    en: "This is one of the three parts of a recovery code, which alone opens nothing. Type any other part after it, two in all.",
  },
  same: {
    zh: "两份是同一份。请输入另外一份。",
    en: "Both are the same part. Type another one.",
  },
  strangers: {
    zh: "两份不是同一次分成的，合不到一起。请核对纸上的日期，用同一次打印的两份。",
    en: "The two parts were not made together and do not fit. Look at the days on the papers, and use two that were printed together.",
  },
  first: { zh: "第一份", en: "First part" },
  second: { zh: "第二份", en: "Second part" },
} as const satisfies Readonly<Record<string, Text>>;

export function badCharacter(): Text {
  return {
    zh: "恢复码含有它不使用的字符。恢复码只有数字和拉丁字母，请对照纸条重新输入。",
    en: "The recovery code holds a character it never uses. It is made of digits and Latin letters; type it again from the paper.",
  };
}

type Direction = "undo" | "redo";

/** A refusal to undo, or to do again, said of the one that was asked for. */
const notMoved = (direction: Direction, { zh, en }: Text): Text =>
  direction === "undo"
    ? { zh: `没有撤销：${zh}`, en: `Not undone: ${en}` }
    : { zh: `没有重做：${zh}`, en: `Not redone: ${en}` };

export const stateDiffers = (direction: Direction): Text =>
  notMoved(direction, {
    zh: "现有数据与历史记录不符。请核验案件库，并使用最近的备份。",
    en: "the data does not fit its history. Verify the vault, and use the latest backup.",
  });

export const otherCase = (direction: Direction): Text =>
  notMoved(direction, {
    zh: "这项改动不只属于本案。请到它所属的案件，或者在“历史 · 整个案件库”中处理。",
    en: "this change is not of this case alone. Go to the case it is of, or use History, the whole vault.",
  });

/** What came later rests on what would be gone. */
export const laterRests = (direction: Direction): Text =>
  notMoved(direction, {
    zh: "后来的记载以它为前提，例如有事件指向它。请先撤销后来的改动。",
    en: "later records rest on it, such as an event that points at it. Undo the later changes first.",
  });

/** Why a change is not undone, or done again, out of its turn: `later` is what the history calls the change after it. */
export const depends = (direction: Direction, later: Text): Text =>
  notMoved(direction, {
    zh: `同一内容后来又改过（“${later.zh}”）。请先撤销后来的改动。`,
    en: `the same thing was changed later (“${later.en}”). Undo the later change first.`,
  });

/** The same where `later` is about what would be gone. */
export const dependsOnIt = (direction: Direction, later: Text): Text =>
  notMoved(direction, {
    zh: `后来的工作是关于它的（“${later.zh}”）。请先撤销后来的改动。`,
    en: `later work is about it (“${later.en}”). Undo the later change first.`,
  });

export function badCase(id: string, count: number): Text {
  return {
    zh: `没有保存案件“${echo(id)}”：有 ${count} 处不符合案件格式。请改正后再保存。`,
    en: `Case "${echo(id)}" was not saved: ${count} places do not fit the case format. Correct them and save again.`,
  };
}

export function badChange(what: Text): Text {
  return { zh: `没有保存：${what.zh}`, en: `Not saved: ${what.en}` };
}
