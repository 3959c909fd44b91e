// Whether an audit agrees with itself, by the contract of its output: sentences about what does not, none if all does.
import { factOf } from "../../../shared/audit/ask.ts";
import { idleFacts } from "../../../shared/audit/idle.ts";
import type { Audit, DayBounds, Deadline, Finding } from "../../../shared/engine/finding.ts";
import { ruleOrder } from "../../../shared/engine/rule-code.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { article } from "../../../shared/law/index.ts";
import type { CaseJson } from "./plain.ts";
import { valid } from "./random-case.ts";

/** Across the active readings, as the contract says it. */
function combined(statuses: readonly Status[]): Status {
  const [first] = statuses;
  if (first === undefined || statuses.every((status) => status === first)) return first ?? "not-applicable";
  if (statuses.includes("breach") || statuses.includes("contestable")) return "contestable";
  for (const status of ["undetermined", "running", "in-order"] as const) if (statuses.includes(status)) return status;
  return statuses.includes("advice") ? "advice" : "not-applicable";
}

const number = (iso: string): number => parseDay(iso) ?? Number.NaN;

function ascending(list: readonly string[]): boolean {
  return list.every((entry, index) => index === 0 || (list[index - 1] ?? "") <= entry);
}

/** The statuses that end a rule of kind advice (reference, "The table sharpened"). */
const ADVICE: readonly Status[] = ["advice", "undetermined", "not-applicable"];

type Complain = (what: string) => void;

function checkBounds(name: string, bounds: DayBounds | null, complain: Complain): void {
  if (bounds !== null && bounds.latest !== null && bounds.earliest > bounds.latest)
    complain(`${name} ends before it begins`);
}

function checkDays(finding: Finding, asOf: string, complain: Complain): void {
  const { status, due, done, daysLate } = finding;
  checkBounds("due", due, complain);
  checkBounds("done", done, complain);
  if (done !== null && (done.latest === null || done.latest > asOf)) complain("done after the day of the audit");
  if (daysLate !== null) {
    if (status !== "breach" && status !== "contestable") complain(`daysLate with ${status}`);
    if (due === null) complain("daysLate without due");
    if (daysLate.min > daysLate.max || daysLate.min < (status === "breach" ? 1 : 0)) complain("daysLate has no sense");
    if (due !== null && daysLate.max !== number(done?.latest ?? asOf) - number(due.earliest) && due.latest !== null) {
      if (due.earliest === due.latest) complain("daysLate.max is not done (or asOf) minus due");
    }
  }
  if (status === "breach" && due !== null && daysLate === null) complain("a breach of a period without daysLate");
  if (status === "breach" && due !== null && due.latest === null && daysLate !== null && daysLate.min > 1) {
    complain("daysLate.min with an open due day");
  }
  if (status === "running" && due !== null && (due.latest ?? asOf) < asOf) complain("running past its end");
  if (status === "in-order" && due !== null && done !== null && due.latest !== null && done.earliest > due.latest) {
    complain("in order although done late");
  }
  if (status === "breach" && due !== null && (done?.latest ?? asOf) <= due.earliest) complain("late although in time");
}

function checkReadings({ readings, status, due, id }: Finding, complain: Complain): void {
  if (readings.length === 0) return;
  const active = readings.filter((reading) => reading.active);
  if (active.length === 0) complain("no active reading");
  const together = combined(active.map((reading) => reading.status));
  if (together !== status) complain(`readings come to ${together}, the finding to ${status}`);
  if (new Set(readings.map((reading) => reading.id)).size !== readings.length) complain(`a reading twice in ${id}`);
  for (const reading of readings) {
    checkBounds(`due of ${reading.id}`, reading.due, complain);
    if (!reading.active || reading.due === null || due === null) continue;
    if (reading.due.earliest < due.earliest) complain(`${reading.id} is due before the finding`);
    if (due.latest !== null && (reading.due.latest ?? "9999") > due.latest) complain(`${reading.id} is due after it`);
  }
}

/**
 * Undetermined without a question, as the contract's page says: what these lack has no place in a file (when a procuratorate
 * accepted or decided, how much time did not count), and a step names it.
 */
export const UNASKED: ReadonlySet<string> = new Set(["K-08", "K-09"]);

/** What is named there. */
const NAMED_IN_STEP = /(?:受理日|作出决定的日期).*(?:不明|不在案卷记录中)/u;

