// The cover note for the lawyer: what speaks against the papers, what was left out of them, what to look up before filing.
import type { Finding } from "../../engine/finding.ts";
import { readingWords } from "../../engine/readings.ts";
import { STATUS_WORDS } from "../../engine/glossary.ts";
import { lengthOn } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { birthOf } from "../birth.ts";
import { checklistOf, isWrong, type Context } from "../context.ts";
import { datesIn, dayText, englishDatesIn } from "../../report/dates.ts";
import { BILINGUAL, type DocumentKind } from "../document.ts";
import { barOf, weighOf, WORDS } from "../grounds/arguable.ts";
import { performanceOf } from "../grounds/performance.ts";
import { reservationsOf } from "../grounds/steps.ts";
import { Bilingual } from "../parts/bilingual.ts";
import { FORMS } from "../parts/form.ts";
import { before } from "./note-before.ts";
import { restsOn, titled } from "./note-point.ts";
import { proofPoints } from "./note-proof.ts";

const TITLE: Text = { zh: "律师备忘（不提交）", en: "Note for the lawyer (not to be filed)" };

export const lawyerNote: DocumentKind = {
  document: "lawyer-note",
  title: TITLE,
  route: null,
  forCourt: false,
  langs: BILINGUAL,
  needs: { zh: "案卷和审查结果，没有必填项", en: "The case and its audit; nothing is required" },
  draw: (context, lang) => {
    const out = new Bilingual(lang, FORMS.note);
    out.title(TITLE);
    const on = dayText(context.audit.asOf);
    out.paragraph("lead", {
      zh: `只供承办律师阅读，不交给法院、对方和有关单位。以${on.zh}的案卷和审查结果为准。文书里不写的保留意见写在这里。`,
      en: `For the lawyer in charge only; it goes to no court, opponent or office. It follows the file and its audit as of ${on.en}, and holds the reservations that the papers leave out.`,
    });
    before(context, out);
    proofs(context, out);
    unsettled(context, out);
    contested(context, out);
    weighed(context, out);
    objecting(context, out);
    barred(context, out);
    if (out.blocks.length === NOTHING * (lang === "both" ? 2 : 1)) {
      out.paragraph("none", {
        zh: "就目前的案卷和审查结果，没有要另行提醒的保留意见。",
        en: "On the file and its audit as they stand there is nothing to hold back.",
      });
    }
    return { title: lang === "en" ? TITLE.en : TITLE.zh, addressee: null, blocks: out.blocks };
  },
};

/** The title, the lead and the heading of what comes before filing. */
const NOTHING = 3;

/** Where the papers stand on more than the file can show. */
function proofs(context: Context, out: Bilingual): void {
  const points = proofPoints(context);
  if (points.length === 0) return;
  out.heading("proof", { zh: "证据和弱点", en: "Proof and weak points" });
  for (const { id, text, facts = [], findings = [] } of points) out.paragraph(`proof.${id}`, text, { facts, findings });
}

const MOST_FACTS = 4;

/** What a paper has gaps for because it is not known: what was chosen all the same, and what would lift the restriction. */
function unsettled(context: Context, out: Bilingual): void {
  const { findings = [], also = [] } = context.choices;
  const relief = checklistOf(context, "restriction-relief");
  const wanted = new Set([...findings, ...also, ...(relief?.state === "not-yet" ? relief.because : [])]);
  const open = context.audit.findings.filter(
    ({ id, status, missing }) =>
      missing.length > 0 && (status === "undetermined" || status === "contestable") && wanted.has(id),
  );
  if (open.length === 0) return;
  out.heading("unsettled", { zh: "还没有查明的事实", en: "Facts still to be established" });
  for (const finding of open) {
    const asked = finding.missing.slice(0, MOST_FACTS);
    // After performance the request rests on it, whatever this finding still lacks.
    const isAsked =
      finding.rule === "H-02" && context.audit.findings.some((one) => performanceOf(context, one) !== null);
    const text: Text = isAsked
      ? LIFTED_ALREADY
      : {
          zh: `查明之前，文书不以此为理由，只留空白：${asked.map(({ question }) => question.zh).join("")}`,
          en: `until then no paper argues from it, and a gap stands for it: ${asked.map(({ question }) => question.en).join(" ")}`,
        };
    out.paragraph(`unsettled.${finding.id}`, titled(finding, text), {
      facts: asked.map(({ path }) => path),
      findings: [finding.id],
    });
  }
}

const LIFTED_ALREADY: Text = {
  zh: "文书已据履行完毕请求解除。提交前查明是否已经解除；已经解除的，删去这一项请求。",
  en: "the paper asks for it, since the debt is paid. Find out before filing whether it was lifted; if so strike out that request.",
};

/** What can be held against the grounds: other readings, and what the audit cautions of. */
function contested(context: Context, out: Bilingual): void {
  const found = context.audit.findings.filter(
    (finding) => isWrong(finding) && barOf(context, finding) === null && caveatsOf(context, finding).length > 0,
  );
  if (found.length === 0) return;
  out.heading("contested", { zh: "可能受到反驳的各点", en: "What may be held against the papers" });
  for (const finding of found) {
    caveatsOf(context, finding).forEach((text, at) => {
      out.paragraph(`contested.${finding.id}.${at}`, titled(finding, text), restsOn(finding));
    });
  }
}

