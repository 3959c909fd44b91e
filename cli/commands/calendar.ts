// `redress calendar`: the limits of a case as a calendar file, going on from the file before it where that is given.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { auditRowsOf } from "../../db/query/audit-rows.ts";
import { reasonedAuditOf } from "../../backend/services/audit-service.ts";
import { calendarItem, uidOf } from "../../backend/services/calendar-file/items.ts";
import { planCalendar } from "../../backend/services/calendar-file/plan.ts";
import {
  NotOurCalendar,
  type PreviousCalendar,
  previousCalendar,
} from "../../backend/services/calendar-file/previous.ts";
import { calendarText } from "../../backend/services/calendar-file/text.ts";
import { ioReason } from "../../backend/services/io-reason.ts";
import type { DeadlineRow } from "../../shared/api/caseload.ts";
import { formatDay } from "../../shared/calendar/civil.ts";
import { echo } from "../../shared/case/echo.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { asOfDay } from "../as-of.ts";
import { caseName, caseOf } from "../case-input.ts";
import type { Text } from "../../shared/text.ts";
import { type Run, type Arguments, checkOutputName } from "../options.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { writeWhole } from "../whole-files.ts";

/** Days ahead on which entries ring; in the window they are a setting, and these are what it begins with. */
const ALARM_DAYS = [7, 3, 1];

/** Tells entries made from case files from those of every vault. */
const SOURCE = "redress.case/1";

const ofCase = (id: string): string =>
  createHash("sha256").update(`${SOURCE} ${id}`, "utf8").digest("hex").slice(0, 32);

export const calendar: Run = async (args, io) => {
  const name = caseName(args, "calendar");
  const out = args.value("out");
  if (out === null || out === "-") {
    throw new UsageError("缺少 --out FILE.ics", "--out FILE.ics is missing; the calendar is written to a file");
  }
  checkOutputName(args, "out", "ics");
  const asOf = asOfDay(args, io);
  const file = await caseOf(name, io);
  if (file === null) return EXIT.usage;
  const previous = await previousOf(args, file.id);
  const { audit, stopped } = reasonedAuditOf({ asOf, all: false, rules: null, notices: [] }, file);
  const { deadlines } = auditRowsOf(audit);
  const day = formatDay(asOf);
  // Midnight in China, at which the day begins: the same case on the same day gives the same file.
  const now = new Date(Date.parse(`${day}T00:00:00+08:00`)).toISOString();
  const coming = deadlines.filter(({ latest }) => latest === null || latest >= day);
  const uids = new Set(coming.map(({ finding }) => uidOf(SOURCE, file.id, finding)));
  const known = new Map(previous.entries.map((entry) => [entry.uid, entry]));
  const { entries, left } = planCalendar({
    items: coming.filter(({ status }) => status !== "undetermined").map((row) => itemOf(file, row, args)),
    known: (uid) => known.get(uid),
    listed: previous.entries,
    // An audit that is not finished tells of no limit that it is over.
    mayRun: (uid) => stopped || uids.has(uid),
    lang: io.lang,
    now,
  });
  const kept = left.map((entry) => ({ ...entry, name: null, alarms: ALARM_DAYS }));
  const all = [...entries, ...kept];
  if (stopped) io.err(UNFINISHED[io.lang]);
  const stays = new Set(left.map(({ uid }) => uid));
  const unsure = coming.filter(
    ({ status, finding }) => status === "undetermined" && !stays.has(uidOf(SOURCE, file.id, finding)),
  ).length;
  if (unsure > 0) io.err(unsureWords(unsure)[io.lang]);
  if (left.length > 0) io.err(leftWords(left.length)[io.lang]);
  if (all.length === 0) {
    io.err((stopped || unsure > 0 ? NONE_CERTAIN : NOTHING)[io.lang]);
    return EXIT.done;
  }
  const text = calendarText(all, { lang: io.lang, now, of: ofCase(file.id) });
  await writeWhole([{ path: out, bytes: Buffer.from(text) }]);
  io.err(done(out, all.length, all.filter(({ state }) => state === "cancelled").length, io));
  return EXIT.done;
};

const NOTHING = {
  zh: "没有写出文件：本案没有日期确定的期限可以导出",
  en: "no file was written: the case has no deadline with a day to export",
};

const NONE_CERTAIN = {
  zh: "没有写出文件：没有查到日期确定的期限",
  en: "no file was written: no deadline with a certain day was found",
};

/** Whoever looks at the calendar alone must know that it is not all there is. */
const UNFINISHED = {
  zh: "本案内容过多，审查没有做完：日历中可能缺少期限，请自行核对",
  en: "too much to work out: the audit is not finished, and deadlines may be missing from the calendar; check them yourself",
};

const unsureWords = (count: number): Text => ({
  zh: `另有 ${count} 项期限缺少事实，不能确定是否正在进行、何时届满，没有写入文件；请看 redress audit`,
  en: `${count} more ${count === 1 ? "deadline is" : "deadlines are"} not certain and not in the file: facts are missing; see redress audit`,
});

const leftWords = (count: number): Text => ({
  zh: `上次文件中的 ${count} 项可能仍在进行，没有取消，照旧保留`,
  en: `${count} of the earlier file may still run: ${count === 1 ? "it is" : "they are"} not cancelled, and ${count === 1 ? "stands" : "stand"} as before`,
});

function itemOf(file: CaseFile, row: ReturnType<typeof auditRowsOf>["deadlines"][number], args: Arguments) {
  const { earliest, latest, ...rest } = row;
  const shown: DeadlineRow = {
    ...rest,
    caseId: file.id,
    reference: file.reference ?? null,
    clientName: file.client.name ?? null,
    court: file.enforcement.court.name,
    due: { earliest, latest },
    stale: false,
  };
  return calendarItem(shown, { source: SOURCE, names: args.has("names"), alarmDays: ALARM_DAYS });
}

/** The file before this one. It must be of the same case: another's entries would all be taken for gone, and cancelled. */
async function previousOf(args: Arguments, caseId: string): Promise<PreviousCalendar> {
  const path = args.value("previous");
  if (path === null) return { of: null, entries: [] };
  let found: PreviousCalendar;
  try {
    found = previousCalendar(await readFile(path, "utf8"));
  } catch (error) {
    const why =
      error instanceof NotOurCalendar
        ? { zh: "不是 redress calendar 写出的完整日历文件", en: "it is no whole calendar file of redress calendar" }
        : ioReason(error);
    throw new UsageError(`--previous ${echo(path)}：${why.zh}`, `--previous ${echo(path)}: ${why.en}`);
  }
  if (found.of === ofCase(caseId)) return found;
  throw new UsageError(
    `--previous ${echo(path)}：它是另一个案件的，或者是从窗口导出的；应为本案上次写出的文件`,
    `--previous ${echo(path)}: it is of another case, or comes from the window; the file last written for this case is needed`,
  );
}

function done(path: string, all: number, cancelled: number, { lang }: Io): string {
  const standing = all - cancelled;
  if (lang === "zh") return `${path}：${standing} 项期限，取消 ${cancelled} 项`;
  return `${path}: ${standing} ${standing === 1 ? "deadline" : "deadlines"}, ${cancelled} cancelled`;
}
