// What `npm start` says of itself: what it builds, and where the program can be seen.
import type { Text } from "../shared/text.ts";

export const HELP: Text = {
  zh: `用法：npm start -- [选项]

构建窗口并打开程序，默认使用示例案件：先用 Electron，不行时用已安装的浏览器的独立窗口，再不行时给出网址。

  --own      从解锁界面开始，使用您自己的案件库
  --browser  不用 Electron
  --fetch    一天之内下载失败过的，也重新下载 Electron
  -h, --help 只显示本说明，不启动任何程序

命令行（审查、起草等）另见：npx --no-install redress --help
`,
  en: `Usage: npm start -- [options]

Builds the window and opens the application, on the sample caseload: in Electron, else in a window of an
installed browser, else at an address.

  --own       begin at the unlock screen, for a vault of your own
  --browser   go without Electron
  --fetch     fetch Electron again where that failed in the last day
  -h, --help  show this and start nothing

The command line (audit, draft and the rest) has its own: npx --no-install redress --help
`,
};

export const IN_APP_WINDOW: Text = {
  zh: "已改用本机浏览器的独立窗口打开，只在本机运行；关闭窗口即退出。",
  en: "The program is in a window of this machine's browser instead, on this machine only; closing it ends the program.",
};

export const AT_ADDRESS: Text = {
  zh: "请在本机浏览器中打开以下网址（只能使用一次）；按 Ctrl+C 停止。",
  en: "Open this address in a browser on this machine (it works once); Ctrl+C stops.",
};

export const NO_SCREEN: Text = {
  zh: "这里没有图形界面（DISPLAY 和 WAYLAND_DISPLAY 都没有设置），不能打开 Electron 或者浏览器的窗口。",
  en: "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window of Electron or a browser can be opened.",
};

export const NO_BROWSER: Text = {
  zh: "没有找到 Chromium、Chrome 或者 Edge，不能打开独立窗口。",
  en: "No Chromium, Chrome or Edge was found, so no window of its own can be opened.",
};

export const BROWSER_DIED: Text = {
  zh: "浏览器窗口没有打开，或者意外终止。",
  en: "The browser's window did not open, or ended unexpectedly.",
};

export const BUILDING: Text = {
  zh: "正在构建窗口：首次运行，或者源代码有改动。",
  en: "Building the window: this is its first run, or its sources have changed.",
};

export const CANNOT_BUILD: Text = {
  zh: "无法启动：窗口没有构建成功。请运行 npm ci 后重试；仍然失败时，运行 node scripts/build-window.ts 查看原因。",
  en: "Cannot start: the window could not be built. Run npm ci and try again; if it still fails, node scripts/build-window.ts shows why.",
};
