// `redress bundle conflicts` and `decide`: what two desks wrote differently, and a person's decision of one.
import { randomUUID } from "node:crypto";
import { decideConflict } from "../../../backend/services/merge/merge-service.ts";
import { echo, oneLine } from "../../../shared/case/echo.ts";
import { KEEPS, type NoDecision } from "../../../shared/merge/decide.ts";
import type { Conflict } from "../../../shared/merge/outcome.ts";
import type { Text } from "../../../shared/text.ts";
import { EXIT, type Io, UsageError } from "../../io.ts";
import { oneOf, type Run } from "../../options.ts";
import { counted, done, withVault } from "../vault/opening.ts";

const NOTHING: Text = { zh: "（无）", en: "(nothing)" };

const shown = (value: unknown, lang: Io["lang"]): string =>
  value === undefined ? NOTHING[lang] : oneLine(typeof value === "string" ? value : JSON.stringify(value));

/** What waits, for people: where, and the values of both sides. */
export function conflictLines(conflicts: readonly Conflict[], lang: Io["lang"]): readonly string[] {
  const zh = lang === "zh";
  if (conflicts.length === 0) return [zh ? "没有待裁定的不同" : "nothing waits to be decided"];
  const head = zh
    ? `${conflicts.length} 处不同待裁定（redress bundle decide）：`
    : `${counted(conflicts.length, "difference")} to decide (redress bundle decide):`;
  const lines = conflicts.flatMap(({ id, case: caseId, path, base, ours, theirs, others }) => {
    const sides: readonly (readonly [string, unknown])[] = zh
      ? [
          ["原先", base],
          ["本机", ours],
          ["对方", theirs],
        ]
      : [
          ["before", base],
          ["ours", ours],
          ["theirs", theirs],
        ];
    const more = others.map(({ value }): readonly [string, unknown] => [zh ? "还有" : "also", value]);
    const where = path === "" ? (zh ? "整个案件" : "the whole case") : oneLine(path);
    return [
      `${id}  ${oneLine(caseId)}  ${where}`,
      ...[...sides, ...more].map(([name, value]) => `    ${name}${zh ? "：" : ": "}${shown(value, lang)}`),
    ];
  });
  return [head, ...lines];
}

export const conflicts: Run = async (args, io) => {
  const [, folder, ...more] = args.positionals;
  if (folder === undefined || more.length > 0) {
    const usage = "redress bundle conflicts VAULT [--json]";
    throw new UsageError(`应为：${usage}`, `it is written: ${usage}`);
  }
  return withVault(folder, args, io, async (vault) => {
    const open = vault.openConflicts();
    if (args.has("json")) await io.out(`${JSON.stringify(open, null, 2)}\n`);
    else await io.out(`${conflictLines(open, io.lang).join("\n")}\n`);
    return open.length > 0 ? EXIT.partly : EXIT.done;
  });
};

const NOT_SO: Readonly<Record<NoDecision | "no-such-conflict", Text>> = {
  "no-both": {
    zh: "只有事件、证据、惩戒措施可以两个都保留；请选 ours、theirs 或者 unknown",
    en: "only events, evidence and sanctions can be kept both; choose ours, theirs or unknown",
  },
  "no-unknown": {
    zh: "这里没有“不明”可言；请选 ours 或者 theirs",
    en: "there is no unknown of this; choose ours or theirs",
  },
  "no-row": {
    zh: "这一项已经删除，没有什么可裁定的",
    en: "it was removed, and nothing of it is left to decide",
  },
  "no-such-conflict": {
    zh: "没有这一处待裁定的不同；redress bundle conflicts 列出全部",
    en: "nothing of this id waits to be decided; redress bundle conflicts shows what does",
  },
};

export const decide: Run = async (args, io) => {
  const [, folder, id, ...more] = args.positionals;
  const usage = "redress bundle decide VAULT ID --keep ours|theirs|both|unknown";
  if (folder === undefined || id === undefined || more.length > 0 || args.value("keep") === null) {
    throw new UsageError(`应为：${usage}`, `it is written: ${usage}`);
  }
  const keep = oneOf(args, "keep", KEEPS, "ours");
  return withVault(folder, args, io, async (vault) => {
    const decided = decideConflict(vault, id, keep, randomUUID());
    if (!decided.ok) {
      const { zh, en } = NOT_SO[decided.why];
      throw new UsageError(`${echo(id)}：${zh}`, `${echo(id)}: ${en}`);
    }
    const { length } = vault.openConflicts();
    return done(
      io,
      `已裁定 ${id}；还有 ${length} 处待裁定`,
      `${id} is decided; ${length === 0 ? "nothing else waits" : `${counted(length, "difference")} left`}`,
    );
  });
};
