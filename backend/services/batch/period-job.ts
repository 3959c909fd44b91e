// The period of one line of a batch: `{"id","from","days"|"workingDays"|"months","roll"}` in, `{"id","raw","due","status"}` out.
import { MAX_DAY, MIN_DAY, parseDay } from "../../../shared/calendar/civil.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import type { Json } from "../../../shared/case/json.ts";
import { ROOT, WHOLE_FILE, whereOf } from "../../../shared/case/path.ts";
import {
  ALLOWED,
  type CaseError,
  missing,
  type Problem,
  unknownField,
  wrongValue,
} from "../../../shared/case/problems.ts";
import { inside } from "../../../shared/case/walk-object.ts";
import { parseJsonLine } from "../json-line.ts";
import {
  ALLOWED_FROM,
  allowedLength,
  answerPeriod,
  isLength,
  periodProblem,
  type PeriodRequest,
  UNIT_FIELDS,
  type UnitField,
} from "../period-service.ts";
import type { LineJob } from "./answer.ts";

const UNITS: readonly UnitField[] = ["days", "workingDays", "months"];
const FIELDS: readonly string[] = ["id", "from", ...UNITS, "roll"];
const ALLOWED_ROLL = { zh: "应为 true 或者 false", en: "true or false is allowed" };
const ONE_UNIT = {
  zh: "days、workingDays、months 应恰有一个",
  en: "exactly one of days, workingDays and months is allowed",
};

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** The request of a line, or every problem in the order of the fields. */
function requestOf(line: Json): { readonly request: PeriodRequest | null; readonly errors: readonly CaseError[] } {
  const errors: CaseError[] = [];
  const add = (field: string, problem: Problem): void =>
    void errors.push({ ...whereOf(inside(ROOT, field)), ...problem });
  const addToAll = (problem: Problem): void => void errors.push({ path: WHOLE_FILE, ...problem });
  const { id, from, roll } = line;
  if (!given(id)) add("id", missing(ALLOWED.text));
  else if (typeof id === "string" ? id === "" : !Number.isFinite(id)) add("id", wrongValue(id, ALLOWED.text));
  const start = typeof from === "string" ? parseDay(from) : null;
  if (!given(from)) add("from", missing(ALLOWED_FROM));
  else if (start === null || start < MIN_DAY || start > MAX_DAY) add("from", wrongValue(from, ALLOWED_FROM));
  const units = UNITS.filter((unit) => given(line[unit]));
  const [unit] = units;
  if (unit === undefined) addToAll({ problem: { zh: "没有写明期间", en: "no period is given" }, allowed: ONE_UNIT });
  else if (units.length > 1) {
    addToAll({ problem: { zh: "写明了不止一个期间", en: "more than one period is given" }, allowed: ONE_UNIT });
  }
  for (const field of units)
    if (!isLength(field, line[field])) add(field, wrongValue(line[field], allowedLength(field)));
  if (given(roll) && typeof roll !== "boolean") add("roll", wrongValue(roll, ALLOWED_ROLL));
  for (const name of Object.keys(line)) {
    if (!FIELDS.includes(name) && !name.startsWith("x-")) add(name, unknownField(name, FIELDS, false));
  }
  const n = unit === undefined ? null : line[unit];
  if (errors.length > 0 || unit === undefined || start === null || !isLength(unit, n)) return { request: null, errors };
  return { request: { from: start, spec: { unit: UNIT_FIELDS[unit], n, roll: roll !== false } }, errors };
}

/** Answers the periods of lines. */
export function periodJob(calendar: Calendar): LineJob {
  return (bytes) => {
    const parsed = parseJsonLine(bytes);
    if (!parsed.ok) return parsed;
    const { request, errors } = requestOf(parsed.value);
    if (request === null) return { ok: false, errors };
    const problem = periodProblem(calendar, request);
    if (problem !== null) return { ok: false, errors: [{ path: WHOLE_FILE, ...problem }] };
    const { raw, due, status } = answerPeriod(calendar, request);
    return { ok: true, text: JSON.stringify({ id: parsed.value["id"], raw, due, status }), flagged: false };
  };
}
