// Calls of the window: taken from our own page's main frame only, handed to the backend, answered on the same channel.
import { ipcMain, type IpcMainEvent, type WebContents, type WebFrameMain } from "electron";
import { faultLine } from "../../backend/app/fault-line.ts";
import { callDesk } from "../../backend/host/call-desk.ts";
import type { Dispatch } from "../../shared/api/registrar.ts";
import { CHANNEL } from "../channel.ts";
import { type MenuSteps, NO_STEPS, readSteps } from "./menu-steps.ts";
import { isOurPage } from "./origin.ts";

interface Told {
  /** Of each message that does not come from our page. */
  readonly log: (line: string) => void;
  /** What undo and redo would do, whenever that changes; nothing once the page is gone or new. */
  readonly steps: (steps: MenuSteps) => void;
}

/** Answers the calls of every window. */
export function answerCalls(dispatch: Dispatch, { log, steps }: Told): { watch(contents: WebContents): void } {
  const desk = callDesk(dispatch);
  ipcMain.on(CHANNEL, (event, message: unknown) => {
    const frame = senderOf(event);
    if (frame === null) {
      log("a message that is not from the window was refused");
      return;
    }
    const told = readSteps(message);
    if (told !== null) {
      steps(told);
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
      const forget = (): void => {
        desk.forget(id);
        // A client's name does not stay in the menu once the vault is locked.
        steps(NO_STEPS);
      };
      contents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) forget();
      });
      contents.on("render-process-gone", forget);
      contents.on("destroyed", () => desk.forget(id));
    },
  };
}

/** The main frame of our page, or null for every other sender. */
function senderOf({ sender, senderFrame }: IpcMainEvent): WebFrameMain | null {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurPage(senderFrame.url) ? senderFrame : null;
}
