// A record of a public list as the beginning of a case: what it says, and what no record says and a person must.
import { parseDay } from "../calendar/civil.ts";
import { birthInNumber } from "../case/id-number.ts";
import type { EnumValue } from "../case/enums.ts";
import { sha256Hex } from "../case/sha256.ts";
import type { AnyEvent, Client, Enforcement, EnforcingCourt } from "../case/types.ts";
import { courtOf } from "../courts/court-of.ts";
import { normalNumber, readNumber } from "../courts/number.ts";
import { filledIn } from "../courts/said.ts";
import { instrument, versionAt } from "../law/index.ts";
import type { Text } from "../text.ts";
import { recordCells, type RecordCells, type RecordField } from "./record-columns.ts";
import { readRecordDay } from "./record-day.ts";
import { readGrounds } from "./record-grounds.ts";
import {
  type CaseDraft,
  collect,
  isNamedAsBody,
  type Imported,
  type ReadRow,
  refuseLost,
  refuseWithoutCourt,
  RowRefused,
  withEvents,
} from "./collect.ts";
import { ask, type Remark, type SourceRow, told } from "./source.ts";

/** What no record of the public list says: the beginning of every case that comes from one. */
export const FIVE_QUESTIONS: readonly Text[] = [
  {
    zh: "纳入决定书落款是哪一天？名单上只有发布日期。",
    en: "Which day does the listing decision bear? The list has the day of publication alone.",
  },
  { zh: "纳入决定书的文号是什么？", en: "What is the document number of the listing decision?" },
  {
    zh: "决定书引用的是哪一版规定、第几项？名单上的措辞不能说明。",
    en: "Which version of the rule and which item does the decision cite? The wording of the list does not tell.",
  },
  { zh: "决定书写明纳入期限了吗，几年？", en: "Does the decision state a term, and of how many years?" },
  {
    zh: "决定书送达了吗，哪一天、用什么方式？",
    en: "Was the decision served, on which day and by what method?",
  },
];

/** Reads the records of the list of judgment defaulters, or of the list of consumption restrictions, as cases. */
export const casesOfRecords = (rows: readonly SourceRow[], kind: "listing" | "restriction"): Imported =>
  collect(rows, (row, begun) => readRecord(row, kind, begun));

function readRecord(
  row: SourceRow,
  kind: "listing" | "restriction",
  begun: ReadonlyMap<string, CaseDraft>,
): ReturnType<ReadRow> {
  const cells = recordCells(row);
  const of = (field: RecordField): string => cells.known.get(field) ?? "";
  refuseLost(row, cells.heads.get("idNumber"));
  refuseWithoutCourt(of("court"));
  if (of("name") === "" && of("caseNumber") === "") {
    throw new RowRefused(
      "姓名和案号都是空的：看不出是谁、哪个案件。请至少补上一项。",
      "neither a name nor a case number: whose case it is cannot be told; fill in one of them",
    );
  }
  const remarks: Remark[] = [];
  const days = new Days(of, remarks);
  const filed = days.read("filed", { zh: "立案时间", en: "day of filing" });
  const published = days.published();
  const client = clientOf(of, published, remarks);
  const enforcement = enforcementOf(of, filed, remarks);
  const events = [
    ...filedEvent(of("caseNumber"), filed),
    ...(kind === "listing" ? publishedEvents(of, published, remarks) : restrictionEvents(of, published)),
    ...seenEvents(days, kind, remarks),
  ];
  const asked = remarks.flatMap(({ kind: what, text }) => (what === "ask" ? [text] : []));
  if (kind === "listing") asked.unshift(...FIVE_QUESTIONS);
  const id = idOf(of);
  const before = begun.get(id);
  if (before !== undefined) return { draft: withEvents(before, events), remarks };
  const draft: CaseDraft = {
    format: "redress.case/1",
    id,
    client,
    enforcement,
    events,
    ...extensionsOf(cells),
    ...(asked.length === 0 ? {} : { "x-ask": asked }),
  };
  return { draft, remarks };
}

