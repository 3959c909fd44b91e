// The sentences of backing up, restoring, salvaging and changing the vault key.
import type { Text } from "../../shared/text.ts";
import type { BackupInfo } from "./backup.ts";

export const BACKUP_WORDS = {
  full: {
    zh: "没有完成备份：磁盘已满。案件库本身和之前的备份都在；请腾出空间，或备份到另一个磁盘。",
    en: "The backup was not made: the disk is full. The vault and the backups before are there; free some space, or back up to another disk.",
  },
  readOnly: {
    zh: "没有完成备份：所选位置不能写入。请检查权限，或另选一个文件夹。",
    en: "The backup was not made: the place cannot be written. Check its permissions, or choose another folder.",
  },
  io: {
    zh: "没有完成备份：写入或读回时出错。案件库本身和之前的备份没有改动；请检查磁盘，或备份到另一个磁盘。",
    en: "The backup was not made: writing it or reading it back failed. The vault and the backups before are as they were; check the disk, or back up to another one.",
  },
  differs: {
    zh: "没有完成备份：读回的副本与案件库不符，副本已删除，之前的备份没有改动。请核验案件库，并检查磁盘。",
    en: "The backup was not made: the copy read back differs from the vault. The copy was removed, the backups before are as they were. Verify the vault and check the disk.",
  },
  unfit: {
    zh: "备份已经完成，但其中的内容与案件库自己的历史记录不符：数据可能被换成了旧的，或者有一次写入没有落盘。没有删除任何更早的备份。请立即核验案件库；核验不通过的，从更早的备份恢复。",
    en: "The backup was made, but what it holds does not come out of the vault's own history: older data may have been put back, or a write was lost. No earlier backup was removed. Verify the vault now; if it does not pass, restore an earlier backup.",
  },
  noFolder: {
    zh: "没有完成备份：没有这个文件夹。请先建立文件夹或接好磁盘，或另选一个文件夹。",
    en: "The backup was not made: there is no such folder. Make it or plug in its disk first, or choose another folder.",
  },
  inside: {
    zh: "没有完成备份：所选文件夹在案件库之内。请另选案件库以外的文件夹，最好在另一个磁盘上。",
    en: "The backup was not made: the folder lies inside the vault. Choose a folder outside it, best on another disk.",
  },
  notABackup: {
    zh: "无法恢复：所选文件夹不是完整的备份。请另选一份备份。",
    en: "Not restored: the folder is not a whole backup. Choose another backup.",
  },
  backupDamaged: {
    zh: "无法恢复：这份备份已损坏或被改动，没有写入任何内容。请另选一份备份；都不可用的，可以尝试抢救。",
    en: "Not restored: this backup is damaged or was altered, and nothing was written. Choose another backup; if none is whole, try to salvage the vault.",
  },
  noSpace: {
    zh: "没有恢复：磁盘已满。原来的案件库和备份没有改动；请腾出空间，或另选一个磁盘。",
    en: "Not restored: the disk is full. The old vault and its backups are as they were; free some space, or choose another disk.",
  },
  salvageNothing: {
    zh: "无法抢救：数据文件的开头已损坏，读不出任何内容。请使用备份。",
    en: "Nothing can be salvaged: the beginning of the data file is damaged, and nothing in it can be read. Use a backup.",
  },
  salvageMissing: {
    zh: "无法抢救：案件数据文件（vault.db）不见了。请使用备份。",
    en: "Nothing can be salvaged: the file with the cases, vault.db, is not there. Use a backup.",
  },
  rekeyFull: {
    zh: "没有更换密钥：磁盘空间不足，更换时需要再容纳一份数据。请腾出空间后再试；数据没有丢失。",
    en: "The key was not changed: the disk has no room for the second copy that this needs. Free some space and try again; nothing is lost.",
  },
  rekeyReaders: {
    zh: "没有更换密钥：案件库正被读取（例如正在统计或备份）。请等它结束后再试；数据没有改动。",
    en: "The key was not changed: the vault is being read, for instance by a count or a backup. Wait until that ends and try again; nothing was changed.",
  },
  rekeyDiffers: {
    zh: "没有更换密钥：以新密钥写出的副本与案件库不符，副本已删除，案件库没有改动。请检查磁盘后再试。",
    en: "The key was not changed: the copy under the new key differs from the vault. The copy was removed and the vault is as it was. Check the disk and try again.",
  },
  rekeyUndone: {
    zh: "上次更换密钥没有完成，仍用原来的密钥；数据没有丢失。需要的，请重新更换。",
    en: "The last change of the vault key was interrupted; the old key stays and nothing is lost. Change it again if it is needed.",
  },
  rekeyDone: {
    zh: "上次更换密钥时中断，现已完成，数据没有丢失。当时的恢复码未必已经交给您，请重新生成恢复码。",
    en: "The last change of the vault key was interrupted and is finished now; nothing is lost. Its recovery code may never have been shown: make a new one.",
  },
  rekeyPending: {
    zh: "无法打开案件库：上次更换密钥时中断，只读方式不能完成。请先以通常方式打开一次。",
    en: "The vault cannot be opened: a change of its key was interrupted, and reading alone cannot finish it. Open it once in the ordinary way.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const two = (value: number): string => String(value).padStart(2, "0");

/** The day of an instant on this computer's calendar, and its time of day. */
function localParts(instant: string): { readonly day: string; readonly time: string } {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { day, time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** "今天 09:12，128 件": when a backup was made, by this computer's clock, and how many cases it holds. */
function backupName({ when, cases }: BackupInfo, now?: string): Text {
  const { day, time } = localParts(when);
  const today = now !== undefined && localParts(now).day === day;
  return {
    zh: `${today ? "今天" : day} ${time}，${cases} 件`,
    en: `${today ? "today" : day} ${time}, ${cases} ${cases === 1 ? "case" : "cases"}`,
  };
}

/** A refusal to open, with the backup that can be used instead. */
export function offerBackup(refusal: Text, latest: BackupInfo | undefined, now?: string): Text {
  if (latest === undefined) {
    return {
      zh: `${refusal.zh}这个文件夹里没有可用的备份；备份在别处的，请从那里恢复，没有备份的，可以尝试抢救。`,
      en: `${refusal.en} There is no usable backup in this folder; if one was made elsewhere, restore that, and if there is none, try to salvage the vault.`,
    };
  }
  const name = backupName(latest, now);
  return {
    zh: `${refusal.zh}最近的备份：${name.zh}，可以恢复到新文件夹。`,
    en: `${refusal.en} The latest backup: ${name.en}; it can be restored to a new folder.`,
  };
}

export function restoredFrom(info: BackupInfo): Text {
  const at = info.when;
  return {
    zh: `从备份恢复（备份时间 ${at}，历史记录 ${info.length} 条，案件 ${info.cases} 件）`,
    en: `Restored from a backup (made ${at}, ${info.length} entries of history, ${info.cases} cases)`,
  };
}
