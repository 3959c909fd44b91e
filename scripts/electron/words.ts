// What `npm start` says about Electron: why its runtime is not there or has died, and the way out.
import type { Text } from "../../shared/text.ts";
import type { FetchProblem } from "./fetch.ts";

export const FETCHING = (host: string): Text => ({
  zh: `正在从 ${host} 下载 Electron 运行环境（一百多 MB，只需一次；不想等待时按 Ctrl+C，再运行 npm start -- --browser）。`,
  en: `Fetching Electron's runtime from ${host} (over 100 MB, once; to go without it press Ctrl+C and run npm start -- --browser).`,
});

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

export const PROGRESS = (done: number, total: number): Text => {
  const of = total > 0 ? ` / ${megabytes(total)}` : "";
  return { zh: `已下载 ${megabytes(done)}${of} MB。`, en: `${megabytes(done)}${of} MB are here.` };
};

const MIRROR: Text = {
  zh: "要使用桌面程序，把 ELECTRON_MIRROR 设置为可以访问的镜像后重新运行 npm start。",
  en: "For the desktop application set ELECTRON_MIRROR to a mirror you can reach and run npm start again.",
};

const PROBLEMS: Readonly<Record<FetchProblem, Text>> = {
  offline: {
    zh: "没有 Electron 运行环境，并且连接不上提供它的网站",
    en: "Electron's runtime is not here, and the site that has it cannot be reached",
  },
  missing: {
    zh: "没有 Electron 运行环境，下载网站上也没有所需的版本",
    en: "Electron's runtime is not here, and the site it was asked of does not have this version",
  },
  wrong: {
    zh: "没有 Electron 运行环境，下载到的文件损坏或者不是原件，没有使用",
    en: "Electron's runtime is not here; what was fetched is damaged or not the real one and was not used",
  },
  silent: {
    zh: "没有 Electron 运行环境，下载网站没有回应",
    en: "Electron's runtime is not here, and the site that has it does not answer",
  },
  slow: {
    zh: "没有 Electron 运行环境，下载二十分钟没有完成，已经停止",
    en: "Electron's runtime is not here, and fetching it was given up after twenty minutes",
  },
  untrusted: {
    zh: "没有 Electron 运行环境，下载网站的证书不受信任",
    en: "Electron's runtime is not here, and the certificate of the site that has it is not trusted",
  },
  unwritable: {
    zh: "没有 Electron 运行环境，也无法写入 node_modules/electron（没有权限或者磁盘已满）",
    en: "Electron's runtime is not here, and node_modules/electron cannot be written to (no permission, or the disk is full)",
  },
  other: {
    zh: "没有 Electron 运行环境，下载没有完成",
    en: "Electron's runtime is not here, and fetching it failed",
  },
};

/** Why there is no runtime; `remembered` where this start did not try itself. */
export function noRuntime(problem: FetchProblem, remembered: boolean): Text {
  const { zh, en } = PROBLEMS[problem];
  if (problem === "unwritable") return { zh: `${zh}。`, en: `${en}.` };
  const again = {
    zh: "（上次尝试的结果，一天之内不再自动尝试；要立即尝试，运行 npm start -- --fetch）",
    en: " (so it was at the last try, and for a day it is not tried again by itself; npm start -- --fetch tries now)",
  };
  return {
    zh: `${zh}${remembered ? again.zh : ""}。${MIRROR.zh}`,
    en: `${en}${remembered ? again.en : ""}. ${MIRROR.en}`,
  };
}

export const notAtOwnPlace = (program: string): Text => ({
  zh: `ELECTRON_OVERRIDE_DIST_PATH 指定的位置没有 Electron：${program}。请改正或者取消这个环境变量。`,
  en: `ELECTRON_OVERRIDE_DIST_PATH names a place without Electron: ${program}. Correct that variable, or take it away.`,
});

export const missingLibrary = (name: string): Text => ({
  zh: `Electron 无法启动：系统缺少 ${name}。Debian、Ubuntu 可运行 sudo apt install libnss3 libgtk-3-0 libgbm1 libasound2，其他系统请安装提供它的软件包。`,
  en: `Electron cannot start: this system lacks ${name}. On Debian and Ubuntu run sudo apt install libnss3 libgtk-3-0 libgbm1 libasound2, elsewhere install the package that has it.`,
});

export const noSandbox = (folder: string): Text => ({
  zh: `Electron 无法启动：系统（例如 Ubuntu 的 AppArmor）不允许它的沙箱。可运行 sudo chown root '${folder}/chrome-sandbox' && sudo chmod 4755 '${folder}/chrome-sandbox'，不要关闭沙箱。`,
  en: `Electron cannot start: the system (such as Ubuntu's AppArmor) does not let it have its sandbox. Run sudo chown root '${folder}/chrome-sandbox' && sudo chmod 4755 '${folder}/chrome-sandbox'; do not turn the sandbox off.`,
});

export const NO_DISPLAY: Text = {
  zh: "Electron 无法启动：连接不上图形界面。请在桌面的终端中运行，或者检查 DISPLAY 和 WAYLAND_DISPLAY。",
  en: "Electron cannot start: it cannot reach a screen. Run this in a terminal of the desktop, or check DISPLAY and WAYLAND_DISPLAY.",
};

const FETCH_ANEW: Text = {
  zh: "再次出现时，删除 node_modules/electron/dist 后重新运行 npm start。",
  en: "If it comes back, remove node_modules/electron/dist and run npm start again.",
};

export const cannotRun = (code: string): Text => ({
  zh: `Electron 无法启动：系统不能运行它的程序（${code}）。${FETCH_ANEW.zh}`,
  en: `Electron cannot start: the system cannot run its program (${code}). ${FETCH_ANEW.en}`,
});

export const crashed = (signal: string): Text => ({
  zh: `Electron 意外终止（${signal}），已保存的内容不受影响。${FETCH_ANEW.zh}`,
  en: `Electron ended unexpectedly (${signal}); what was saved is not affected. ${FETCH_ANEW.en}`,
});

export const failed = (code: number): Text => ({
  zh: `Electron 出错退出（代码 ${code}），已保存的内容不受影响。${FETCH_ANEW.zh}`,
  en: `Electron ended with an error (code ${code}); what was saved is not affected. ${FETCH_ANEW.en}`,
});