/** Questions of kind choice without a list: the answer is a word of the file's own (a region, the id of an event). */
const OPEN_CHOICE = /(?:court\.region|\.regarding)$/u;

function checkMissing(finding: Finding, ids: ReadonlySet<string>, complain: Complain): void {
  const { missing, status, rule, derivation } = finding;
  const paths = missing.map(({ path }) => path);
  if (!ascending(paths) || new Set(paths).size !== paths.length) complain("missing is not sorted");
  if (paths.length > 0 && status !== "undetermined" && status !== "contestable") complain(`missing with ${status}`);
  if (paths.length === 0 && status === "undetermined" && !UNASKED.has(rule)) {
    complain("undetermined, and nothing is missing");
  }
  if (paths.length === 0 && status === "undetermined" && !derivation.some(({ zh }) => NAMED_IN_STEP.test(zh))) {
    complain("undetermined, and neither a question nor a step says what is missing");
  }
  for (const path of paths) {
    const event = /^events\[\+[a-z-]+(?:@(?<anchor>[^\]]+))?\]|^events\[(?<id>[^\]]+)\]\./u.exec(path);
    const id = event?.groups?.["id"] ?? event?.groups?.["anchor"];
    if (path.startsWith("events[") && event === null) complain(`the path ${path} is of no known form`);
    if (id !== undefined && !ids.has(id)) complain(`the path ${path} names no event`);
  }
}

/** The limits that the service of an answer starts, on record or not. */
const BY_SERVICE: ReadonlySet<string> = new Set(["R-01", "O-01"]);

function checkFinding(finding: Finding, audit: Audit, ids: ReadonlySet<string>, complain: Complain): void {
  const { id, rule, subjects, thread, status, kind, basis, derivation, remedies } = finding;
  for (const subject of subjects) if (!ids.has(subject)) complain(`no event ${subject}`);
  if (new Set(subjects).size !== subjects.length) complain("a subject twice");
  if (thread !== null && !ids.has(thread)) complain(`no event ${thread} for its thread`);
  const anchor = id.slice(rule.length + 1);
  if (!id.startsWith(`${rule}@`) || (anchor !== "case" && !ids.has(anchor))) complain("its id has no anchor");
  // Where the trigger is not on record, the request stands for it in the id (a limit without a service); so it does where one
  // answer triggers the rule for several requests, and where it is open whose answer it is, or when what stands first was.
  const shared = audit.findings.some(
    (other) => other !== finding && other.rule === rule && other.subjects[0] === subjects[0],
  );
  const open = finding.missing.some(
    ({ path }) => path.endsWith(".regarding") || path === `events[${subjects[0]}].date`,
  );
  const named = anchor !== thread && !BY_SERVICE.has(rule) && !shared && !open && subjects.includes(anchor);
  if (status !== "not-applicable" && named && subjects[0] !== anchor) {
    complain("the trigger is not the first subject");
  }
  if (kind === "advice" && !ADVICE.includes(status)) complain(`advice with ${status}`);
  // K-08 runs from a day that no file records.
  if (kind === "time-limit" && status === "running" && finding.due === null && rule !== "K-08") {
    complain("running without due");
  }
  if ((status === "in-order" || status === "not-applicable") && remedies.length > 0) complain(`a remedy if ${status}`);
  if (derivation.length === 0) complain("no derivation");
  for (const one of basis) {
    if (one.version === null || article(one.instrument, one.version, one.article) === null) {
      complain(`no article ${one.instrument}@${one.version ?? ""}:${one.article}`);
    }
  }
  checkDays(finding, audit.asOf, complain);
  checkReadings(finding, complain);
  checkMissing(finding, ids, complain);
}

