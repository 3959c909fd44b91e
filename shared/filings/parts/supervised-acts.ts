// Which acts a paper to whoever stands above a court complains of, each by its number and day: a request that names none asks for nothing.
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Finding, RouteName } from "../../engine/finding.ts";
import { familyOf, isAmong } from "../../engine/rule-code.ts";
import type { EventType } from "../../case/types.ts";
import type { Text } from "../../text.ts";
import type { Ask } from "../choices.ts";
import { type Context, isWrong } from "../context.ts";
import { courtOf, dateOf, given } from "../facts.ts";
import { legOf } from "../grounds/index.ts";
import { gap, join, list, type Piece, type Words } from "../sentence.ts";
import { numberOf } from "./numbers.ts";
import { decisionOf } from "./reference.ts";
import { calledOf, type Refusal, refusalOf, reviewDecision } from "./refusal.ts";
import { isEnforcing } from "./supervised.ts";
import { orderOf, orderWords } from "./restriction.ts";

const ACT: Text = {
  zh: "请求监督的执行行为：哪一法院、何日、文号，作了什么或者没有作什么",
  en: "the act to be supervised: which court, on which day, under which number, what it did or left undone",
};
const DAY: Text = { zh: "日期", en: "date" };

/** The acts that the grounds are about, the last of the courts first; a gap where the file holds none. */
export function supervisedActs(
  context: Context,
  findings: readonly Finding[],
  thread: Thread | null,
  { route, asks = [] }: { readonly route: RouteName; readonly asks?: readonly Ask[] },
): Piece {
  const acts = [
    reviewAct(context),
    ...silences(context, findings),
    grantedAct(context, findings),
    isEnforcing(findings) ? refusalAct(context, route) : null,
    listingAct(context, findings, thread, asks),
    deletionAct(context, findings),
    reliefAct(context, findings),
    orderAct(context, findings, asks),
  ].filter((act) => act !== null);
  if (acts.length > 0) return list(acts, "、");
  return listingWords(context, thread) ?? gap("supervision.act", ACT);
}

/** The decisions whose numbers the request has: they are not asked for a second time. */
export const numberedActs = (context: Context, route: RouteName): readonly (CaseEvent | null)[] => [
  reviewDecision(context),
  refusedOn(context, route)?.decided ?? null,
];

/** （文号：…）, where the paper bears a number of its own. */
function numbered(event: CaseEvent): readonly Words[] {
  const number = numberOf(event);
  return number === null ? [] : ["（文号：", number, "）"];
}

function reviewAct(context: Context): Piece | null {
  const decided = reviewDecision(context);
  return decided === null
    ? null
    : join(context.voice.upper, dateOf(decided, DAY), "作出的复议决定", ...numbered(decided));
}

/** A refusal of a request to correct the entry or the restriction, in the word for its form. */
function refusedOn(context: Context, route: RouteName): Refused | null {
  const named = namedRefusal(context, route);
  const { decided, kind } = named ?? refusalOf(context);
  if (decided === null || decided.raw.happened === "no" || decided.raw.outcome === "granted") return null;
  return { decided, kind };
}

interface Refused extends Pick<Refusal, "kind"> {
  readonly decided: CaseEvent;
}

/** The refusal that the route is about: of several not always the last, whose reconsideration may still be asked for. */
function namedRefusal({ audit, view }: Context, route: RouteName): Refused | null {
  const because = new Set(audit.checklists.find((one) => one.route === route)?.because ?? []);
  const decided = audit.findings
    .filter(({ id, rule }) => because.has(id) && isAmong(rule, ["R-01", "O-01"]))
    .flatMap(({ subjects }) => subjects.flatMap((id) => view.byId(id) ?? []))
    .findLast(({ type, doubtful }) => !doubtful && (type === "correction-decided" || type === "objection-decided"));
  if (decided === undefined) return null;
  return { decided, kind: decided.type === "objection-decided" ? "ruling" : "rejection" };
}

function refusalAct(context: Context, route: RouteName): Piece | null {
  const refusal = refusedOn(context, route);
  if (refusal === null) return null;
  const { decided, kind } = refusal;
  const what = kind === "ruling" ? "执行异议" : "纠正申请";
  const partly = decided.raw.outcome === "partly" || decided.raw.answered === "no";
  const { noun } = calledOf(refusal);
  const words = partly ? `对${what}所作${noun}中没有支持的部分` : `对${what}所作的${noun}`;
  return join(courtOf(context, decided), dateOf(decided, DAY), words, ...numbered(decided));
}

