// The list of evidence (证据目录): every exhibit under its number with what it proves.
import { isCourtList } from "../../case/matter.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { EventType } from "../../case/types.ts";
import { PAGES, pagesOf } from "../../case/evidence-pages.ts";
import type { Text } from "../../text.ts";
import { isWrong, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { eventClause, caseNumber, clientName, dateOf, given } from "../facts.ts";
import { isMoney, performanceOf } from "../grounds/performance.ts";
import type { Block, Exhibit, Sentence } from "../model.ts";
import { spanText } from "../../report/dates.ts";
import { paragraph, paragraphOf, title } from "../parts/blocks.ts";
import { signature } from "../parts/closing.ts";
import { byGuardian } from "../parts/acting.ts";
import { FORMS } from "../parts/form.ts";
import { isFormerOfficer } from "../parts/former.ts";
import { isMinor } from "../parts/party.ts";
import { birthProofs, guardianProofs, proves, provesOfPerson, unprovedServices } from "../proof.ts";
import { gap, join, list, say, type Piece } from "../sentence.ts";

const TITLE = "证据目录";
const FORM = FORMS.paper;

export const evidenceList: DocumentKind = {
  document: "evidence-list",
  title: { zh: TITLE, en: "List of evidence" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "各项证据的名称、来源、原件或者复印件及其所证明的事件",
    en: "The pieces of evidence with title, source, original or copy, and what they prove",
  },
  draw: (context) => ({
    title: TITLE,
    addressee: null,
    exhibits: context.exhibits,
    blocks: [
      title(TITLE, FORM),
      paragraphOf(
        "reference",
        [
          say("reference.client", { form: FORM }, "提交人：", clientName(context), ...byGuardian(context), "。"),
          // A case about an authority's list is no enforcement case before a court.
          ...(isCourtList(context.file.matter)
            ? [say("reference.caseNumber", { form: FORM }, "执行案号：", caseNumber(context), "。")]
            : []),
        ],
        false,
      ),
      context.exhibits.length === 0 ? openBlock() : tableOf(context),
      ...missingBlocks(context),
      signature(context, FORM),
    ],
  }),
};

const COLUMNS = ["编号", "证据名称", "来源", "原件或者复印件", "证明目的", "页数"] as const;

function tableOf(context: Context): Block {
  const columns = COLUMNS.map((name, at) => say(`column.${at}`, { form: FORM }, name));
  const rows = context.exhibits.map((exhibit) => rowOf(context, exhibit));
  return { kind: "table", id: "exhibits", columns, rows };
}

function rowOf(context: Context, exhibit: Exhibit): readonly Sentence[] {
  const { evidence, number, title: name } = exhibit;
  const id = `exhibit.${evidence}`;
  const path = `evidence[${evidence}]`;
  const proved = context.view.events.filter(
    (event) => !event.doubtful && event.raw.evidence?.includes(evidence) === true && proves(context, event, exhibit),
  );
  return [
    say(`${id}.number`, {}, { parts: [{ text: `证据${number}` }], facts: [path], exhibits: [evidence] }),
    say(
      `${id}.title`,
      {},
      given(`${path}.title`, name ?? exhibit.kind, { zh: "证据名称", en: "title of the exhibit" }),
      datePiece(exhibit),
    ),
    say(`${id}.source`, { form: FORM }, sourcePiece(context, exhibit, proved)),
    say(`${id}.original`, { form: FORM }, "□原件 □复印件"),
    say(`${id}.proves`, { form: FORM }, provedBy(context, exhibit, proved)),
    say(`${id}.pages`, { form: FORM }, pagesPiece(context, evidence)),
  ];
}

/** The day it was made or obtained, where the file tells it: （2023年11月20日）. */
function datePiece({ evidence, date }: Exhibit): Piece {
  const words = spanText(date ?? undefined)?.zh;
  return words === undefined
    ? { parts: [] }
    : { parts: [{ text: `（${words}）` }], facts: [`evidence[${evidence}].date`] };
}

/** Papers that a court makes: what proves one of these acts, and nothing else, comes from it. */
const MADE: ReadonlySet<EventType> = new Set([
  "enforcement-notice-issued",
  "asset-report-ordered",
  "listing-decided",
  "correction-decided",
  "objection-decided",
  "restriction-ordered",
  "restriction-relief-decided",
  "early-deletion-decided",
  "certificate-issued",
  "round-concluded",
  "enforcement-terminated",
  "compensation-decided",
]);

/** Where it comes from; a gap where the file does not tell. */
function sourcePiece(context: Context, { evidence }: Exhibit, events: readonly CaseEvent[]): Piece {
  const hint = {
    zh: "来源：由谁制作、出具或者保存",
    en: "where it comes from: the office that made it, or who kept or captured it",
  };
  const facts = events.map(({ id }) => `events[${id}].evidence`);
  if (events.length > 0 && events.every(({ type }) => MADE.has(type)))
    return { parts: [{ text: "执行法院制作" }], facts };
  return gap(`exhibit.${evidence}.source`, hint);
}

function pagesPiece({ file }: Context, evidence: string): Piece {
  const path = `evidence[${evidence}].${PAGES}`;
  const pages = pagesOf(file.evidence?.find(({ id }) => id === evidence));
  if (pages !== null) return { parts: [{ text: String(pages) }], facts: [path] };
  return gap(`exhibit.${evidence}.pages`, { zh: "页数", en: "number of pages" });
}

function provedBy(context: Context, exhibit: Exhibit, events: readonly CaseEvent[]): Piece {
  if (events.length > 0)
    return list(
      events.flatMap((event) => [provenAct(context, event), ...saidBy(event, context)]),
      "；",
    );
  const ofPerson = provesOfPerson(context, exhibit, isMinor(context) === true);
  return ofPerson ?? gap(`exhibit.${exhibit.evidence}.proves`, { zh: "证明的事实", en: "what it proves" });
}

/** No more than the piece can show: a slip shows a payment, not that it was the whole; what bears a child's name, no receipt. */
function provenAct(context: Context, event: CaseEvent): Piece {
  const { id, type, raw, lo } = event;
  const day = dateOf(event, { zh: "日期", en: "day" });
  const facts = [`events[${id}]`];
  if (type === "obligation-performed" && raw.full === "yes" && isMoney(context))
    return join(day, { parts: [{ text: `，${context.voice.self}为履行生效法律文书确定的义务付款` }], facts });
  if (type === "listing-served" && isMinor({ view: context.view, asOf: lo }) === true)
    return join({ parts: [{ text: "纳入决定书的送达凭证所载的签收日期为" }], facts }, day);
  return eventClause(context, event);
}

/** What the paper of a listing decision says and leaves unsaid, from which the papers argue: it proves that too. */
function saidBy({ id, type, raw }: CaseEvent, { audit }: Context): readonly Piece[] {
  if (type !== "listing-decided") return [];
  const argued = new Set(audit.findings.filter(isWrong).map(({ rule }) => rule));
  const said = (field: string, text: string, wanted: boolean): readonly Piece[] =>
    wanted ? [{ parts: [{ text }], facts: [`events[${id}].${field}`] }] : [];
  return [
    ...said("reasons", "决定没有写明理由", raw.reasons === "no" && argued.has("D-02")),
    ...said(
      "abilityFound",
      "决定没有认定履行能力",
      raw.abilityFound === "no" && (argued.has("L-01") || argued.has("L-09")),
    ),
    ...said(
      "termYears",
      "决定没有写明纳入期限",
      raw.termYears === null && [...argued].some((rule) => rule.startsWith("X-")),
    ),
  ];
}

/** What is asserted and no piece on file proves: asked for before filing, under no number yet. */
function missingBlocks(context: Context): readonly Block[] {
  const services = unprovedServices(context).map((event) =>
    paragraph(
      `missing.${event.id}`,
      FORM,
      "待补充：",
      gap(`missing.${event.id}`, SERVICE),
      "，证明",
      provenAct(context, event),
      "。",
    ),
  );
  const minor = isMinor(context) === true;
  const child = minor || context.audit.findings.some((finding) => finding.rule === "L-05" && isWrong(finding));
  const rows = [
    ...(isFormerOfficer(context) ? FORMER : []),
    ...(context.audit.findings.some((finding) => isWrong(finding) && performanceOf(context, finding) !== null)
      ? [PAID_UP]
      : []),
  ];
  return [
    ...services,
    ...rows.map(({ id, hint, proves: what }) =>
      paragraph(`missing.${id}`, FORM, "待补充：", gap(`missing.${id}`, hint), `，证明${context.voice.self}${what}。`),
    ),
    ...(child && birthProofs(context).length === 0
      ? [
          paragraph(
            "missing.birth",
            FORM,
            "待补充：",
            gap("missing.birth", BIRTH),
            `，证明${context.voice.self}的出生日期。`,
          ),
        ]
      : []),
    ...(minor && guardianProofs(context).length === 0
      ? [paragraph("missing.guardian", FORM, "待补充：", gap("missing.guardian", GUARDIAN), "，证明监护关系。")]
      : []),
  ];
}

interface ToShow {
  readonly id: string;
  readonly hint: Text;
  readonly proves: string;
}

/** What one who paid has to show beside the payment. */
const PAID_UP: ToShow = {
  id: "paid-up",
  hint: {
    zh: "申请执行人的收款确认，或者法院的结案证明",
    en: "the creditor's receipt in full, or the court's certificate that the case is closed",
  },
  proves: "已经全部履行",
};

/** What one who left an office has to show beside the day of it. */
const FORMER: readonly ToShow[] = [
  {
    id: "former.control",
    hint: {
      zh: "登记档案、章程、股权转让协议、任免文件",
      en: "register, articles, transfer of shares, appointment papers",
    },
    proves: "离任后不是实际控制人",
  },
  {
    id: "former.direct",
    hint: {
      zh: "接任人的材料、经营和财务文件、有关人员的证言",
      en: "the successor's papers, business and financial papers, statements",
    },
    proves: "不是影响债务履行的直接责任人员",
  },
];

const SERVICE: Text = {
  zh: "送达回证、签收单或者邮件查询记录",
  en: "the return, signed receipt or postal record",
};
const BIRTH: Text = {
  zh: "户口簿、出生医学证明或者身份证",
  en: "the household register, birth certificate or identity card",
};
const GUARDIAN: Text = {
  zh: "户口簿、出生医学证明或者监护关系证明",
  en: "the household register, birth certificate or proof of guardianship",
};

/** Nothing is on file: no empty table. */
function openBlock(): Block {
  const hint = {
    zh: "案卷中没有登记证据；在案件的证据页登记之后，编号、名称、来源、证明目的和页数在此列出",
    en: "the file holds no evidence; once registered, each piece stands here with its number, title, source, what it proves and its pages",
  };
  return paragraph("exhibits.open", FORM, gap("exhibit.open", hint));
}
