// Calls of the window: taken from our own page's main frame only, handed to the backend, answered on the same channel.
import { ipcMain, type IpcMainEvent, type WebContents, type WebFrameMain } from "electron";
import { faultLine } from "../../backend/app/fault-line.ts";
import { callDesk } from "../../backend/host/call-desk.ts";
import type { Dispatch } from "../../shared/api/registrar.ts";
import { CHANNEL } from "../channel.ts";
import { isOurPage } from "./origin.ts";

/** Answers the calls of every window. `log` is told of each message that does not come from our page. */
export function answerCalls(dispatch: Dispatch, log: (line: string) => void): { watch(contents: WebContents): void } {
  const desk = callDesk(dispatch);
  ipcMain.on(CHANNEL, (event, message: unknown) => {
    const frame = senderOf(event);
    if (frame === null) {
      log("a message that is not from the window was refused");
      return;
    }
    desk.receive(event.sender.id, message, (answer) => {
      try {
        if (!frame.isDestroyed()) frame.send(CHANNEL, answer);
      } catch (error) {
        // A frame can go between being asked and being sent to; its calls went with it.
        log(faultLine("answer", error));
      }
    });
  });
  return {
    watch(contents) {
      const { id } = contents;
      contents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) desk.forget(id);
      });
      contents.on("render-process-gone", () => desk.forget(id));
      contents.on("destroyed", () => desk.forget(id));
    },
  };
}

/** The main frame of our page, or null for every other sender. */
function senderOf({ sender, senderFrame }: IpcMainEvent): WebFrameMain | null {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurPage(senderFrame.url) ? senderFrame : null;
}
