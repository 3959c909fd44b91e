// What must hold of every document of every case, as a list of faults: for the tests of examples and of random cases.
import type { Audit, Finding } from "../engine/finding.ts";
import { formatDay, isWeekend, parseDay } from "../calendar/civil.ts";
import { describeSpan, parseSpan } from "../calendar/edtf.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import { birthInNumber, sexInNumber } from "../case/id-number.ts";
import { valueWords } from "../case/words.ts";
import { article, citation, instrument, instrumentVersion, versionAt } from "../law/index.ts";
import { deniedTitleIn } from "../law/denylist.ts";
import { exhibitsIn, sentencesIn, sentenceText } from "./walk.ts";
import type { Draft, Provision, Sentence } from "./model.ts";

/** The faults of a document; none in a sound one. */
export function faultsOf(draft: Draft, file: CaseFile, audit: Audit): readonly string[] {
  const sentences = sentencesIn(draft.blocks);
  const findings = new Map(audit.findings.map((finding) => [finding.id, finding]));
  return [
    ...duplicates(draft.blocks.map(({ id }) => `block ${id}`)),
    ...duplicates(sentences.map(({ id }) => `sentence ${id}`)),
    ...sentences.flatMap((sentence) => [
      ...traceFaults(sentence, file, findings),
      ...(draft.forCourt ? [...factFaults(sentence, file), ...signingFaults(sentence)] : []),
      ...versionFaults(sentence, draft, findings),
      ...wordFaults(sentence, findings),
      ...numberFaults(sentence, draft, file, findings, audit),
    ]),
    ...nameFaults(draft, file),
    ...exhibitFaults(draft, file),
  ];
}

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`);
}

/** Every sentence rests on something, and on things that there are. */
function traceFaults(
  { id, trace }: Sentence,
  file: CaseFile,
  findings: ReadonlyMap<string, Finding>,
): readonly string[] {
  const { facts, basis, exhibits, form } = trace;
  const faults: string[] = [];
  if (facts.length + basis.length + trace.findings.length === 0 && form === undefined)
    faults.push(`${id} rests on nothing`);
  for (const one of trace.findings) if (!findings.has(one)) faults.push(`${id}: no finding ${one}`);
  for (const one of exhibits)
    if (!file.evidence?.some((piece) => piece.id === one)) faults.push(`${id}: no evidence ${one}`);
  for (const one of basis) if (!exists(one)) faults.push(`${id}: no such provision ${JSON.stringify(one)}`);
  return faults;
}

/** Every fact that a sentence traces to is in the file, or is the gap that stands in its place. */
function factFaults({ id, trace, parts }: Sentence, file: CaseFile): readonly string[] {
  const gaps = new Set(parts.flatMap((part) => ("blank" in part ? [part.blank.path] : [])));
  return trace.facts
    .filter((path) => !gaps.has(path) && !path.startsWith("choices.") && valueAt(file, path) === undefined)
    .map((path) => `${id}: no fact ${path}`);
}

/** Every provision is one that a finding rests on, in its version, or one in force on the day of filing. */
function versionFaults(
  { id, trace }: Sentence,
  { asOf }: Draft,
  findings: ReadonlyMap<string, Finding>,
): readonly string[] {
  const day = parseDay(asOf) ?? 0;
  return trace.basis.flatMap(({ instrument: own, version, article: number }) => {
    if (versionAt(own, day) === version) return [];
    const named = `${instrument(own).short.zh}（${version}）`;
    const founded = trace.findings.some((one) => {
      const finding = findings.get(one);
      const basis = finding?.basis.some((each) => each.instrument === own && each.version === version) === true;
      return basis || finding?.derivation.some(({ zh }) => zh.includes(named)) === true;
    });
    return founded ? [] : [`${id} cites ${own}@${version}:${number}, which is neither in force nor a finding's`];
  });
}

function exists({ instrument: own, version, article: number }: Provision): boolean {
  return instrumentVersion(own, version) !== null && article(own, version, number) !== null;
}

/** What the day on which a paper is signed or handed in makes untrue: that it is in time, or that a period still runs. */
const OF_SIGNING =
  /本(?:申请|文书)[^。；]*(?:未超过|没有超过|在[^。；]*期限内|期内)|文末所载|尚未届满|尚在[^。；]*期限/u;

/** A paper is drawn up on one day and signed on another: nothing in it turns untrue between them. */
function signingFaults(sentence: Sentence): readonly string[] {
  const text = sentenceText(sentence);
  return OF_SIGNING.test(text) ? [`${sentence.id} is untrue once it is signed late: ${text}`] : [];
}

const PROMISES = /必将|一定会|必然会|保证(?:能|可以)|肯定能|will certainly|guarantee/u;

