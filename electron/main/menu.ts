// The native menu: editing, zoom and the window, in the person's language. It has no way to a page or to a tool.
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import type { Text } from "../../shared/text.ts";
import type { MenuSteps } from "./menu-steps.ts";
import { MENU } from "./words.ts";

type Role = NonNullable<MenuItemConstructorOptions["role"]>;

/**
 * Undo and redo are the window's: it is pressed as on the keyboard, and there knows of a text field and of the case on the screen.
 * A Mac's text fields take their undo from the menu alone.
 */
function windowKey(label: string, shift: boolean, platform: NodeJS.Platform): MenuItemConstructorOptions {
  const isMac = platform === "darwin";
  return {
    label,
    accelerator: shift ? "CmdOrCtrl+Shift+Z" : "CmdOrCtrl+Z",
    registerAccelerator: false,
    click(_item, window) {
      if (!(window instanceof BrowserWindow)) return;
      const { webContents } = window;
      if (isMac) webContents[shift ? "redo" : "undo"]();
      const modifiers = [isMac ? ("meta" as const) : ("control" as const), ...(shift ? (["shift"] as const) : [])];
      for (const type of ["keyDown", "keyUp"] as const) webContents.sendInputEvent({ type, keyCode: "Z", modifiers });
    },
  };
}

/** In a menu a single & marks the letter of a key. */
const asLabel = (words: string): string => words.replaceAll("&", "&&");

/** The menu of the application; its undo and redo say what they would do, where there is something. */
export function setMenu(lang: keyof Text, platform: NodeJS.Platform, { undo, redo }: MenuSteps): void {
  const item = (role: Role, label: Text): MenuItemConstructorOptions => ({ role, label: label[lang] });
  const line: MenuItemConstructorOptions = { type: "separator" };
  const template: MenuItemConstructorOptions[] = [
    ...(platform === "darwin" ? [{ role: "appMenu" as const }] : []),
    {
      label: MENU.edit[lang],
      submenu: [
        windowKey(asLabel(undo ?? MENU.undo[lang]), false, platform),
        windowKey(asLabel(redo ?? MENU.redo[lang]), true, platform),
        line,
        item("cut", MENU.cut),
        item("copy", MENU.copy),
        item("paste", MENU.paste),
        item("selectAll", MENU.selectAll),
      ],
    },
    {
      label: MENU.view[lang],
      submenu: [
        item("resetZoom", MENU.resetZoom),
        item("zoomIn", MENU.zoomIn),
        item("zoomOut", MENU.zoomOut),
        line,
        item("togglefullscreen", MENU.fullScreen),
      ],
    },
    {
      label: MENU.window[lang],
      submenu: [item("minimize", MENU.minimize), item("close", MENU.close), line, item("quit", MENU.quit)],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
