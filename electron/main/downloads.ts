// Files leave the program only by a person's own save dialog, and only those that our page made.
import type { Session } from "electron";
import { isOurBlob } from "./origin.ts";

/** Electron asks the person where to, unless told a path; it is never told one. */
export function guardDownloads(session: Session): void {
  session.on("will-download", (event, item) => {
    if (!isOurBlob(item.getURL())) event.preventDefault();
    else item.setSaveDialogOptions({ defaultPath: item.getFilename(), properties: ["showOverwriteConfirmation"] });
  });
}