/** Nothing is promised, nothing disputed is called unlawful, nothing undecided is asserted. */
function wordFaults(sentence: Sentence, findings: ReadonlyMap<string, Finding>): readonly string[] {
  const text = sentenceText(sentence);
  const { id, trace, parts, alternative = false } = sentence;
  const named = trace.findings.flatMap((one) => findings.get(one) ?? []);
  const faults: string[] = [];
  if (/\d{4}-\d{2}-\d{2}/u.test(text)) faults.push(`${id} writes a date as a machine does: ${text}`);
  if (PROMISES.test(text)) faults.push(`${id} promises: ${text}`);
  const denied = deniedTitleIn(text);
  if (denied !== null) faults.push(`${id} cites ${denied.title}`);
  if (!id.startsWith("ground.")) return faults;
  const told = /\.(?:heading|law\.|fact\.|between$|argue$)/u.test(id);
  if (named.some(({ status }) => status === "contestable") && !told && !alternative) {
    faults.push(`${id} asserts what is contestable: ${text}`);
  }
  if (named.some(({ status }) => status === "contestable") && /违法/u.test(text) && !id.includes(".law.")) {
    faults.push(`${id} calls unlawful what is contestable: ${text}`);
  }
  if (named.some(({ status }) => status === "undetermined") && !told && !parts.some((part) => "blank" in part)) {
    faults.push(`${id} asserts what is undetermined: ${text}`);
  }
  return faults;
}

const ZH_DATE = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu;
const EN_DATE =
  /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/gu;
const MONTHS = "January February March April May June July August September October November December".split(" ");
const two = (text: string): string => text.padStart(2, "0");

/** The text with its dates as ISO, so that they can be looked for. */
function isoText(text: string): string {
  return text
    .replaceAll(
      EN_DATE,
      (_all, day: string, month: string, year: string) =>
        `${year}-${two(String(MONTHS.indexOf(month) + 1))}-${two(day)}`,
    )
    .replaceAll(ZH_DATE, (_all, year: string, month?: string, day?: string) =>
      [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join("-"),
    );
}

/** Every number and every date of a sentence stands in what the sentence traces to. */
function numberFaults(
  sentence: Sentence,
  { asOf, document, exhibits, inputDigest, rulePack }: Draft,
  file: CaseFile,
  findings: ReadonlyMap<string, Finding>,
  audit: Audit,
): readonly string[] {
  const { id, trace } = sentence;
  if (id.endsWith(".number") && /^\d+\. $/u.test(sentenceText(sentence))) return [];
  const { facts, basis } = trace;
  const source = [
    asOf,
    ...facts.map((path) => valueText(file, path)),
    ...trace.findings.map((one) => JSON.stringify(findings.get(one) ?? "")),
    ...trace.findings.flatMap((one) => daysUnderReadings(findings.get(one), [asOf, ...facts.flatMap(dayAt(file))])),
    ...basis.map(lawText),
    ...trace.exhibits.map((one) => `${exhibits.find(({ evidence }) => evidence === one)?.number ?? ""}`),
    ...(document === "audit-report"
      ? [inputDigest, rulePack.version, REPORT_NUMBERS.test(id) ? sentenceText(sentence) : ""]
      : []),
    // The limit of a route is the audit's own, and so is the wording of its papers.
    ...(document === "client-leaflet" && ROUTE_WORDS.test(id) ? [JSON.stringify(audit.checklists)] : []),
    ...(document === "client-leaflet" && id.startsWith("first.") ? audit.checklists.flatMap(signingDays) : []),
  ].join(" ");
  const known = isoText(source);
  const faults: string[] = [];
  const left = isoText(
    sentence.parts
      .map((part) => ("text" in part ? part.text : ""))
      .join(" ")
      .replaceAll("（年", ""),
  );
  const leftover = left.replaceAll(/\d{4}-\d{2}(?:-\d{2})?(?!\d)/gu, (date) => {
    if (!known.includes(date)) faults.push(`${id}: date ${date} from nowhere`);
    return " ";
  });
  const numbers = new Set([...known.matchAll(/\d+/gu)].map(([digits]) => String(Number(digits))));
  for (const [digits] of leftover.matchAll(/\d+/gu)) {
    if (!numbers.has(String(Number(digits))) && !DAYS_LEFT.test(id))
      faults.push(`${id}: number ${digits} from nowhere`);
  }
  return faults;
}

/** Days late under each reading, counted to the act, to the audit's day or to a day that the sentence traces to. */
function daysUnderReadings(finding: Finding | undefined, days: readonly string[]): readonly string[] {
  const ends = [...[finding?.done?.earliest ?? []].flat(), ...days].flatMap((one) => parseDay(one) ?? []);
  const dues = [finding?.due ?? null, ...(finding?.readings ?? []).map(({ due }) => due)];
  return dues.flatMap((due) => {
    const from = due === null ? null : parseDay(due.earliest);
    return from === null ? [] : ends.map((end) => String(end - from));
  });
}

/** The first day of a date at a path, where there is one. */
const dayAt =
  (file: CaseFile) =>
  (path: string): readonly string[] => {
    const value = valueAt(file, path);
    const span = typeof value === "string" ? parseSpan(value) : null;
    return span !== null && span.ok ? [formatDay(span.span.lo)] : [];
  };

/** Lists of the report whose numbers are counts, step numbers or titles of provisions. */
const REPORT_NUMBERS = /^(?:group|annex|notChecked|disclaimer|ask)\./u;
const ROUTE_WORDS = /^(?:way|paper)\./u;
/** The last day of a route, and the last working day before it: until then the client comes to sign. */
function signingDays({ until }: Audit["checklists"][number]): readonly string[] {
  const last = until === null ? null : parseDay(until.earliest);
  if (until === null || last === null) return [];
  const before = Array.from({ length: 20 }, (_none, at) => last - 1 - at);
  const worked = before.find((day) => shippedCalendar.isWorkingDay(day) ?? !isWeekend(day));
  return [until.earliest, worked === undefined ? "" : formatDay(worked)];
}

/** Days left are counted from the audit's day. */
const DAYS_LEFT = /\.left\./u;

function lawText(one: Provision): string {
  const { instrument: own, version, article: number, paragraph, item } = one;
  const found = instrumentVersion(own, version);
  const words = article(own, version, number)?.paragraphs.map(({ zh }) => zh ?? "") ?? [];
  const periods = Object.values(found?.duties ?? {}).flatMap((duty) =>
    duty.article === number ? `${duty.period?.n ?? ""}` : [],
  );
  const cited = citation(own, version, number, paragraph, item).zh;
  return [version, found?.documentNumber ?? "", cited, ...words, ...periods].join(" ");
}

/** The value at a path, with the words of the span where it is a date. */
function valueText(file: CaseFile, path: string): string {
  const value = valueAt(file, path);
  const shown = typeof value === "string" ? value : JSON.stringify(value ?? "");
  // A resident identity number tells the birth date and the sex.
  const number = path === "client.idDocument.number";
  const sex = number
    ? sexInNumber(shown)
    : path === "client.sex" && (shown === "male" || shown === "female")
      ? shown
      : null;
  const told = [number ? birthInNumber(shown) : null, sex === null ? null : valueWords("sex", sex).zh];
  const text = [shown, ...told.filter((one) => one !== null)].join(" ");
  const span = typeof value === "string" ? parseSpan(value) : null;
  return span !== null && span.ok ? `${text} ${describeSpan(span.span).zh} ${describeSpan(span.span).en}` : text;
}

function valueAt(file: CaseFile, path: string): unknown {
  const found = /^(events|sanctions|evidence|parties)\[([^\]]*)\](?:\.(.+))?$/u.exec(path);
  const start: unknown = found === null ? file : file[listName(found[1])]?.find((one) => one.id === found[2]);
  const steps = (found === null ? path : (found[3] ?? "")).split(".").filter((step) => step !== "");
  return steps.reduce<unknown>((at, step) => fieldOf(at, step), start);
}

