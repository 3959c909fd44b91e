// Files leave the program only by a person's own save dialog, only those that our page made, and under a name that fits them.
import { basename, dirname, join } from "node:path";
import { BrowserWindow, dialog, type Session, type WebContents } from "electron";
import { savingProblem } from "../../backend/services/output-name.ts";
import { isOurBlob } from "./origin.ts";
import { language } from "./stopped.ts";
import { UNFIT_NAME } from "./words.ts";

/** The place is known before anything is written. Electron takes it only while it tells of the download: so the dialog is one that waits. */
export function guardDownloads(session: Session): void {
  session.on("will-download", (event, item, contents) => {
    const path = isOurBlob(item.getURL()) ? placeFor(item.getFilename(), contents) : undefined;
    if (path === undefined) event.preventDefault();
    else item.setSavePath(path);
  });
}

/** Where a person wants the file, asked again while the name promises something else; undefined where nowhere. */
function placeFor(offered: string, contents: WebContents): string | undefined {
  const window = BrowserWindow.fromWebContents(contents);
  const lang = language();
  for (let proposed = offered; ;) {
    const save = { defaultPath: proposed, properties: ["showOverwriteConfirmation" as const] };
    const path = window === null ? dialog.showSaveDialogSync(save) : dialog.showSaveDialogSync(window, save);
    // Electron gives an empty text where the person chose nothing.
    if (path === undefined || path === "") return undefined;
    const problem = savingProblem(basename(path), offered);
    if (problem === null) return path;
    const box = {
      type: "warning" as const,
      message: UNFIT_NAME.title[lang],
      detail: `${problem.text[lang]}${END[lang]}`,
    };
    const buttons = { buttons: [UNFIT_NAME.again[lang]], defaultId: 0, cancelId: 0, noLink: true };
    if (window === null) dialog.showMessageBoxSync({ ...box, ...buttons });
    else dialog.showMessageBoxSync(window, { ...box, ...buttons });
    proposed = join(dirname(path), problem.right);
  }
}

const END = { zh: "。", en: "." } as const;
