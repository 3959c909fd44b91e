// What the leaflet asks of the client: what keeps a way closed, what only the client can tell, and what to bring.
import type { Checklist, Question } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { FILINGS } from "../../engine/glossary.ts";
import { isCourtList } from "../../case/matter.ts";
import { valueWords } from "../../case/words.ts";
import { datesIn, englishDatesIn } from "../../report/dates.ts";
import { EventNames } from "../../report/events.ts";
import { ROUTES } from "../../remedies/index.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import type { Bilingual } from "../parts/bilingual.ts";
import { isOnlyDeletion } from "../parts/deletion-first.ts";
import { isMinor } from "../parts/party.ts";
import { isTold, personIn } from "../parts/persons.ts";
import { isOnlyRestricted, restrictionMayStand } from "../parts/restriction.ts";
import {
  COMPANY_PAPERS,
  COVERS,
  DOCUMENTS_OF,
  IDENTITY,
  LEAVING,
  OFFICE,
  ON_THE_PAGE,
  PAPER_NAMES,
  PAYMENT,
} from "./leaflet-words.ts";

const MOST_QUESTIONS = 6;
const MOST_PAPERS = 10;

/** A question that would open ways, with their names. */
interface Opening {
  readonly question: Question;
  readonly ways: readonly Text[];
}

/** Ways that wait for nothing but what is not known: what would open each of them. */
function openingsOf(context: Context): readonly Opening[] {
  const { audit } = context;
  const status = new Map(audit.findings.map((finding) => [finding.id, finding.status]));
  const found = new Map<Question, Text[]>();
  for (const { route, state, because } of audit.checklists) {
    const title = ROUTES.find((one) => one.route === route)?.title;
    const isOpen =
      state === "not-yet" && because.length > 0 && because.every((id) => status.get(id) === "undetermined");
    if (!isOpen || title === undefined || WAITING.has(route)) continue;
    const settling = audit.ask.filter(({ settles }) => settles.some((id) => because.includes(id)));
    // What stands in a paper is read here, from the file's copy or from the one that the client brings.
    const question = settling.find((one) => !isOfCourt(one) && !isOfPaper(one));
    if (question !== undefined) found.set(question, [...(found.get(question) ?? []), title]);
  }
  return [...found].map(([question, ways]) => ({ question, ways }));
}

/** What would open a way that is closed for want of a fact, asked before all else. */
export function blocked(context: Context, out: Bilingual): void {
  const openings = openingsOf(context);
  const office = officeAsked(context);
  if (openings.length === 0 && office === null) return;
  out.heading("blocked", { zh: "还要先知道的事", en: "What we need to know first" }, 2);
  if (office !== null) out.paragraph("blocked.office", boxed(OFFICE(office)), { facts: ["client.role"] });
  for (const { question, ways } of openings) {
    const { zh, en } = asked(context, question.question);
    const names = { zh: ways.map((way) => way.zh).join("、"), en: ways.map((way) => way.en).join(", ") };
    out.paragraph(
      `blocked.${question.path}`,
      boxed({ zh: `${names.zh}，要先知道：${zh}`, en: `${names.en}. We need to know first: ${en}` }),
      { facts: [question.path], findings: question.settles },
    );
  }
}

/** Ways that other ways come before: no answer of the client opens them. */
const WAITING: ReadonlySet<string> = new Set(["supervision", "procuratorate"]);

/** A restricted officer of whom nobody recorded the leaving: whether that office is still held decides the most. */
function officeAsked(context: Context): Text | null {
  const { role } = context.file.client;
  if (role !== "legal-representative" && role !== "principal-officer") return null;
  const open = restrictionMayStand(context) && context.view.of("office-changed").length === 0;
  return open ? valueWords("role", role) : null;
}