function caveatsOf(context: Context, finding: Finding): readonly Text[] {
  const { rule, status, readings } = finding;
  const own = WORDS[rule]?.caveat;
  const active = readings.filter(({ active: counts }) => counts);
  const views =
    status !== "contestable" || active.length < 2
      ? []
      : active.map((reading): Text => {
          const words = readingWords(reading.id);
          const result = STATUS_WORDS[reading.status];
          return { zh: `观点“${words.zh}”：${result.zh}。`, en: `“${words.en}”: ${result.en}.` };
        });
  const said = reservationsOf(context, finding).map(({ zh, en }): Text => ({
    zh: `${datesIn(zh)}。`,
    en: `${englishDatesIn(en)}.`,
  }));
  const open: Text = {
    zh: "结论可以争论，文书只请求审查认定。",
    en: "open to argument: the paper only asks that it be judged.",
  };
  const all = [...(own === undefined ? [] : [own]), ...views, ...said];
  return all.length === 0 && status === "contestable" ? [open] : all;
}

/** What no paper argues from unless it is chosen, with the reason. */
function weighed(context: Context, out: Bilingual): void {
  const found = context.audit.findings.filter((finding) => isWrong(finding) && weighOf(context, finding) !== null);
  if (found.length === 0) return;
  out.heading("weighed", {
    zh: "请先权衡：没有勾选的，文书不写",
    en: "Weigh these first: no paper argues them unless they are ticked",
  });
  for (const finding of found) {
    const why = weighOf(context, finding) ?? { zh: "", en: "" };
    const text: Text = {
      zh: `${why.zh}要写入的，在那份文书的“理由”里勾选。`,
      en: `${why.en} To argue it, tick it among the grounds of the paper.`,
    };
    out.paragraph(`weighed.${finding.id}`, titled(finding, text), restsOn(finding));
  }
}

/** What an objection to the end of enforcement may cost, and how far its period is settled. */
function objecting({ audit, asOf, view }: Context, out: Bilingual): void {
  const open = audit.findings.filter(
    ({ rule, status }) =>
      rule === "C-08" && (status === "running" || status === "contestable" || status === "undetermined"),
  );
  if (open.length === 0) return;
  out.heading("objecting", {
    zh: "提出执行异议之前",
    en: "Before an enforcement objection is made",
  });
  for (const finding of open) {
    const round = finding.subjects.some((id) => view.byId(id)?.type === "round-concluded");
    out.paragraph(
      `objecting.${finding.id}`,
      round ? ROUND(lengthOn("termination-objection", asOf)) : ENDED,
      restsOn(finding),
    );
  }
}

const ENDED: Text = {
  zh: "终结执行是删除没有期限的失信信息的事由。裁定撤销之后，这一事由随之消失，执行也可能继续。请先权衡，确有必要再提出。",
  en: "The termination of enforcement is itself a ground to delete a listing without a term. Once it is revoked that ground is gone, and enforcement may go on. Weigh this first, and object only where there is need.",
};
const ROUND = (length: Text): Text => ({
  zh: `${length.zh}的期限写的是终结执行，用于终结本次执行程序系类推，有争议；文书在期限内只写参照，期限过后不提。在${length.zh}内提出最稳妥；已经超过的，审查结论为有争议，文书不写逾期，也不写没有逾期。终结本次执行程序之后两次查询无财产，是删除没有期限的失信信息的事由；裁定撤销之后，这一事由随之消失。请先权衡。`,
  en: `The ${length.en} are laid down for termination; for a concluded round they hold by analogy only, which is disputed, and the paper says that it follows them while they run, and nothing of them later. To object within ${length.en} is safest; later the finding is disputed, and the paper says neither in time nor late. Two queries without assets after the round was concluded are a ground to delete a listing without a term; once the ruling is revoked that ground is gone. Weigh this first.`,
});

/** What no paper argues from at all. */
function barred(context: Context, out: Bilingual): void {
  const { contradiction } = birthOf(context.view);
  if (contradiction === null) return;
  out.heading("barred", { zh: "没有用作理由", en: "Not used as a ground" });
  const found = context.audit.findings.filter(
    (finding) => barOf(context, finding) !== null && finding.status !== "in-order",
  );
  const facts = ["client.birthDate", "client.idDocument.number"];
  const rules = found.map(({ title }) => title);
  const about: Text =
    rules.length === 0
      ? { zh: "出生日期", en: "The birth date" }
      : { zh: rules.map(({ zh }) => zh).join("、"), en: rules.map(({ en }) => en).join(", ") };
  out.paragraph(
    "barred.birth",
    { zh: `${about.zh}：${contradiction.zh}`, en: `${about.en}: ${contradiction.en}` },
    { facts, findings: found.map(({ id }) => id) },
  );
}
