// The words of the main process: its menu and what it says itself.
import type { Text } from "../../shared/text.ts";

const text = (zh: string, en: string): Text => ({ zh, en });

export const MENU = {
  edit: text("编辑", "Edit"),
  undo: text("撤销", "Undo"),
  redo: text("重做", "Redo"),
  cut: text("剪切", "Cut"),
  copy: text("复制", "Copy"),
  paste: text("粘贴", "Paste"),
  selectAll: text("全选", "Select all"),
  view: text("视图", "View"),
  resetZoom: text("实际大小", "Actual size"),
  zoomIn: text("放大", "Zoom in"),
  zoomOut: text("缩小", "Zoom out"),
  fullScreen: text("全屏", "Full screen"),
  window: text("窗口", "Window"),
  minimize: text("最小化", "Minimize"),
  close: text("关闭", "Close"),
  quit: text("退出", "Quit"),
} as const;

export const UNSAVED = {
  title: text("还有内容没有保存", "Something is not saved yet"),
  body: text(
    "窗口中有刚填写或者正在保存的内容，尚未存入案件库。现在关闭，这些内容会丢失。",
    "The window holds something just typed, or still being saved, that is not in the vault yet. Closing it now loses that.",
  ),
  stay: text("返回窗口", "Go back"),
  leave: text("仍然关闭", "Close all the same"),
} as const;

export const UNFIT_NAME = {
  title: text("没有保存：名称与文件内容不符", "Not saved: the name does not fit what the file holds"),
  again: text("改名称", "Change the name"),
} as const;

export const STOPPED = {
  title: text("Redress 无法继续", "Redress cannot go on"),
  body: text(
    "程序内部出错，已经停止。此前保存的内容不受影响。请重新启动程序；再次出错时重新安装。",
    "Something went wrong inside the program and it has stopped. What was saved is not affected. Start it again, and install it anew if this comes back.",
  ),
} as const;

/** Said before the language is known, so in both. */
export const ALREADY_OPEN = text(
  "Redress 已经在运行，已转到它的窗口；如果没有出现窗口，说明它正在保存并退出，请稍候再启动",
  "Redress is running already and its window has been called up; if none appears it is saving and about to end: wait a moment and start again",
);
