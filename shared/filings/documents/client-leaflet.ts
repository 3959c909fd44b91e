// The leaflet for the client: what happens next, in plain words, kept apart from the court's bundle.
import type { Checklist, Deadline, RouteName } from "../../engine/finding.ts";
import { plain as visible } from "../../report/plain.ts";
import { leftWords, dayText } from "../../report/dates.ts";
import { HOLDERS } from "../../engine/glossary.ts";
import { ROUTES } from "../../remedies/index.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import { BILINGUAL, type DocumentKind } from "../document.ts";
import type { Assertion } from "../model.ts";
import { ENDING } from "../walk.ts";
import { Bilingual, same, type Cell } from "../parts/bilingual.ts";
import { FORMS } from "../parts/form.ts";
import { removalOf } from "../parts/history.ts";
import { isMinor } from "../parts/party.ts";
import { personIn } from "../parts/persons.ts";
import { isOnlyRestricted, restrictionMayStand } from "../parts/restriction.ts";
import { isDebtor } from "../parts/standing.ts";
import { blocked, homework, needsAddress, papers, waysOf, whoIs } from "./leaflet-homework.ts";
import { after, explained, first, hasCorrection, hasReconsideration, onReceipt } from "./leaflet-next.ts";
import { record } from "./leaflet-record.ts";
import {
  CAUTIONS,
  CLOSING,
  CONTACT,
  COST,
  type ForWhom,
  type Matter,
  NEVER,
  OPEN,
  TOLD,
  WORDS,
} from "./leaflet-words.ts";

const TITLE: Text = { zh: "接下来的步骤：给当事人的说明", en: "What happens next: for the client" };

export const clientLeaflet: DocumentKind = {
  document: "client-leaflet",
  title: TITLE,
  route: null,
  forCourt: false,
  langs: BILINGUAL,
  needs: { zh: "案卷和审查结果，没有必填项", en: "The case and its audit; nothing is required" },
  draw: (context, lang) => {
    const out = new Bilingual(lang, FORMS.leaflet);
    out.title(TITLE);
    opening(context, out);
    first(context, out);
    record(context, out);
    ways(context, out);
    after(context, out);
    dates(context, out);
    out.heading("receipt.head", { zh: "收到法院的文书", en: "When a paper of the court comes" }, 2);
    onReceipt(context, out);
    blocked(context, out);
    homework(context, out);
    papers(context, out);
    explained(context, out, needsAddress(context));
    cautions(context, out);
    meanings(context, out);
    contact(context, out);
    return {
      title: lang === "en" ? TITLE.en : TITLE.zh,
      addressee: context.file.client.name ?? null,
      blocks: out.blocks,
    };
  },
};

function opening(context: Context, out: Bilingual): void {
  const { file, audit } = context;
  const name = visible(file.client.name ?? "");
  if (name !== "") out.paragraph("for", { zh: `当事人：${name}`, en: `Client: ${name}` }, { facts: ["client.name"] });
  const on = dayText(audit.asOf);
  const natural = file.client.kind === "natural-person";
  const you: Text = natural ? { zh: "您", en: "you" } : { zh: "您所在的单位", en: "your company or organisation" };
  if (whoIs(context) === "minor") {
    guardianLead(context, out, on);
    return;
  }
  out.paragraph("lead", {
    zh: `这份说明写给您，不交给法院，里面说的“当事人”就是${you.zh}。内容以${on.zh}的案卷为准，案卷有变化，说明也会变化。`,
    en: `This leaflet is for you and does not go to the court; “the client” in it means ${you.en}. It follows the file as of ${on.en}; when the file changes, so does the leaflet.`,
  });
}

/** A child does not read it: it speaks to whoever acts for the child. */
function guardianLead(context: Context, out: Bilingual, on: Text): void {
  const guardian = personIn(context, "guardian");
  const name = visible(guardian.party.name ?? "");
  out.paragraph(
    "lead",
    {
      zh: `这份说明写给孩子的监护人${name === "" ? "" : `（${name}）`}，不交给法院。里面的“您”是监护人，“当事人”是孩子；申请由您代孩子提出、签名。内容以${on.zh}的案卷为准，案卷有变化，说明也会变化。`,
      en: `This leaflet is for the child's guardian${name === "" ? "" : ` (${name})`} and does not go to the court. “You” in it means the guardian, “the client” the child; where a question asks about you, it asks about the child. You file and sign for the child. It follows the file as of ${on.en}; when the file changes, so does the leaflet.`,
    },
    name === "" ? {} : { facts: [`${guardian.path}.name`] },
  );
}