/** What the client can tell or bring. */
export function homework(context: Context, out: Bilingual): void {
  const { audit, file } = context;
  const zh = new EventNames(file, "zh");
  const en = new EventNames(file, "en");
  const before = new Set(openingsOf(context).map(({ question }) => question));
  const open = audit.ask.filter((one) => !isOfPaper(one) && !isOfCourt(one) && !before.has(one));
  const seen = open.filter(isOnPage);
  const told = open.filter((one) => !isOnPage(one));
  const leaving = hasLeft(context);
  if (open.length > 0 || leaving) out.heading("homework", { zh: "请告诉我们", en: "Please tell us" }, 2);
  if (leaving) out.paragraph("ask.leaving", boxed(LEAVING), { facts: ["client.role"] });
  if (seen.length > 0)
    out.paragraph("ask.page", boxed(ON_THE_PAGE), {
      facts: seen.map(({ path }) => path),
      findings: [...new Set(seen.flatMap(({ settles }) => settles))],
    });
  for (const { path, question, settles } of told.slice(0, MOST_QUESTIONS)) {
    const about = { zh: zh.meant(path) ?? zh.anchor(path), en: en.meant(path) ?? en.anchor(path) };
    const plain = asked(context, question);
    const words: Text =
      about.zh === null
        ? boxed(plain)
        : boxed({
            zh: `${plain.zh}（说的是：${datesIn(about.zh.replace(/ (?=[^ ]+$)/u, "，"))}）`,
            en: `${plain.en} (about: ${englishDatesIn(about.en ?? "")})`,
          });
    const named = /^events\[(?:\+[a-z-]+@)?([^\]]+)\]/u.exec(path)?.[1];
    const facts = named === undefined || about.zh === null ? [path] : [path, `events[${named}].date`];
    out.paragraph(`ask.${path}`, words, { facts, findings: settles });
  }
}

/** What stands on the page that everybody sees. */
const isOnPage = ({ path }: Question): boolean => /\.(?:excessive|inaccurate|missing)$/u.test(path);