/** The same person in the same case has the same id, whatever mirror the record comes from. */
function idOf(of: (field: RecordField) => string): string {
  const parts = [normalNumber(of("caseNumber")).normalize("NFKC"), of("name"), of("idNumber").toUpperCase()];
  return `list-${sha256Hex(JSON.stringify(parts)).slice(0, 16)}`;
}

// Days

/** Reads the days of a record; what is none is told once, and left unknown. */
class Days {
  private readonly of: (field: RecordField) => string;
  private readonly remarks: Remark[];
  constructor(of: (field: RecordField) => string, remarks: Remark[]) {
    this.of = of;
    this.remarks = remarks;
  }

  read(field: RecordField, { zh, en }: Text): string | null {
    const text = this.of(field);
    if (text === "") return null;
    const read = readRecordDay(text);
    if (read.ok && read.edtf !== null) return read.edtf;
    this.remarks.push(
      told(`${zh}写的是“${text}”，按不知道处理`, `${en}: “${text}” is no day that can be and counts as unknown`),
    );
    return null;
  }

  published(): string | null {
    const day = this.read("published", { zh: "发布时间", en: "day of publication" });
    const stamp = readRecordDay(this.of("publishedStamp"));
    const stamped = stamp.ok ? stamp.edtf : null;
    if (day !== null && stamped !== null && day !== stamped) {
      this.remarks.push(
        ask(
          `发布时间写的是${day}，时间戳却是${stamped}：以哪一个为准？`,
          `Published ${day} by its date, ${stamped} by its time stamp: which is right?`,
        ),
      );
    }
    return day ?? stamped;
  }
}

/** The year in which a day lies; null where it is not within one. */
const yearOf = (edtf: string | null): number | null =>
  edtf !== null && /^\d{4}(?:-\d{2}){0,2}$/u.test(edtf) ? Number(edtf.slice(0, 4)) : null;

// The person

const PERSON = /(?:^|\D)(?:0|580)(?:\D|$)|自然人|个人/u;
const BODY = /(?:^|\D)(?:1|581)(?:\D|$)|法人|组织|企业|单位/u;
function kindOfClient(of: (field: RecordField) => string, remarks: Remark[]): EnumValue<"clientKind"> {
  const types = [of("partyType"), /^(?:[01]|58[01])$/u.test(of("type")) ? of("type") : ""];
  const isBody = types.some((type) => BODY.test(type) && !PERSON.test(type));
  if (types.some((type) => PERSON.test(type))) return "natural-person";
  const looksLikeBody = of("representative") !== "" || isNamedAsBody(of("name"));
  if (isBody || looksLikeBody) {
    remarks.push(
      ask(
        "它是法人，还是其他组织？名单不区分。",
        "Is it a legal person or another organisation? The list does not tell.",
      ),
    );
    return "legal-person";
  }
  return "natural-person";
}

const SEXES: readonly (readonly [RegExp, "male" | "female"])[] = [
  [/^(?:男|male$|m$)/iu, "male"],
  [/^(?:女|female$|f$)/iu, "female"],
];

function clientOf(of: (field: RecordField) => string, published: string | null, remarks: Remark[]): Client {
  const kind = kindOfClient(of, remarks);
  const name = of("name") === "" ? {} : { name: of("name") };
  const number = of("idNumber");
  if (kind !== "natural-person") {
    const type =
      number.length === 18 ? "unified-social-credit-code" : number.length === 9 ? "organisation-code" : "other";
    return { kind, ...name, ...(number === "" ? {} : { idDocument: { type, number } }) };
  }
  const birth = birthOf(of, published, remarks);
  const sex = SEXES.find(([words]) => words.test(of("sex")))?.[1];
  return {
    kind,
    ...name,
    ...(number === "" ? {} : { idDocument: { type: "resident-id", number } }),
    ...(birth === null ? {} : { birthDate: birth }),
    ...(sex === undefined ? {} : { sex }),
  };
}

