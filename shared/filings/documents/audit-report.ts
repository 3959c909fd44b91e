// The report of the audit as a paper: results first, then dates, questions, assumptions, what was not checked; the steps as an annex.
import { DATE_UNKNOWN } from "../../calendar/edtf.ts";
import type { Finding } from "../../engine/finding.ts";
import { eventTitle } from "../../case/words.ts";
import { basisWords } from "../../report/cite.ts";
import { EventNames } from "../../report/events.ts";
import { plain as visible } from "../../report/plain.ts";
import { leftWords, datesIn, dayText, englishDatesIn, spanText } from "../../report/dates.ts";
import { DISCLAIMER, findingWord, LABELS, MARKS, STATUS_ORDER } from "../../report/words.ts";
import { STATUS_TITLES, HOLDERS } from "../../engine/glossary.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import { BILINGUAL, type DocumentKind } from "../document.ts";
import type { Assertion, Provision } from "../model.ts";
import { Bilingual, same } from "../parts/bilingual.ts";
import { FORMS } from "../parts/form.ts";

export const auditReport: DocumentKind = {
  document: "audit-report",
  title: LABELS.title,
  route: null,
  forCourt: false,
  langs: BILINGUAL,
  needs: { zh: "审查结果，没有必填项", en: "The audit; nothing else is required" },
  draw: (context, lang) => {
    const out = new Bilingual(lang, FORMS.report);
    out.title(LABELS.title);
    head(context, out);
    for (const status of STATUS_ORDER) group(context, status, out);
    deadlines(context, out);
    questions(context, out);
    assumptions(context, out);
    notChecked(context, out);
    DISCLAIMER.forEach(({ zh, en }, at) => {
      out.paragraph(`disclaimer.${at}`, { zh: datesIn(zh), en: englishDatesIn(en) });
    });
    annex(context, out);
    return { title: lang === "en" ? LABELS.title.en : LABELS.title.zh, addressee: null, blocks: out.blocks };
  },
};

function head({ file, audit }: Context, out: Bilingual): void {
  const { enforcement, client } = file;
  const fields: readonly (readonly [string, Text, string | undefined, string])[] = [
    ["reference", LABELS.reference, file.reference ?? audit.caseId, file.reference === undefined ? "id" : "reference"],
    ["court", LABELS.court, enforcement.court.name, "enforcement.court.name"],
    ["caseNumber", LABELS.caseNumber, enforcement.caseNumber, "enforcement.caseNumber"],
    ["client", LABELS.client, client.name, "client.name"],
  ];
  for (const [id, label, value, path] of fields) {
    const shown = value === undefined ? LABELS.notStated : same(visible(value));
    out.paragraph(`head.${id}`, { zh: `${label.zh}：${shown.zh}`, en: `${label.en}: ${shown.en}` }, { facts: [path] });
  }
  const on = dayText(audit.asOf);
  out.paragraph("head.asOf", { zh: `${LABELS.asOf.zh}：${on.zh}`, en: `${LABELS.asOf.en}: ${on.en}` });
  const { version } = audit.rulePack;
  labelled("head.rulePack", LABELS.rulePack, version, out);
  labelled("head.digest", LABELS.digest, audit.inputDigest, out);
}

function labelled(id: string, label: Text, value: string, out: Bilingual): void {
  out.paragraph(id, { zh: `${label.zh}：${value}`, en: `${label.en}: ${value}` });
}

/** The findings of one status, a line each. */
function group({ audit, file }: Context, status: Finding["status"], out: Bilingual): void {
  const found = audit.findings.filter((finding) => finding.status === status);
  if (found.length === 0 || status === "not-applicable") return;
  const mark = MARKS[status];
  const title = STATUS_TITLES[status];
  out.heading(`group.${status}`, {
    zh: `${mark} ${title.zh}（${found.length}）`,
    en: `${mark} ${title.en} (${found.length})`,
  });
  const zh = new EventNames(file, "zh");
  const en = new EventNames(file, "en");
  for (const finding of found) {
    const [first = ""] = finding.subjects;
    const about: Text = { zh: datesIn(zh.name(first) ?? ""), en: englishDatesIn(en.name(first) ?? "") };
    out.paragraph(`finding.${finding.id}`, findingLine(finding, about), restsOf(finding));
  }
}