/** The requests that lie unanswered, each by the day on which it came in. */
function silences(context: Context, findings: readonly Finding[]): readonly Piece[] {
  return findings
    .filter(({ rule, done }) => isAmong(rule, ["C-03", "H-03", "R-03", "O-02"]) && done === null)
    .filter((finding) => isWrong(finding) && !isAnswered(context, finding))
    .map((finding): Piece => {
      const { court, what, received } = SILENT[finding.rule] ?? OTHERS;
      const came = finding.subjects
        .map((id) => context.view.byId(id))
        .find((event) => event !== undefined && received.includes(event.type));
      const day = came === undefined ? [] : [dateOf(came, DAY), "收到的"];
      return join(
        { parts: [], findings: [finding.id] },
        `${context.voice[court]}就`,
        ...day,
        `${what}期限届满后未见处理的情形`,
      );
    });
}

/** The court found a request right and did not do what it found: that it listed is not complained of beside it. */
const isGranted = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => isAmong(finding.rule, ["C-04", "X-14"]) && finding.done === null && isWrong(finding));

function grantedAct(context: Context, findings: readonly Finding[]): Piece | null {
  if (!isGranted(findings)) return null;
  const named = findings.filter(({ rule }) => isAmong(rule, ["C-04", "X-14"]));
  const decided = named
    .flatMap(({ subjects }) => subjects.flatMap((id) => context.view.byId(id) ?? []))
    .find(({ type, doubtful }) => type === "correction-decided" && !doubtful);
  const rests: Piece = { parts: [], findings: named.map(({ id }) => id) };
  const day = decided === undefined ? [] : [dateOf(decided, DAY)];
  const court = decided === undefined ? context.voice.court : courtOf(context, decided);
  return join(rests, court, ...day, "认定应予纠正之后，期限届满未见纠正的情形");
}

/** An answer that left requests undealt with is on record: it is named as an act, not as silence. */
const isAnswered = ({ view }: Context, { subjects }: Finding): boolean =>
  subjects.some((id) => view.byId(id)?.raw.answered === "no");

interface Silence {
  readonly court: "court" | "upper";
  readonly what: string;
  readonly received: readonly EventType[];
}

const OTHERS: Silence = { court: "court", what: "纠正申请", received: ["correction-received"] };
const SILENT: Readonly<Record<string, Silence>> = {
  "C-03": OTHERS,
  "H-03": { ...OTHERS, what: "限制消费措施的纠正申请" },
  "R-03": { court: "upper", what: "复议申请", received: ["reconsideration-received"] },
  "O-02": { court: "court", what: "执行异议", received: ["objection-filed"] },
};

const OF_LISTING = new Set(["V", "L", "E", "A", "D", "S", "P"]);

/** The listing decision, where a ground or a request is about it. */
function listingAct(
  context: Context,
  findings: readonly Finding[],
  thread: Thread | null,
  asks: readonly Ask[],
): Piece | null {
  const about =
    findings.some(({ rule }) => OF_LISTING.has(familyOf(rule))) || (asks.includes("revoke") && !isGranted(findings));
  return about ? listingWords(context, thread) : null;
}

function listingWords(context: Context, thread: Thread | null): Piece | null {
  const decided = decisionOf(thread);
  if (decided === null) return null;
  const { documentNumber } = decided.raw;
  const hint = { zh: "纳入决定书的文号", en: "number of the listing decision" };
  const number = given(`events[${decided.id}].documentNumber`, documentNumber, hint);
  return join(
    courtOf(context, decided),
    dateOf(decided, DAY),
    "将",
    context.voice.self,
    "纳入失信被执行人名单的决定（文号：",
    number,
    "）",
  );
}

function deletionAct({ voice }: Context, findings: readonly Finding[]): Piece | null {
  const due = findings.filter((finding) => legOf(finding) === "delete" && finding.done === null && isWrong(finding));
  return due.length === 0
    ? null
    : {
        parts: [{ text: `${voice.court}应当删除而未见删除${voice.self}失信信息的情形` }],
        findings: due.map(({ id }) => id),
      };
}

/** A request for relief that was refused. */
function reliefAct(context: Context, findings: readonly Finding[]): Piece | null {
  const decided = findings
    .filter(({ rule }) => rule === "H-04")
    .flatMap(({ subjects }) => subjects.flatMap((id) => context.view.byId(id) ?? []))
    .findLast(({ type, doubtful, raw }) => type === "restriction-relief-decided" && !doubtful && raw.happened !== "no");
  return decided === undefined
    ? null
    : join(courtOf(context, decided), dateOf(decided, DAY), "对解除限制消费措施的申请不予准许的处理");
}

function orderAct(context: Context, findings: readonly Finding[], asks: readonly Ask[]): Piece | null {
  const order = orderOf(context);
  const about =
    asks.includes("lift-restriction") || findings.some(({ rule }) => isAmong(rule, ["H-02", "H-04", "H-05"]));
  return order === null || !about ? null : orderWords(context, order);
}