const listName = (name: string | undefined): "events" | "sanctions" | "evidence" | "parties" =>
  name === "sanctions" || name === "evidence" || name === "parties" ? name : "events";

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Particular courts and people stand in a document only as the file names them. */
function nameFaults(draft: Draft, file: CaseFile): readonly string[] {
  if (draft.document === "audit-report") return [];
  const { client, enforcement } = file;
  const names = [
    client.name,
    enforcement.court.name,
    enforcement.upperCourt?.name,
    ...file.events.map((event) => ("court" in event ? event.court?.name : undefined)),
    file.matter,
    ...file.events.map((event) => ("authority" in event ? event.authority : undefined)),
    ...file.events.map((event) => ("documentNumber" in event ? event.documentNumber : undefined)),
    ...(file.sanctions ?? []).map(({ body }) => body),
    ...(file.evidence ?? []).flatMap(({ title, kind }) => [title, kind]),
    enforcement.caseNumber,
  ].flatMap((name) => (name === undefined || name.trim() === "" ? [] : [name.replaceAll(/\s+/gu, " ").trim()]));
  let text = sentencesIn(draft.blocks).map(sentenceText).join("\n");
  for (const name of names.toSorted((a, b) => b.length - a.length)) text = text.replaceAll(name, "");
  const faults: string[] = [];
  const court = /[^，。；：（）“”\n]{0,6}[省市区县州旗路][^，。；：（）“”\n]{0,4}(?:法院|检察院)/u.exec(text)?.[0];
  if (court !== undefined) faults.push(`a court from nowhere: ${court}`);
  const person = /.{0,4}某.{0,4}/u.exec(text)?.[0];
  if (person !== undefined) faults.push(`a person from nowhere: ${person}`);
  return faults;
}

function exhibitFaults(draft: Draft, file: CaseFile): readonly string[] {
  const { exhibits, blocks } = draft;
  const numbers = exhibits.map(({ number }) => number);
  const faults = duplicates(numbers.map((number) => `exhibit ${number}`)).slice();
  const referred = exhibitsIn(blocks, exhibits);
  for (const { evidence } of exhibits)
    if (!file.evidence?.some(({ id }) => id === evidence)) faults.push(`no evidence ${evidence}`);
  const text = sentencesIn(blocks).map(sentenceText).join("");
  for (const [, digits] of text.matchAll(/证据(\d+)/gu)) {
    if (!referred.some(({ number }) => number === Number(digits))) faults.push(`证据${digits} is not listed`);
  }
  return faults;
}