/** The provisions of a finding that are in one version. */
function provisionsOf({ basis }: Finding): readonly Provision[] {
  return basis.flatMap(({ instrument, version, article, paragraph }) =>
    version === null ? [] : [{ instrument, version, article, paragraph, item: null }],
  );
}

function restsOf(finding: Finding) {
  const { kind, status } = finding;
  const told = kind === "time-limit" && (status === "breach" || status === "running" || status === "in-order");
  const asserts: readonly Assertion[] = told
    ? [{ kind: "period", finding: finding.id, kept: status !== "breach", days: null }]
    : [];
  return {
    asserts,
    findings: [finding.id],
    basis: provisionsOf(finding),
    facts: finding.subjects.flatMap((id) => [`events[${id}]`, `events[${id}].date`]),
  };
}

function findingLine(finding: Finding, about: Text): Text {
  const { rule, title, holder, due, done, daysLate } = finding;
  const word = findingWord(finding);
  const cites = finding.basis.map(basisWords);
  const parts: Text[] = [word, HOLDERS[holder]];
  if (due !== null) parts.push(bounded(LABELS.due, due.earliest, due.latest));
  if (done !== null) parts.push(bounded(LABELS.done, done.earliest, done.latest));
  if (daysLate !== null && daysLate.max > 0) parts.push(lateText(finding.status, daysLate.min, daysLate.max));
  const zh = parts.map((part) => part.zh).join("，");
  const en = parts.map((part) => part.en).join("; ");
  return {
    zh: `${rule} ${title.zh}${about.zh === "" ? "" : `（${about.zh}）`}：${zh}。${cites.map((one) => one.zh).join("、")}`,
    en: `${rule} ${title.en}${about.en === "" ? "" : ` (${about.en})`}: ${en}. ${cites.map((one) => one.en).join(", ")}`,
  };
}

function bounded(label: Text, earliest: string, latest: string | null): Text {
  const from = dayText(earliest);
  if (latest === null) return { zh: `${label.zh}不早于${from.zh}`, en: `${label.en} not before ${from.en}` };
  if (latest === earliest) return { zh: `${label.zh}${from.zh}`, en: `${label.en} ${from.en}` };
  const to = dayText(latest);
  return { zh: `${label.zh}${from.zh}至${to.zh}之间`, en: `${label.en} between ${from.en} and ${to.en}` };
}

function lateText(status: Finding["status"], min: number, max: number): Text {
  const days = min === max ? `${min}` : `${min}–${max}`;
  const maybe = status === "breach" ? { zh: "", en: "" } : { zh: "可能", en: "possibly " };
  return { zh: `${maybe.zh}迟${days}日`, en: `${maybe.en}${days} days late` };
}

function deadlines({ audit }: Context, out: Bilingual): void {
  if (audit.deadlines.length === 0) return;
  out.heading("deadlines", LABELS.deadlines);
  const columns: readonly Text[] = [LABELS.what, { zh: "行为主体", en: "who" }, LABELS.due, LABELS.left];
  const rows = audit.deadlines.map(({ finding, what, holder, due, daysLeft }) => {
    const rests = { findings: [finding] };
    return [
      { key: `${finding}.what`, text: what, rests },
      { key: `${finding}.who`, text: HOLDERS[holder], rests },
      { key: `${finding}.due`, text: dayText(due.earliest), rests },
      { key: `${finding}.left`, text: leftWords(daysLeft), rests },
    ];
  });
  out.table("deadlines", columns, rows);
}