/** The year of birth that the number shows. The age may be that of the day it was looked up: it dates nothing. */
function birthOf(of: (field: RecordField) => string, published: string | null, remarks: Remark[]): string | null {
  const shown = birthInNumber(of("idNumber"));
  const age = /^\d{1,3}$/u.test(of("age")) ? Number(of("age")) : 0;
  const year = yearOf(published);
  if (age === 0 || year === null) return shown;
  const [first, last] = [year - age - 1, year - age];
  if (shown === null) {
    // An age of the day of the search would make a child grown up: it is asked about, and dates nothing.
    remarks.push(
      ask(
        `年龄写的是${age}岁，不知道是哪一天的：请按证件填写出生日期。`,
        `The age is given as ${age}, as of a day nobody knows: enter the date of birth from the identity paper.`,
      ),
    );
    return null;
  }
  const born = Number(shown.slice(0, 4));
  if (born < first || born > last) {
    remarks.push(
      ask(
        `证件号码显示${born}年出生，与发布时的年龄${age}岁对不上：年龄可能是查询时的，请核对出生日期。`,
        `The number shows a birth in ${born}, which does not fit the age of ${age} at publication; the age may be that of the search. Please check the date of birth.`,
      ),
    );
  }
  return shown;
}

// The case

function enforcementOf(of: (field: RecordField) => string, filed: string | null, remarks: Remark[]): Enforcement {
  const number = of("caseNumber");
  const answer = courtOf(of("court"), number, parseDay(filed ?? "") === null ? null : filed);
  const fill = filledIn(answer);
  const special = /铁路|海事|知识产权|金融|军事|林业|互联网/u.test(of("court"));
  const level = fill?.level ?? (special ? "special" : (answer.rank ?? "basic"));
  const region = fill?.region ?? (of("region") === "" ? null : of("region"));
  const court: EnforcingCourt = { name: of("court"), level, ...(region === null ? {} : { region }) };
  if (fill === null) {
    remarks.push(told("法院级别按名称认定，请核对", "the level of the court is read from its name: please check it"));
  }
  for (const { about, text } of answer.doubts) if (about === "clash") remarks.push({ kind: "ask", text });
  const year = yearOf(filed);
  const numbered = readNumber(number)?.year ?? null;
  if (year !== null && numbered !== null && year !== numbered) {
    remarks.push(
      ask(
        `案号是${numbered}年的，立案时间却在${year}年：哪一个抄错了？`,
        `The case number is of ${numbered}, the day of filing in ${year}: which is wrong?`,
      ),
    );
  }
  const documentNumber = of("basisNumber").replace(/(?:民事|刑事|行政)?(?:判决书|调解书|裁定书|决定书)$/u, "");
  const basis = {
    ...(of("basisIssuer") === "" ? {} : { issuer: of("basisIssuer") }),
    ...(documentNumber === "" ? {} : { documentNumber: normalNumber(documentNumber) }),
  };
  const description = dutyText(of("duty"));
  const upper = fill?.upper ?? null;
  return {
    court,
    ...(upper === null ? {} : { upperCourt: upper }),
    ...(number === "" ? {} : { caseNumber: normalNumber(number) }),
    ...(Object.keys(basis).length === 0 ? {} : { basis }),
    ...(description === "" ? {} : { obligation: { description } }),
  };
}

/** The duty as text: databases hand out markup in it. */
const dutyText = (duty: string): string =>
  duty
    .replaceAll(/<br\s*\/?>|<\/p>/giu, "\n")
    .replaceAll(/<[^<>]{0,200}>/gu, "")
    .replaceAll(/&nbsp;/giu, " ")
    .trim();

/** Nothing, a number or the number of a judgment is no duty. */
const isNoDuty = (duty: string): boolean => duty === "" || /^[\d\s.,]*$/u.test(duty) || readNumber(duty) !== null;

function filedEvent(number: string, filed: string | null): readonly AnyEvent[] {
  if (filed === null) return [];
  const source = "official-record" as const;
  // The day is that of the resumed case; when the first one was filed the record does not say.
  return /执恢/u.test(number)
    ? [{ id: "resumed", type: "enforcement-resumed", date: filed, source, caseNumber: normalNumber(number) }]
    : [{ id: "filed", type: "enforcement-filed", date: filed, source }];
}

// The listing