function meanings(context: Context, out: Bilingual): void {
  const words = forThem(context, WORDS);
  if (words.length > 0) out.heading("words", { zh: "几个词的意思", en: "What the words mean" }, 2);
  words.forEach((text, at) => out.paragraph(`${ENDING}word.${at}`, text));
}

/** The words for this client: of a listing for one who is listed, of a step for one who can take it, of a child for its guardian. */
function forThem(context: Context, all: readonly ForWhom[]): readonly Text[] {
  const restricted = restrictionMayStand(context);
  const listed = context.view.threads.length > 0;
  const isBare = !context.view.events.some(({ type }) => TOLD[type] !== undefined);
  const routes = new Set(waysOf(context.audit).map(({ route }) => route));
  const corrected = hasCorrection(context);
  const fits: Readonly<Record<Matter, boolean>> = {
    listed: listed || isBare,
    listing: listingMayStand(context) || isBare,
    restricted: restricted || isBare || context.view.of("restriction-ordered", "restriction-lifted").length > 0,
    restriction: restricted || isBare,
    correction: corrected && !(routes.has("deletion") && !routes.has("correction-request")),
    deletion: routes.has("deletion"),
    relief: routes.has("restriction-relief"),
    reconsideration: corrected || hasReconsideration(context) || routes.has("restriction-relief"),
    objection: context.view.of(...OBJECTIONS).some(({ doubtful }) => !doubtful),
    debt: routes.size > 0 && isDebtor(context) && !isPerformed(context),
    staying:
      hasReconsideration(context) ||
      ["reconsideration", "supervision", "procuratorate"].some((one) => routes.has(one as RouteName)),
  };
  const isChild = isMinor(context) === true;
  return all.filter(({ of }) => of === undefined || fits[of]).map(({ text, child = text }) => (isChild ? child : text));
}

/** A listing is on record, and no removal of it after which nobody saw it again. */
const listingMayStand = ({ view }: Context): boolean => view.threads.some((thread) => removalOf(thread) === null);

/** Nothing is owed any more, as far as the file tells. */
const isPerformed = ({ view }: Context): boolean =>
  view
    .of("obligation-performed", "enforcement-completed", "settlement-performed")
    .some(
      ({ type, raw, doubtful }) =>
        !doubtful && raw.happened !== "no" && (type !== "obligation-performed" || raw.full === "yes"),
    );

/** What an enforcement objection is made against here, and its steps. */
const OBJECTIONS = ["enforcement-terminated", "round-concluded", "objection-filed", "objection-decided"] as const;

const titles: ReadonlyMap<RouteName, Text> = new Map(ROUTES.map(({ route, title }) => [route, title]));
const places: ReadonlyMap<RouteName, Text> = new Map(ROUTES.map(({ route, where }) => [route, where]));

/** The routes that are open now, where each goes and until when. */
function ways(context: Context, out: Bilingual): void {
  const { audit } = context;
  out.heading("ways", { zh: "要做什么，到哪天", en: "What to do, and by when" }, 1, true);
  const open = waysOf(audit);
  if (open.length === 0) {
    out.paragraph("ways.none", {
      zh: "就目前的案卷看，还没有现在就可以提出的申请。补充下面的信息之后再看。",
      en: "On the file as it stands no application can be made yet. The answers below may change that.",
    });
  }
  for (const list of open) {
    const { route, because, until } = list;
    const limits = audit.findings.filter(({ holder, due }) => holder === "client" && due?.earliest === until?.earliest);
    const findings = [...because, ...limits.map(({ id }) => id)];
    out.paragraph(`way.${route}`, wayWords(context, list), { findings: [...new Set(findings)] });
  }
}

/** The correction request of one who was only restricted. */
const ABOUT_RESTRICTION: Text = { zh: "申请纠正限制消费措施", en: "Correction of the restriction" };

