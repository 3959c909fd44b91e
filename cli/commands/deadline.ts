// `redress deadline`: one legal period with its numbered derivation, or one a line.
import { calendarWith } from "../../backend/services/calendar.ts";
import {
  ALLOWED_FROM,
  allowedLength,
  answerPeriod,
  explainPeriod,
  isLength,
  periodProblem,
  type PeriodAnswer,
  type PeriodAnswerStep,
  type PeriodRequest,
  UNIT_FIELDS,
  type UnitField,
} from "../../backend/services/period-service.ts";
import { formatDay, MAX_DAY, MIN_DAY, parseDay } from "../../shared/calendar/civil.ts";
import type { Calendar } from "../../shared/calendar/workdays.ts";
import { echo } from "../../shared/case/echo.ts";
import { citation } from "../../shared/law/index.ts";
import type { Text } from "../../shared/text.ts";
import { dayOption } from "../as-of.ts";
import { type Run, type Arguments, refuseWith } from "../options.ts";
import { EXIT, type Lang, UsageError } from "../io.ts";
import { indented } from "../layout.ts";

const OPTION_OF: Readonly<Record<UnitField, string>> = { days: "days", workingDays: "working-days", months: "months" };
const UNITS: readonly UnitField[] = ["days", "workingDays", "months"];
const WIDTH = 80;

interface Asked {
  readonly field: UnitField;
  readonly request: PeriodRequest;
}

function lengthOf(args: Arguments): { readonly field: UnitField; readonly n: number } {
  const given = UNITS.filter((unit) => args.has(OPTION_OF[unit]));
  const [field] = given;
  if (field === undefined || given.length > 1) {
    throw new UsageError(
      "期间应以 --days、--working-days、--months 之一写明",
      "a period is given by exactly one of --days N, --working-days N and --months N",
    );
  }
  const value = args.value(OPTION_OF[field]) ?? "";
  const n = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (isLength(field, n)) return { field, n };
  const allowed = allowedLength(field);
  throw new UsageError(
    `--${OPTION_OF[field]}：${echo(value)} 不可用；${allowed.zh}`,
    `--${OPTION_OF[field]}: ${echo(value)} cannot be used; ${allowed.en}`,
  );
}

function askedOf(args: Arguments): Asked {
  const from = dayOption(args, "from", MIN_DAY, MAX_DAY);
  if (from === null) {
    throw new UsageError(`缺少 --from DATE；${ALLOWED_FROM.zh}`, `--from DATE is missing; ${ALLOWED_FROM.en}`);
  }
  const { field, n } = lengthOf(args);
  const unit = UNIT_FIELDS[field];
  return { field, request: { from, spec: { unit, n, roll: unit !== "working-days" && !args.has("no-roll") } } };
}

const UNIT_WORDS: Readonly<Record<UnitField, (n: number) => Text>> = {
  days: (n) => ({ zh: `${n} 日`, en: n === 1 ? "1 day" : `${n} days` }),
  workingDays: (n) => ({ zh: `${n} 个工作日`, en: n === 1 ? "1 working day" : `${n} working days` }),
  months: (n) => ({ zh: `${n} 个月`, en: n === 1 ? "1 month" : `${n} months` }),
};

function headline({ field, request }: Asked, answer: PeriodAnswer, calendar: Calendar): Text {
  const from = formatDay(request.from);
  const length = UNIT_WORDS[field](request.spec.n);
  const due = answer.due === null ? null : parseDay(answer.due);
  if (due === null) {
    const what = {
      zh: "无法给出届满日：缺少官方放假通知",
      en: "no date can be given: an official holiday notice is missing",
    };
    return { zh: `${from} 起 ${length.zh}：${what.zh}`, en: `${length.en} from ${from}: ${what.en}` };
  }
  const kind = calendar.describe(due);
  return {
    zh: `${from} 起 ${length.zh}：${formatDay(due)} ${kind.zh}`,
    en: `${length.en} from ${from}: ${formatDay(due)}, ${kind.en}`,
  };
}

function stepText(step: PeriodAnswerStep, n: number, lang: Lang): string {
  const { basis } = step;
  const cited = basis === null ? null : citation(basis.instrument, basis.version, basis.article, basis.paragraph)[lang];
  const note = cited === null ? "" : lang === "zh" ? `（${cited}）` : ` (${cited})`;
  return indented(step[lang] + note, WIDTH, "      ", `  ${String(n).padStart(2)}  `);
}

export const deadline: Run = async (args, io) => {
  if (args.positionals.length > 0) {
    throw new UsageError(
      `deadline 不取文件名：${echo(args.positionals[0] ?? "")}；应写 --from DATE`,
      `deadline takes no argument ${echo(args.positionals[0] ?? "")}; write --from DATE and a length`,
    );
  }
  const calendar = calendarWith([]);
  if (args.has("batch")) {
    refuseWith(args, "--batch", ["from", "days", "working-days", "months", "no-roll", "json"]);
    const { deadlineBatch } = await import("./deadline-batch.ts");
    return deadlineBatch(args, io, calendar);
  }
  refuseWith(args, "--from", ["out"]);
  const asked = askedOf(args);
  const { field, request } = asked;
  const problem = periodProblem(calendar, request);
  if (problem !== null) {
    throw new UsageError(
      `${problem.problem.zh}；${problem.allowed.zh}`,
      `${problem.problem.en}; ${problem.allowed.en}`,
    );
  }
  const answer = answerPeriod(calendar, request);
  const steps = explainPeriod(calendar, request);
  if (args.has("json")) {
    const { n, roll } = request.spec;
    const document = { from: formatDay(request.from), [field]: n, roll, ...answer, derivation: steps };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return EXIT.done;
  }
  const lines = [headline(asked, answer, calendar)[io.lang], ...steps.map((step, n) => stepText(step, n + 1, io.lang))];
  await io.out(`${lines.join("\n")}\n`);
  return EXIT.done;
};
