// The native menu: editing, zoom and the window, in the person's language. It has no way to a page or to a tool.
import { Menu, type MenuItemConstructorOptions } from "electron";
import type { Text } from "../../shared/text.ts";
import { MENU } from "./words.ts";

type Role = NonNullable<MenuItemConstructorOptions["role"]>;

export function setMenu(lang: keyof Text, platform: NodeJS.Platform): void {
  const item = (role: Role, label: Text): MenuItemConstructorOptions => ({ role, label: label[lang] });
  const line: MenuItemConstructorOptions = { type: "separator" };
  const template: MenuItemConstructorOptions[] = [
    ...(platform === "darwin" ? [{ role: "appMenu" as const }] : []),
    {
      label: MENU.edit[lang],
      submenu: [
        item("undo", MENU.undo),
        item("redo", MENU.redo),
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
