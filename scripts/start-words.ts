// What `npm start` says: one sentence on what happened, and how to get the real application.
import type { Text } from "../shared/text.ts";

const GET_ELECTRON: Text = {
  zh: "要使用桌面程序，请设置 ELECTRON_MIRROR 为可访问的镜像，运行 npx install-electron，然后重新运行 npm start。",
  en: "For the desktop application set ELECTRON_MIRROR to a mirror you can reach, run npx install-electron, and npm start again.",
};

const after = (first: Text): Text => ({ zh: `${first.zh}${GET_ELECTRON.zh}`, en: `${first.en} ${GET_ELECTRON.en}` });

export const IN_APP_WINDOW = after({
  zh: "未找到 Electron 运行环境，已改用本机浏览器的独立窗口打开，只在本机运行；关闭窗口即退出。",
  en: "Electron's runtime is not here, so the program is in a window of this machine's browser, on this machine only; closing it ends the program.",
});

export const AT_ADDRESS = after({
  zh: "未找到 Electron 运行环境，也没有可用的浏览器窗口，请在本机浏览器中打开以下网址（只能使用一次）；按 Ctrl+C 停止。",
  en: "Electron's runtime is not here and no browser window can be opened: open this address in a browser on this machine (it works once); Ctrl+C stops.",
});

export const BUILDING: Text = {
  zh: "正在构建窗口：首次运行，或者源代码有改动。",
  en: "Building the window: this is its first run, or its sources have changed.",
};

export const CANNOT_BUILD: Text = {
  zh: "无法启动：窗口没有构建成功。请运行 npm ci 后重试；仍然失败时，运行 node scripts/build-window.ts 查看原因。",
  en: "Cannot start: the window could not be built. Run npm ci and try again; if it still fails, node scripts/build-window.ts shows why.",
};
