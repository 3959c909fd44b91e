// Why a file operation failed, in words of the program's own.
import type { Text } from "../../shared/text.ts";

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { zh: "没有这个文件", en: "there is no such file" },
  ENOTDIR: { zh: "没有这个文件", en: "there is no such file" },
  EISDIR: { zh: "这是文件夹，不是文件", en: "this is a folder, not a file" },
  EACCES: { zh: "没有读写权限", en: "permission is denied" },
  EPERM: { zh: "没有读写权限", en: "permission is denied" },
  EROFS: { zh: "磁盘只读", en: "the disk is read-only" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
  EDQUOT: { zh: "磁盘配额已用完", en: "the space allowed on this disk is used up" },
  EIO: { zh: "设备读写失败", en: "the device failed" },
  EMFILE: { zh: "打开的文件过多", en: "too many files are open" },
  ENAMETOOLONG: { zh: "文件名过长", en: "the name is too long" },
  ELOOP: { zh: "链接互相指向，没有尽头", en: "links lead in a circle" },
  ENXIO: { zh: "不是普通文件", en: "it is no ordinary file" },
  ERR_FS_FILE_TOO_LARGE: { zh: "文件过大", en: "the file is too large" },
  ERR_INVALID_ARG_VALUE: { zh: "文件名含有不可用的字符", en: "the name holds a character that no file name may have" },
};

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** Whether there was no room left for what was to be written. */
export function isFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOSPC" || code === "EDQUOT";
}

/** Why a file operation failed, without the machine's own wording. */
export function ioReason(error: unknown): Text {
  const code = codeOf(error);
  return (
    REASONS[code] ?? { zh: `读写失败（${code || "未知原因"}）`, en: `input or output failed (${code || "unknown"})` }
  );
}
