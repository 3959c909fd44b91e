// What the leaflet asks of the client: what keeps a way closed, what only the client can tell, and what to bring.
import type { Checklist, Question } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { FILINGS } from "../../engine/glossary.ts";
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
import { DOCUMENTS_OF, IDENTITY, OFFICE, PAPER_NAMES } from "./leaflet-words.ts";

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
    // A paper that the file holds is read here: nobody asks the client what stands in it.
    const question = settling.find((one) => !isOfPaper(one) || !isHeld(context, one));
    if (question !== undefined) found.set(question, [...(found.get(question) ?? []), title]);
  }
  return [...found].map(([question, ways]) => ({ question, ways }));
}

/** What would open a way that is closed for want of a fact, asked before all else. */
export function blocked(context: Context, out: Bilingual): void {
  const openings = openingsOf(context);
  const office = officeAsked(context);
  if (openings.length === 0 && office === null) return;
  out.heading("blocked", { zh: "还要先知道的事", en: "What we need to know first" });
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
  const told = audit.ask.filter((question) => !isOfPaper(question) && !before.has(question));
  if (told.length > 0) out.heading("homework", { zh: "请告诉我们", en: "Please tell us" });
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
  papers(context, out);
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
  const court = ways.some(({ route }) => !TO_OFFICES.has(route));
  const all = [
    ...names,
    ...(court ? [SERVICE_ADDRESS] : []),
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
      zh: `来${unit ? "盖章、" : ""}签名的文书（我们写好，您看过再签，日期写签的那天）：${zh}`,
      en: `to sign${unit ? " and seal" : ""} (we write them; read before you sign, and put the day of signing): ${en}`,
    }),
    { findings: [...new Set(ways.flatMap(({ because }) => because))] },
  );
}

const OF_RESTRICTION: Text = { zh: "限制消费措施纠正申请书", en: "Correction request about the restriction" };
const SERVICE_ADDRESS: Text = { zh: "送达地址确认书", en: "Address for service" };
const AUTHORITY: Text = { zh: "授权委托书", en: "Authority to act" };
const TO_OFFICES: ReadonlySet<string> = new Set(["agency", "credit-objection"]);

function papers(context: Context, out: Bilingual): void {
  const { audit } = context;
  const found = new Map<string, Text>();
  for (const { items } of waysOf(audit)) {
    for (const { id, text, state: done } of items)
      if (done === "todo" && mayBring(context, id)) found.set(id, id === "identity" ? identityWords(context) : text);
  }
  for (const event of unseen(context)) {
    const name = PAPER_NAMES[event.type];
    if (name === undefined || (event.type === "listing-decided" && found.has("decision-copy"))) continue;
    found.set(event.id, { zh: `${name.zh}，每一页都要`, en: `${name.en}, every page` });
  }
  if (found.size > 0 || waysOf(audit).length > 0)
    out.heading("papers", { zh: "请带来，来了要签", en: "Please bring, and come to sign" });
  for (const [id, text] of [...found].slice(0, MOST_PAPERS)) out.paragraph(`paper.${id}`, boxed(text));
  signing(context, out);
}

/** The event whose paper a question is about. */
function paperOf({ view }: Context, { path }: Question): CaseEvent | undefined {
  const id = /^events\[([^\]+][^\]]*)\]/u.exec(path)?.[1];
  return id === undefined ? undefined : view.byId(id);
}

const isHeld = (context: Context, question: Question): boolean =>
  (paperOf(context, question)?.raw.evidence ?? []).length > 0;

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
