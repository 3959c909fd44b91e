// The list of evidence (证据目录): every exhibit under its number with what it proves.
import type { CaseEvent } from "../../engine/model.ts";
import { PAGES, pagesOf } from "../../case/evidence-pages.ts";
import type { Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { eventClause, caseNumber, clientName, given } from "../facts.ts";
import type { Block, Exhibit, Sentence } from "../model.ts";
import { spanText } from "../../report/dates.ts";
import { paragraph, paragraphOf, title } from "../parts/blocks.ts";
import { signature } from "../parts/closing.ts";
import { FORMS } from "../parts/form.ts";
import { gap, list, say, type Piece } from "../sentence.ts";

const TITLE = "证据目录";
const FORM = FORMS.paper;

export const evidenceList: DocumentKind = {
  document: "evidence-list",
  title: { zh: TITLE, en: "List of evidence" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "各项证据的名称、日期及其所证明的事件",
    en: "The pieces of evidence with title, date and what they prove",
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
          say("reference.client", { form: FORM }, "提交人：", clientName(context), "。"),
          say("reference.caseNumber", { form: FORM }, "执行案号：", caseNumber(context), "。"),
        ],
        false,
      ),
      context.exhibits.length === 0 ? openBlock() : tableOf(context),
      signature(context, FORM),
    ],
  }),
};

const COLUMNS = ["编号", "证据名称", "日期", "证明内容", "页数"] as const;

function tableOf(context: Context): Block {
  const columns = COLUMNS.map((name, at) => say(`column.${at}`, { form: FORM }, name));
  const rows = context.exhibits.map((exhibit) => rowOf(context, exhibit));
  return { kind: "table", id: "exhibits", columns, rows };
}

function rowOf(context: Context, exhibit: Exhibit): readonly Sentence[] {
  const { evidence, number, title: name, date } = exhibit;
  const id = `exhibit.${evidence}`;
  const path = `evidence[${evidence}]`;
  const proved = context.view.events.filter(
    (event) => !event.doubtful && event.raw.evidence?.includes(evidence) === true,
  );
  return [
    say(`${id}.number`, {}, { parts: [{ text: `证据${number}` }], facts: [path], exhibits: [evidence] }),
    say(
      `${id}.title`,
      {},
      given(`${path}.title`, name ?? exhibit.kind, { zh: "证据名称", en: "title of the exhibit" }),
    ),
    say(
      `${id}.date`,
      {},
      given(`${path}.date`, spanText(date ?? undefined)?.zh, {
        zh: "取得日期",
        en: "day it was made or obtained",
      }),
    ),
    say(`${id}.proves`, { form: FORM }, provedBy(context, evidence, proved)),
    say(`${id}.pages`, { form: FORM }, pagesPiece(context, evidence)),
  ];
}

function pagesPiece({ file }: Context, evidence: string): Piece {
  const path = `evidence[${evidence}].${PAGES}`;
  const pages = pagesOf(file.evidence?.find(({ id }) => id === evidence));
  if (pages !== null) return { parts: [{ text: String(pages) }], facts: [path] };
  return gap(`exhibit.${evidence}.pages`, { zh: "页数", en: "number of pages" });
}

function provedBy(context: Context, evidence: string, events: readonly CaseEvent[]) {
  if (events.length > 0)
    return list(
      events.map((event) => eventClause(context, event)),
      "；",
    );
  return gap(`exhibit.${evidence}.proves`, { zh: "证明的事实", en: "what it proves" });
}

/** Nothing is on file: no empty table. */
function openBlock(): Block {
  const hint = {
    zh: "案卷中没有登记证据；在案件的证据页登记之后，编号、名称、日期、证明内容和页数在此列出",
    en: "the file holds no evidence; once registered, each piece stands here with its number, title, date, what it proves and its pages",
  };
  return paragraph("exhibits.open", FORM, gap("exhibit.open", hint));
}