/** Steps inside a court, the post or the file: no client knows them, and the file of the court tells them. */
const OF_COURT =
  /^events\[\+(?:enforcement-notice-issued|enforcement-requested|enforcement-filed|asset-report-ordered|asset-query)@|\.(?:regarding|clues|service\.(?:othersFailed|returnCause|returned|sent|recorded))$|^client\.enforceableNow$|^enforcement\.court\./u;

const isOfCourt = ({ path }: Question): boolean => OF_COURT.test(path);

/** An officer of the company that owes, of whom the leaving is on record. */
const hasLeft = (context: Context): boolean => isOfficer(context) && context.view.of("office-changed").length > 0;

function isOfficer({ file }: Context): boolean {
  const { role, isDebtor } = file.client;
  return isDebtor !== "yes" && (role === "legal-representative" || role === "principal-officer");
}

/** What the audit asks about the contents of a paper: nobody is asked to recite it, whoever has it brings it. */
const CONTENTS =
  /\.(?:citedCplArticle|citedVersion|signedByPresident|items|termYears|termFrom|graceUntil|abilityFound|conduct|severeOrMultiple|reasons|states\w+|coversGTrains|riskWarning)$/u;

const isOfPaper = ({ path }: Question): boolean => CONTENTS.test(path);

/** Read to a guardian, a question is about the child. */
function asked(context: Context, { zh, en }: Text): Text {
  return isMinor(context) === true
    ? { zh: zh.replaceAll("送达给您", "送达给孩子或者您").replaceAll(/(?<!者)您/gu, "孩子"), en }
    : { zh, en };
}

/** The ways to take now: one request a paper, so none for correction where all there is to ask for is deletion. */
export function waysOf(audit: Context["audit"]): readonly Checklist[] {
  const doubled = isOnlyDeletion(audit);
  return audit.checklists.filter(
    ({ route, state }) => (state === "open" || state === "closing") && !(doubled && route === "correction-request"),
  );
}

/** What is signed when the client comes: every paper of the ways, and what goes with it. */
function signing(context: Context, out: Bilingual): void {
  const ways = waysOf(context.audit);
  const names = ways.map(({ route }): Text => {
    return route === "correction-request" && isOnlyRestricted(context) ? OF_RESTRICTION : FILINGS[route];
  });
  const all = [
    ...names,
    ...(needsAddress(context) ? [SERVICE_ADDRESS] : []),
    ...(isTold(personIn(context, "agent")) ? [AUTHORITY] : []),
  ];
  if (names.length === 0) return;
  const zh = all.map((name) => name.zh).join("、");
  const en = all.map((name) => name.en).join("; ");
  const who = whoIs(context);
  const unit = who === "unit" || who === "organisation";
  out.paragraph(
    "paper.signing",
    boxed({
      zh: `来${unit ? "盖章、" : ""}签名的文书（我们写好，您看过再签，写“年 月 日”的地方写签字的那天；“待填”的空格还没有填好的，不要签）：${zh}`,
      en: `to sign${unit ? " and seal" : ""} (we write them; read before you sign, put the day of signing where the date goes, and sign nothing that still has a place “to fill in”): ${en}`,
    }),
    { findings: [...new Set(ways.flatMap(({ because }) => because))] },
  );
}

/** Whether what is filed goes with an address for the court's papers. */
export const needsAddress = ({ audit }: Pick<Context, "audit">): boolean =>
  waysOf(audit).some(({ route }) => !TO_OFFICES.has(route));

const OF_RESTRICTION: Text = { zh: "限制消费措施纠正申请书", en: "Correction request about the restriction" };
const SERVICE_ADDRESS: Text = { zh: "送达地址确认书", en: "Address for service" };
const AUTHORITY: Text = { zh: "授权委托书", en: "Authority to act" };
const TO_OFFICES: ReadonlySet<string> = new Set(["agency", "credit-objection"]);

export function papers(context: Context, out: Bilingual): void {
  const { audit } = context;
  const ways = waysOf(audit);
  const found = new Map<string, Text>();
  for (const { items } of ways) {
    for (const { id, text, state: done } of items)
      if (done === "todo" && mayBring(context, id)) found.set(id, id === "identity" ? identityWords(context) : text);
  }
  for (const event of wanted(context)) {
    const name = PAPER_NAMES[event.type];
    if (name === undefined || (event.type === "listing-decided" && found.has("decision-copy"))) continue;
    found.set(event.id, { zh: `${name.zh}，每一页都要`, en: `${name.en}, every page` });
  }
  if (found.size === 0 && ways.length === 0) return;
  out.heading("papers", { zh: "带什么，来了签什么", en: "What to bring and to sign" }, 1, true);
  for (const [id, text] of [...found].slice(0, MOST_PAPERS)) out.paragraph(`paper.${id}`, boxed(text));
  if (ways.length > 0) brought(context, out, found);
  signing(context, out);
}

/** The originals of what the file has a copy of, and what this client's story rests on. */
function brought(context: Context, out: Bilingual, found: ReadonlyMap<string, Text>): void {
  const { view, file } = context;
  const held = view.events.filter((event) => !event.doubtful && isBrought(event) && isCopied(event));
  const names = new Map(held.flatMap(({ type }) => PAPER_NAMES[type] ?? []).map((name) => [name.zh, name] as const));
  if (names.size > 0) {
    const zh = [...names.keys()].join("、");
    const en = [...names.values()].map((name) => name.en).join("; ");
    out.paragraph(
      "paper.originals",
      boxed({
        zh: `原件，我们这里只有副本：${zh}（手里没有原件的，告诉我们）`,
        en: `the originals, of which we have copies: ${en} (if you have no original, tell us)`,
      }),
      { facts: held.map(({ id }) => `events[${id}].evidence`) },
    );
  }
  const paid = view.of("obligation-performed", "settlement-performed").some(({ doubtful }) => !doubtful);
  if (paid && !found.has("payment-proof") && !found.has("settlement-proof"))
    out.paragraph("paper.payment", boxed(PAYMENT));
  if (isOfficer(context)) out.paragraph("paper.company", boxed(COMPANY_PAPERS), { facts: ["client.role"] });
  if (isCourtList(file.matter)) out.paragraph("paper.covers", boxed(COVERS[coverOf(context)]));
}

/** The captures that this client can have. */
function coverOf(context: Context): keyof typeof COVERS {
  if (context.view.threads.length > 0) return "listing";
  return isOnlyRestricted(context) ? "restriction" : "none";
}

/** The papers of the court that a filing rests on; what was only issued need not have reached the client. */
const isBrought = ({ type }: CaseEvent): boolean => PAPER_NAMES[type] !== undefined && !AT_COURT.has(type);
const AT_COURT: ReadonlySet<string> = new Set(["enforcement-notice-issued", "asset-report-ordered"]);
const isCopied = ({ raw }: CaseEvent): boolean => (raw.evidence ?? []).length > 0;

/** Of each kind the last paper without a copy that a way rests on, after those that questions are about. */
function wanted(context: Context): readonly CaseEvent[] {
  const open = unseen(context);
  if (waysOf(context.audit).length === 0) return open;
  const { events } = context.view;
  const last = new Map(
    events.filter((event) => !event.doubtful && isBrought(event)).map((event) => [event.type, event] as const),
  );
  const more = [...last.values()].filter((event) => !isCopied(event) && !open.some(({ type }) => type === event.type));
  return [...open, ...more];
}

/** The event whose paper a question is about. */
function paperOf({ view }: Context, { path }: Question): CaseEvent | undefined {
  const id = /^events\[([^\]+][^\]]*)\]/u.exec(path)?.[1];
  return id === undefined ? undefined : view.byId(id);
}