function wayWords(context: Context, list: Checklist): Text {
  const { route, court, until } = list;
  const restriction = route === "correction-request" && isOnlyRestricted(context);
  const title = restriction ? ABOUT_RESTRICTION : (titles.get(route) ?? same(route));
  const place = court === null ? (places.get(route) ?? same("")) : same(court);
  const state = list.state === "open" ? OPEN : CLOSING;
  const last = until === null ? null : dayText(until.earliest);
  return {
    zh: `${title.zh}：${state.zh}。交到哪里：${place.zh}。${last === null ? "" : `最晚哪一天：以${last.zh}为准，当天要交出或者寄出。`}`,
    en: `${title.en}: ${state.en}. Where: ${place.en}.${last === null ? "" : ` Last day: rely on ${last.en}; hand it in or post it by then.`}`,
  };
}

/** Days ahead that a client need not keep in mind yet, unless the duty is the client's own. */
const FAR = 366;

/** Every period that runs, ours and the courts'; what a court let pass is told as late, it is no day to remember. */
function dates({ audit }: Context, out: Bilingual): void {
  const near = audit.deadlines.filter(
    ({ holder, daysLeft }) => holder === "client" || (daysLeft.min <= FAR && (daysLeft.max ?? FAR) >= 0),
  );
  if (near.length === 0) return;
  out.heading("dates", { zh: "要记住的日期", en: "Dates to remember" }, 2);
  const columns: readonly Text[] = [
    { zh: "谁", en: "Who" },
    { zh: "做什么", en: "What" },
    { zh: "最晚哪一天", en: "Last day" },
    { zh: "还剩几天", en: "Days left" },
  ];
  out.table("dates", columns, near.map(dateRow));
}

function dateRow(deadline: Deadline): readonly Cell[] {
  const { finding, holder, what, daysLeft } = deadline;
  const rests = { findings: [finding] };
  const who: Text = holder === "client" ? { zh: "您（我们）", en: "you (we)" } : HOLDERS[holder];
  return [
    { key: `${finding}.who`, text: who, rests },
    { key: `${finding}.what`, text: what, rests },
    { key: `${finding}.due`, text: dueText(deadline), rests },
    { key: `${finding}.left`, text: leftWords(daysLeft), rests: { ...rests, asserts: periodOf(deadline) } },
  ];
}

function periodOf({ finding, status }: Deadline): readonly Assertion[] {
  const told = status === "breach" || status === "running" || status === "in-order";
  return told ? [{ kind: "period", finding, kept: status !== "breach", days: null }] : [];
}

/** The client relies on the first possible day; a court's last day is told as far as it is known. */
function dueText({ holder, due }: Deadline): Text {
  const from = dayText(due.earliest);
  if (holder === "client" || due.latest === due.earliest) return from;
  if (due.latest === null) return { zh: `不早于${from.zh}`, en: `not before ${from.en}` };
  const to = dayText(due.latest);
  return { zh: `${from.zh}至${to.zh}之间`, en: `between ${from.en} and ${to.en}` };
}

/** What a client may expect in vain, then what to mind. */
function cautions(context: Context, out: Bilingual): void {
  out.heading("never", { zh: "不会怎样", en: "What will not happen" }, 1, true);
  forThem(context, NEVER).forEach((text, at) => out.paragraph(`never.${at}`, text));
  const notes = forThem(context, CAUTIONS);
  if (notes.length > 0) out.heading("cautions", { zh: "请注意", en: "Please note" }, 2);
  notes.forEach((text, at) => out.paragraph(`caution.${at}`, text));
}

/** What it costs and whom to call: the agent on record, else a blank. */
function contact(context: Context, out: Bilingual): void {
  out.heading("contact.head", { zh: "找谁，多少钱", en: "Whom to call, and what it costs" }, 1, true);
  out.blank(`${ENDING}cost`, { zh: "费用：", en: "Costs: " }, COST);
  const agent = personIn(context, "agent");
  const name = visible(agent.party.name ?? "");
  const phone = visible(agent.party.phone ?? "");
  if (name === "" || phone === "") {
    out.blank("contact", { zh: "我们的联系人和电话：", en: "Whom to call: " }, CONTACT);
    return;
  }
  const firm = visible(agent.party.firm ?? "");
  out.paragraph(
    "contact",
    {
      zh: `我们的联系人和电话：${name}${firm === "" ? "" : `（${firm}）`}，${phone}。`,
      en: `Whom to call: ${name}${firm === "" ? "" : ` (${firm})`}, ${phone}.`,
    },
    { facts: ["name", "phone", ...(firm === "" ? [] : ["firm"])].map((field) => `${agent.path}.${field}`) },
  );
}