function questions({ audit }: Context, out: Bilingual): void {
  if (audit.ask.length === 0) return;
  out.heading("ask", LABELS.ask);
  audit.ask.forEach(({ path, question, settles }) => {
    const rules = [...new Set(settles.map((id) => id.split("@")[0] ?? id))].join(" ");
    const text: Text = { zh: `${question.zh}（${rules}）`, en: `${question.en} (${rules})` };
    out.paragraph(`ask.${path}`, text, { facts: [path], findings: settles });
  });
}

const ASSUMPTIONS: readonly Text[] = [
  {
    zh: "只以案卷记载为准。对当事人自己的申请，没有答复记录的按没有答复处理；其他没有记录的事实按未知处理。",
    en: "Only the file counts. A request of the client's without an answer on record is taken as unanswered; any other fact that is not on record is unknown.",
  },
  {
    zh: "日期不确切的，按其全部可能的日期推算；各种可能的结论一致，才作认定。",
    en: "Where a date is not exact, every day it may be is worked through; a finding is made only where all come to the same.",
  },
  {
    zh: "同一问题有不同观点的，分别推算；各观点的结论不一致的，列为有争议。",
    en: "Where the law has several readings, each is worked through; where they differ the finding is disputed.",
  },
  {
    zh: "规定按被审查的行为发生之日的有效文本适用，不溯及既往。",
    en: "Each act is judged by the text in force on the day of the act.",
  },
  {
    zh: "期间依国务院办公厅的放假通知推算；没有放假通知的年份，不给出日期。",
    en: "Periods follow the official holiday notices; a year without one gives no date.",
  },
];

/** What the audit took for granted, and which events rest on the client's word alone. */
function assumptions({ view }: Context, out: Bilingual): void {
  out.heading("assumptions", { zh: "审查的前提", en: "Assumptions" });
  ASSUMPTIONS.forEach((text, at) => out.paragraph(`assumption.${at}`, text));
  const bare = view.events.filter(
    ({ raw }) => (raw.source ?? "client-statement") === "client-statement" && (raw.evidence ?? []).length === 0,
  );
  for (const { id, type, raw } of bare) {
    const date = spanText(raw.date) ?? DATE_UNKNOWN;
    const title = eventTitle(type);
    const text: Text = {
      zh: `仅有当事人陈述：${title.zh}（${date.zh}）。`,
      en: `On the client's word alone: ${title.en} (${date.en}).`,
    };
    out.paragraph(`bare.${id}`, text, { facts: [`events[${id}]`, `events[${id}].date`, `events[${id}].source`] });
  }
}

function notChecked({ audit }: Context, out: Bilingual): void {
  out.heading("notChecked", LABELS.notChecked);
  out.paragraph("notChecked.lead", LABELS.notCheckedLead);
  const byReason = new Map<string, { readonly why: Text; readonly what: Text[] }>();
  for (const { what, why } of audit.notChecked) {
    const reason = byReason.get(why.zh) ?? { why, what: [] };
    reason.what.push(what);
    byReason.set(why.zh, reason);
  }
  [...byReason.values()].forEach(({ why, what }, at) => {
    out.paragraph(`notChecked.${at}`, {
      zh: `${why.zh}${what.map(({ zh }) => zh).join("；")}。`,
      en: `${why.en} ${what.map(({ en }) => en).join("; ")}.`,
    });
  });
}

/** The steps of every finding. */
function annex({ audit }: Context, out: Bilingual): void {
  out.pageBreak("annex.break");
  out.heading("annex", { zh: "附件：各项认定的推导", en: "Annex: how each finding was reached" });
  for (const finding of audit.findings) {
    const { id, rule, title } = finding;
    out.heading(`annex.${id}`, { zh: `${rule} ${title.zh}`, en: `${rule} ${title.en}` }, 3, false, { findings: [id] });
    finding.derivation.forEach(({ zh, en }, at) => {
      out.paragraph(
        `annex.${id}.${at}`,
        { zh: `${at + 1}. ${datesIn(zh)}`, en: `${at + 1}. ${englishDatesIn(en)}` },
        restsOf(finding),
      );
    });
  }
}
