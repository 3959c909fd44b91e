// Files that a command writes: all of them, whole, or none.
import { open, rm, stat } from "node:fs/promises";
import { ioReason } from "../backend/services/io-reason.ts";
import { openOutput, type OutputFile } from "../backend/services/output-file.ts";
import { echo } from "../shared/case/echo.ts";
import { notWritten, UsageError } from "./io.ts";

interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What takes back what was written so far, where nothing can be waited for any more. */
type TakeBack = (remove: () => void) => void;

/** Runs work that writes. A signal meanwhile takes back all that the work named, and ends the program as a shell expects it. */
export async function takingBack<T>(work: (takeBack: TakeBack) => Promise<T>): Promise<T> {
  const removes: (() => void)[] = [];
  const onSignal = (signal: NodeJS.Signals): void => {
    for (const remove of removes) remove();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    return await work((remove) => void removes.push(remove));
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

/**
 * All or none: each is written beside its name first, and takes it when all are. Throws UsageError. `takeBack`: of whoever writes
 * more than these; by itself it leaves nothing half written at a signal.
 */
export async function writeWhole(outputs: readonly Output[], takeBack?: TakeBack): Promise<void> {
  if (takeBack === undefined) return takingBack((own) => writeWhole(outputs, own));
  const opened: OutputFile[] = [];
  let at = outputs[0]?.path ?? "";
  try {
    for (const { path, bytes } of outputs) {
      at = path;
      if ((await stat(path).catch(() => null))?.isDirectory() === true) throw new FolderError();
      const file = await openOutput(path, takeBack);
      opened.push(file);
      await file.write(bytes);
    }
    for (const [index, file] of opened.entries()) {
      at = outputs[index]?.path ?? at;
      await file.commit();
    }
  } catch (error) {
    await Promise.all(opened.map((file) => file.abort()));
    throw unwritable(at, error);
  }
}

/** A secret: in a file that its owner alone reads, and never in the place of another. Throws UsageError. */
export async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, "wx", 0o600).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw unwritable(path, error);
    throw new UsageError(
      `${echo(path)}：已有这个名称，不覆盖；请换一个文件名`,
      `${echo(path)}: the name is taken, and nothing is written over; choose another`,
    );
  });
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw unwritable(path, error);
  } finally {
    await handle.close();
  }
}

/** A folder stands where the file should: known only here, before anything is written. */
class FolderError extends Error {
  readonly code = "EISDIR";
}

function unwritable(path: string, error: unknown): UsageError {
  const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
  const why = missing ? { zh: "没有这个文件夹", en: "there is no such folder" } : ioReason(error);
  const allowed = missing
    ? { zh: "请先建立文件夹，或者换一个位置", en: "make the folder first, or name another place" }
    : { zh: "应为可写的文件", en: "a file that can be written is allowed" };
  return notWritten(error, {
    zh: `${echo(path)}：${why.zh}；${allowed.zh}`,
    en: `${echo(path)}: ${why.en}; ${allowed.en}`,
  });
}