function publishedEvents(
  of: (field: RecordField) => string,
  published: string | null,
  remarks: Remark[],
): readonly AnyEvent[] {
  const wording = of("conduct");
  const { conduct, unread, hasOldWording } = readGrounds(wording);
  for (const part of unread) {
    remarks.push(
      told(`失信情形“${part}”没有认出是哪一项，照写`, `conduct “${part}” not recognised, kept as it stands`),
    );
  }
  const day = parseDay(published ?? "");
  if (hasOldWording && day !== null && versionAt(RULE, day) !== instrument(RULE).versions[0]?.version) {
    remarks.push(
      ask(
        "措辞是旧规定的，发布却在新规定施行以后：请看决定书引用的是哪一版。",
        "The wording is that of the old rule, the publication after the new one: see which version the decision cites.",
      ),
    );
  }
  askOfPerformance(of, remarks);
  const isBare = isNoDuty(dutyText(of("duty")));
  return [
    {
      id: "published",
      type: "listing-published",
      ...(published === null ? {} : { date: published }),
      source: "official-record",
      where: "spc-database",
      ...(conduct.length === 0 ? {} : { conduct }),
      ...(wording === "" ? {} : { wording }),
      ...(isBare ? { missing: ["duty"] as const } : {}),
    },
  ];
}

/** Whose wordings the list prints. */
const RULE = "spc-defaulters";

function askOfPerformance(of: (field: RecordField) => string, remarks: Remark[]): void {
  const performance = of("performance");
  if (/^(?:全部|已)已?履行$|^全部履行$/u.test(performance)) {
    remarks.push(
      ask(
        `名单写“${performance}”，名单还在：哪一天履行完的，法院知道吗？`,
        `The list says “${performance}” and still shows the entry: when was the duty performed in full, and does the court know?`,
      ),
    );
  }
  const isEmpty = (part: string): boolean => part === "" || part === "暂无" || part === "0";
  if (/部分/u.test(performance) && isEmpty(of("performedPart")) && isEmpty(of("unperformedPart"))) {
    remarks.push(
      ask(
        `名单写“${performance}”，却没有写履行了多少、还剩多少：请查清。`,
        `The list says “${performance}” but not how much was performed and how much is left: find out.`,
      ),
    );
  }
}

function restrictionEvents(of: (field: RecordField) => string, published: string | null): readonly AnyEvent[] {
  const content = dutyText(of("content"));
  return [
    {
      id: "restricted",
      type: "restriction-ordered",
      // The order itself is of that day or before it.
      ...(published === null ? {} : { date: `../${published}` }),
      source: "official-record",
      against: "client",
      ...(content === "" ? {} : { note: content }),
    },
  ];
}

function seenEvents(days: Days, kind: "listing" | "restriction", remarks: Remark[]): readonly AnyEvent[] {
  const seen = days.read("seen", { zh: "抓取时间", en: "day of capture" });
  if (seen === null) {
    remarks.push(
      ask(
        "这条记录是哪一天查到的？那一天名单还在，能证明在名单上多久。",
        "On which day was this record seen? On that day the entry stood, which proves how long it stayed.",
      ),
    );
    return [];
  }
  const base = { id: "seen", date: seen, source: "official-record" } as const;
  return kind === "listing"
    ? [{ ...base, type: "listing-checked", visible: "yes" }]
    : [{ ...base, type: "restriction-checked", active: "yes" }];
}

/** What the case format has no field for, under names of its own; nothing of a record is lost. */
function extensionsOf({ known, rest }: RecordCells): Readonly<Record<`x-${string}`, unknown>> {
  const kept: Record<`x-${string}`, unknown> = {};
  const keep = (name: `x-${string}`, field: RecordField): void => {
    const text = known.get(field);
    if (text !== undefined) kept[name] = text;
  };
  keep("x-age", "age");
  keep("x-representative", "representative");
  keep("x-officers", "officers");
  keep("x-performance", "performance");
  keep("x-performed-part", "performedPart");
  keep("x-unperformed-part", "unperformedPart");
  keep("x-record-id", "sourceId");
  if (rest.size > 0) kept["x-record"] = Object.fromEntries(rest);
  return kept;
}
