// What the smoke test looks at, in words, and the page that says what came of it.
import type { Text } from "../../shared/text.ts";

/** In the order of the page. */
export const CHECKS = {
  runtime: { zh: "Electron 运行环境在本机，并能启动程序", en: "Electron's runtime is here and starts the program" },
  page: {
    zh: "页面来自 app://，有安全策略，取不到窗口以外的文件",
    en: "The page comes from app:// under its policy, and gets no file but the window's",
  },
  preload: {
    zh: "预加载只给出冻结的调用，页面没有 Node",
    en: "The preload gives frozen calls alone; the page has no Node",
  },
  sandbox: { zh: "页面的进程在系统沙箱中", en: "The page's process is in the system's sandbox" },
  worker: {
    zh: "原生模块在工作线程中打开示例案件库",
    en: "The native module opens the sample vault in a worker thread",
  },
  pdf: { zh: "文书打印为 PDF", en: "A paper is printed to PDF" },
  network: {
    zh: "页面的网络请求都被拒绝，没有一个到达",
    en: "The page's requests to a network are refused; none arrives",
  },
  vault: { zh: "新建案件库并写入", en: "A vault is made and written to" },
  lock: { zh: "锁定后什么也读不到", en: "Once locked, nothing is read" },
  reopened: { zh: "重新打开，内容还在，错误口令被拒绝", en: "It opens again whole, and refuses a wrong passphrase" },
  second: { zh: "第二次启动转到已开的窗口，自己退出", en: "A second start calls up the first window and ends" },
  saved: { zh: "写入较大的证据", en: "A larger piece of evidence is stored" },
  quit: {
    zh: "退出时完成备份，退出码为 0，不留锁",
    en: "Quitting finishes the backup, ends with code 0 and leaves no lock",
  },
  asar: {
    zh: "程序从 app.asar 运行，原生模块在其外",
    en: "The program runs from app.asar, the native module beside it",
  },
  fuses: {
    zh: "熔丝按设置写入，不能当作 Node 运行",
    en: "The fuses are as stated, and the program cannot be used as Node",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CheckName = keyof typeof CHECKS;

/** What the driver tells, a line of JSON each. */
export type Told =
  | { readonly kind: "about"; readonly electron: string; readonly asar: boolean; readonly detail: string }
  | { readonly kind: "check"; readonly name: CheckName; readonly ok: boolean | null; readonly detail: string }
  | { readonly kind: "second" | "quitting" }
  | { readonly kind: "broken"; readonly detail: string };

export interface Outcome {
  /** Null: not run, and `detail` says why. */
  readonly ok: boolean | null;
  readonly detail: string;
}

/** One way in which the program was started: from its folder, or packed. */
export interface Round {
  readonly title: Text;
  readonly about: string;
  readonly outcomes: Readonly<Partial<Record<CheckName, Outcome>>>;
  /** Why what has no outcome was not run. */
  readonly otherwise: string;
  /** Checks that have no meaning in this round. */
  readonly without: readonly CheckName[];
}

const MARK = { yes: "[yes 是    ]", no: "[NO  否    ]", none: "[not run 未]" } as const;
const NAMES = Object.keys(CHECKS) as readonly CheckName[];

/** The outcome of each check of a round that has a meaning there. */
const outcomesOf = ({ outcomes, otherwise, without }: Round): readonly (readonly [CheckName, Outcome])[] =>
  NAMES.filter((name) => !without.includes(name)).map((name) => [
    name,
    outcomes[name] ?? { ok: null, detail: otherwise },
  ]);

/** The page, as text of both languages. `system` and `program` say on what, and of what, it was made. */
export function pageOf(
  rounds: readonly Round[],
  { system, program }: Readonly<Record<"system" | "program", string>>,
): string {
  const parts = rounds.map((round) => {
    const lines = outcomesOf(round).map(([name, { ok, detail }]) => {
      const mark = ok === null ? MARK.none : ok ? MARK.yes : MARK.no;
      return `${mark} ${name}: ${CHECKS[name].zh}\n             ${CHECKS[name].en}\n             → ${detail}`;
    });
    return `== ${round.title.zh} · ${round.title.en}\n   ${round.about}\n\n${lines.join("\n")}\n`;
  });
  return `Redress: smoke test of Electron's runtime · 运行环境检查\n${program}\n${system}\n\n${parts.join("\n")}`;
}

/** The exit code: 1 where something is not as it should be, 2 where something was not run, else 0. */
export function codeOf(rounds: readonly Round[]): 0 | 1 | 2 {
  const all = rounds.flatMap(outcomesOf).map(([, { ok }]) => ok);
  if (all.includes(false)) return 1;
  return all.includes(null) ? 2 : 0;
}
