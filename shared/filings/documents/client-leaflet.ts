// The leaflet for the client: what happens next, in plain words, kept apart from the court's bundle.
import { DATE_UNKNOWN } from "../../calendar/edtf.ts";
import type { Checklist, Deadline, RouteName } from "../../engine/finding.ts";
import { eventTitle } from "../../case/words.ts";
import { plain as visible } from "../../report/plain.ts";
import { leftWords, dayText, spanText } from "../../report/dates.ts";
import { routeStateWords } from "../../report/words.ts";
import { HOLDERS } from "../../engine/glossary.ts";
import { ROUTES } from "../../remedies/index.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import { BILINGUAL, type DocumentKind } from "../document.ts";
import type { Assertion } from "../model.ts";
import { Bilingual, same, type Cell } from "../parts/bilingual.ts";
import { FORMS } from "../parts/form.ts";
import { personIn } from "../parts/persons.ts";
import { isOnlyRestricted, restrictionMayStand } from "../parts/restriction.ts";
import { isDebtor } from "../parts/standing.ts";
import { blocked, homework, waysOf, whoIs } from "./leaflet-homework.ts";
import { CAUTIONS, CONTACT, detailOf, type ForWhom, NEVER, OPEN, WORDS } from "./leaflet-words.ts";

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
    record(context, out);
    ways(context, out);
    dates(context, out);
    blocked(context, out);
    homework(context, out);
    meanings(context, out);
    cautions(context, out);
    out.blank("contact", { zh: "我们的联系人和电话：", en: "Whom to call: " }, CONTACT);
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
  out.heading("words", { zh: "几个词的意思", en: "What the words mean" });
  forThem(context, WORDS).forEach((text, at) => out.paragraph(`word.${at}`, text));
}

/** The words for this client: of a listing for one who was listed, of a restriction for one who was restricted. */
function forThem(context: Context, all: readonly ForWhom[]): readonly Text[] {
  const listed = context.view.threads.length > 0;
  const restricted = restrictionMayStand(context);
  const open = !listed && !restricted && !isOnlyRestricted(context);
  const ended = context.view.of(...OBJECTIONS).some(({ doubtful }) => !doubtful);
  const fits = {
    listing: listed || open,
    restriction: restricted || open,
    objection: ended,
    debt: isDebtor(context) && !isPerformed(context),
  };
  return all.filter(({ of }) => of === undefined || fits[of]).map(({ text }) => text);
}

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

/** What is on record, in the order of the days. */
function record({ view }: Context, out: Bilingual): void {
  const events = view.events.filter(({ type, doubtful }) => LISTED.has(type) && !doubtful);
  out.heading("record", { zh: "目前的情况", en: "Where things stand" });
  if (events.length === 0) {
    out.paragraph("record.none", {
      zh: "案卷里还没有纳入名单的记录。请告诉我们您是怎样得知的，并带来您手里的文书或者截图。",
      en: "The file holds no listing yet. Please tell us how you learned of it, and bring any paper or screenshot you have.",
    });
    return;
  }
  for (const { id, type, raw } of events) {
    const date = spanText(raw.date) ?? DATE_UNKNOWN;
    const title = eventTitle(type);
    const more = detailOf(raw);
    out.paragraph(
      `record.${id}`,
      { zh: `${date.zh}：${title.zh}${more.zh}。`, en: `${date.en}: ${title.en}${more.en}.` },
      {
        facts: [`events[${id}]`, `events[${id}].date`],
        asserts: [{ kind: "recorded", event: id, happened: true }],
      },
    );
  }
}

const LISTED: ReadonlySet<string> = new Set([
  "listing-decided",
  "listing-served",
  "listing-published",
  "listing-discovered",
  "listing-deleted",
  "listing-revoked",
  "listing-corrected",
  "restriction-ordered",
  "restriction-served",
  "restriction-checked",
  "restriction-lifted",
  "listing-checked",
  "obligation-performed",
  "court-informed-of-performance",
  "enforcement-completed",
  "office-changed",
  "correction-requested",
  "correction-decided",
  "correction-served",
  "reconsideration-requested",
  "reconsideration-decided",
  ...OBJECTIONS,
]);

const titles: ReadonlyMap<RouteName, Text> = new Map(ROUTES.map(({ route, title }) => [route, title]));
const places: ReadonlyMap<RouteName, Text> = new Map(ROUTES.map(({ route, where }) => [route, where]));

/** The routes that are open now, where each goes and until when. */
function ways(context: Context, out: Bilingual): void {
  const { audit } = context;
  out.heading("ways", { zh: "可以走的途径", en: "What can be done" });
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
  const { asOf } = context.audit;
  const { route, court, until } = list;
  const restriction = route === "correction-request" && isOnlyRestricted(context);
  const title = restriction ? ABOUT_RESTRICTION : (titles.get(route) ?? same(route));
  const place = court === null ? (places.get(route) ?? same("")) : same(court);
  const state = list.state === "open" ? OPEN : routeStateWords(list, asOf);
  const last = until === null ? null : dayText(until.earliest);
  return {
    zh: `${title.zh}：${state.zh}。交到哪里：${place.zh}。${last === null ? "" : `最晚哪一天：以${last.zh}为准，当天要交出或者寄出。`}`,
    en: `${title.en}: ${state.en}. Where: ${place.en}.${last === null ? "" : ` Last day: rely on ${last.en}; hand it in or post it by then.`}`,
  };
}

/** Days ahead that a client need not keep in mind yet, unless the duty is the client's own. */
const FAR = 366;

/** Every period that runs, ours and the courts'. */
function dates({ audit }: Context, out: Bilingual): void {
  const near = audit.deadlines.filter(({ holder, daysLeft }) => holder === "client" || daysLeft.min <= FAR);
  if (near.length === 0) return;
  out.heading("dates", { zh: "要记住的日期", en: "Dates to remember" });
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
  out.heading("never", { zh: "不会发生的事", en: "What will not happen" });
  forThem(context, NEVER).forEach((text, at) => out.paragraph(`never.${at}`, text));
  out.heading("cautions", { zh: "请注意", en: "Please note" });
  forThem(context, CAUTIONS).forEach((text, at) => out.paragraph(`caution.${at}`, text));
}