function isHeld(context: Context, question: Question): boolean {
  const event = paperOf(context, question);
  return event !== undefined && isCopied(event);
}

/** The papers that questions are about and of which the file holds no copy. */
function unseen(context: Context): readonly CaseEvent[] {
  const open = context.audit.ask.filter((question) => isOfPaper(question) && !isHeld(context, question));
  return [...new Set(open.flatMap((question) => paperOf(context, question) ?? []))];
}

/** What this client can have: no decision and no entry where there was no listing. */
function mayBring(context: Context, id: string): boolean {
  return PAPERS.has(id) && !(isOnlyRestricted(context) && OF_LISTINGS.has(id));
}

const OF_LISTINGS: ReadonlySet<string> = new Set(["decision-copy", "capture", "removal-proof"]);

/** The document that this client has: the passport of one who is known by it, the child's register, the unit's licence. */
function identityWords(context: Context): Text {
  const who = whoIs(context);
  const type = context.file.client.idDocument?.type;
  const own = type === undefined ? undefined : DOCUMENTS_OF[type];
  return who === "adult" && own !== undefined ? own : IDENTITY[who];
}

export function whoIs(context: Context): keyof typeof IDENTITY {
  const { kind } = context.file.client;
  if (kind !== "natural-person") return kind === "legal-person" ? "unit" : "organisation";
  const minor = isMinor(context);
  return minor === null ? "person" : minor ? "minor" : "adult";
}

/** A line to be ticked off on paper. */
function boxed({ zh, en }: Text): Text {
  return { zh: `□ ${zh}`, en: `□ ${en}` };
}

/** The items of checklists that a client can bring. */
const PAPERS: ReadonlySet<string> = new Set([
  "identity",
  "decision-copy",
  "ruling-copy",
  "capture",
  "service-proof",
  "payment-proof",
  "settlement-proof",
  "creditor-letter",
  "ruling",
  "credit-report",
  "removal-proof",
  "loss-proof",
]);