function checkOrder(audit: Audit, complain: Complain): void {
  const { findings, deadlines, asOf } = audit;
  const ids = findings.map(({ id }) => id);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) complain(`two findings are ${id}`);
  findings.forEach((finding, index) => {
    const before = findings[index - 1];
    if (before !== undefined && ruleOrder(before.rule) > ruleOrder(finding.rule))
      complain(`${finding.id} is out of order`);
  });
  const place = ({ holder, rule, finding }: Deadline): string => [holder === "client" ? 0 : 1, rule, finding].join(" ");
  const isPast = ({ due }: Deadline): boolean => due.latest !== null && due.latest < asOf;
  const ahead = deadlines.filter((deadline) => !isPast(deadline));
  const key = (one: Deadline): string => [one.due.earliest, one.due.latest ?? "9999", place(one)].join(" ");
  if (!ascending(ahead.map(key)) || deadlines.slice(0, ahead.length).some(isPast))
    complain("the deadlines are not sorted");
  deadlines.slice(ahead.length).forEach((deadline, index, past) => {
    const before = past[index - 1];
    if (before !== undefined && (before.due.latest ?? "") < (deadline.due.latest ?? ""))
      complain("what passed is not sorted");
  });
  const expected = findings.filter(
    ({ status, due, done }) =>
      due !== null && (status === "running" || ((status === "breach" || status === "contestable") && done === null)),
  );
  if (
    expected
      .map(({ id }) => id)
      .toSorted()
      .join(" ") !==
    deadlines
      .map((d) => d.finding)
      .toSorted()
      .join(" ")
  ) {
    complain("the deadlines are not those of the findings");
  }
  for (const { due, daysLeft, finding } of deadlines) {
    if (daysLeft.min !== number(due.earliest) - number(asOf)) complain(`daysLeft of ${finding}`);
  }
}

function checkAsk({ findings, ask }: Audit, isIdle: (path: string) => boolean, complain: Complain): void {
  for (const { id, missing, status } of findings) {
    if (status === "not-applicable") continue;
    for (const { path } of missing) {
      const alike = ask.filter((question) => factOf(question.path) === factOf(path));
      if (alike.length > 1) complain(`${path} is asked ${alike.length} times`);
      if (alike[0]?.settles.includes(id) !== true && !isIdle(path))
        complain(`${path} is missing for ${id} and not asked`);
    }
  }
  for (const { path, settles, kind, choices } of ask) {
    if (settles.length === 0) complain(`${path} settles nothing`);
    if ((kind === "choice" && !OPEN_CHOICE.test(path)) !== choices.length > 0)
      complain(`${path} is of kind ${kind} with ${choices.length} choices`);
  }
}

const ROUTES =
  "correction-request reconsideration objection deletion early-deletion restriction-relief supervision procuratorate credit-objection agency compensation administrative-reconsideration administrative-suit";

function checkChecklists({ checklists, findings }: Audit, ids: ReadonlySet<string>, complain: Complain): void {
  const places = checklists.map(({ route }) => ROUTES.split(" ").indexOf(route));
  if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))) complain("checklists out of order");
  const known = new Set(findings.map(({ id }) => id));
  for (const { route, because, items, until } of checklists) {
    checkBounds(`until of ${route}`, until, complain);
    for (const id of because)
      if (!known.has(id)) complain(`the checklist ${route} rests on ${id}, which is no finding`);
    for (const { from } of items)
      for (const id of from) if (!ids.has(id)) complain(`${route} names neither event nor evidence ${id}`);
  }
}

/** What an act rests on is a finding; one that is an answer rests on what is undetermined, or on a question of the audit. */
function checkNext({ next, findings, ask }: Audit, complain: Complain): void {
  if (next === null) return;
  const by = new Map(findings.map((finding) => [finding.id, finding]));
  if (next.because.length === 0) complain(`the next act (${next.kind}) rests on nothing`);
  for (const id of next.because) if (!by.has(id)) complain(`the next act rests on ${id}, which is no finding`);
  if (next.kind !== "answer") return;
  const settled = new Set(ask.flatMap(({ settles }) => settles));
  if (!next.because.every((id) => by.get(id)?.status === "undetermined" || settled.has(id)))
    complain("an answer settles nothing that is open");
}

/** What in an audit (with all findings) of the case does not agree; each sentence begins with the finding's rule. */
export function inconsistencies(audit: Audit, json: CaseJson): readonly string[] {
  const faults: string[] = [];
  const ids = new Set(json.events.map((event) => String(event["id"])));
  const pieces = (json["evidence"] ?? []) as readonly { readonly id?: string }[];
  for (const finding of audit.findings) {
    checkFinding(finding, audit, ids, (what) => faults.push(`${finding.rule}: ${what}`));
  }
  const complain: Complain = (what) => faults.push(`audit: ${what}`);
  checkOrder(audit, complain);
  checkNext(audit, complain);
  checkAsk(audit, idleFacts(valid(json), audit.asOf), complain);
  checkChecklists(audit, new Set([...ids, ...pieces.map(({ id }) => String(id))]), complain);
  return faults;
}
