// The one act that matters most now, as a lawyer at a busy desk would choose it.
import { parseDay } from "../calendar/civil.ts";
import type { CaseFile, EventType } from "../case/types.ts";
import type { Checklist, Deadline, DayBounds, Finding, NextAct, Question } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import { ruleWords } from "../plain/index.ts";
import { STAKES, type Paper, type Stake } from "../plain/model.ts";
import type { Text } from "../text.ts";
import { actWords, PAPER_WORDS } from "./next-words.ts";
import { firstLimit, mayBeOpen } from "./possible-limits.ts";
import { titleOf } from "./summary.ts";

/** What the act is chosen from. */
export interface Standing {
  readonly file: CaseFile;
  /** The day of the audit, ISO. */
  readonly asOf: string;
  /** The applicable findings. */
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  readonly ask: readonly Question[];
  readonly checklists: readonly Checklist[];
}

/** A limit of the client's that ends later than so many days from now gives way to what a court owes already. */
const NEAR_DAYS = 60;

const dayNumber = (iso: string): number => parseDay(iso) ?? 0;

function act(kind: NextAct["kind"], what: Text, more: Partial<NextAct>): NextAct {
  const { route = null, by = null, addressee = null, because = [] } = more;
  return { what, route, by, addressee, because, kind };
}

const capital = (en: string): string => en.charAt(0).toUpperCase() + en.slice(1);

type Choice = (standing: Standing) => NextAct | null;

// Limits of the client's own

function ownLimits({ findings, asOf }: Standing): readonly (Finding & { readonly due: DayBounds })[] {
  return findings.flatMap((finding) => {
    const { holder, kind, status, due, done } = finding;
    const isOpen = status === "running" || status === "contestable" || status === "undetermined";
    const isLimit = holder === "client" && kind === "time-limit" && isOpen && done === null;
    return isLimit && due !== null && mayBeOpen(due, asOf) ? [{ ...finding, due }] : [];
  });
}

function courtOf({ checklists }: Standing, route: NextAct["route"]): string | null {
  return checklists.find((checklist) => checklist.route === route)?.court ?? null;
}

const days = (n: number): Text =>
  n === 0
    ? { zh: "今天是最后一天", en: "today is the last day" }
    : { zh: `还剩${n}天`, en: n === 1 ? "1 day left" : `${n} days left` };

function limitWords({ earliest, latest }: DayBounds, asOf: string, doing: Text): Text {
  const left = dayNumber(earliest) - dayNumber(asOf);
  if (left < 0) {
    return {
      zh: `立即${doing.zh}；期限可能已经过了`,
      en: `${capital(doing.en)} at once; the limit may have passed`,
    };
  }
  const { zh, en } = days(left);
  const careful =
    latest === earliest
      ? { zh: "", en: "" }
      : { zh: "，最后一天还不能定，按最早的算", en: "; the last day is not certain, this is the earliest" };
  return {
    zh: `最迟在${earliest}${doing.zh}，${zh}${careful.zh}`,
    en: `By ${earliest}, ${doing.en}: ${en}${careful.en}`,
  };
}

function fileInTime(standing: Standing, limit: Finding & { readonly due: DayBounds }): NextAct {
  const { asOf, ask } = standing;
  const { id, rule, due, status, remedies } = limit;
  const route = remedies[0] ?? null;
  const question = ask.find(({ settles }) => settles.includes(id));
  // Whether it runs at all is not known, and it may be long over: what decides that comes first.
  if (status === "undetermined" && due.earliest < asOf && question !== undefined) {
    const { zh, en } = limit.title;
    return act(
      "answer",
      {
        zh: `先查清：${question.question.zh}这决定“${zh}”过了没有`,
        en: `Find out first: ${question.question.en} It decides whether the limit has passed (${en})`,
      },
      { route, by: due, because: [id] },
    );
  }
  const court = courtOf(standing, route);
  return act("file", limitWords(due, asOf, actWords(route, rule, court)), {
    route,
    by: due,
    addressee: court,
    because: [id],
  });
}

/** Limits of months and years: one of which it is not known whether it has passed yields to what is certain. */
const LONG_LIMITS: ReadonlySet<RuleCode> = new Set<RuleCode>(["K-03", "K-05"]);

function isNear({ rule, due }: Finding & { readonly due: DayBounds }, asOf: string): boolean {
  const left = dayNumber(due.earliest) - dayNumber(asOf);
  return left <= NEAR_DAYS && (left >= 0 || !LONG_LIMITS.has(rule));
}

/** The client's limit that ends first and can still be met. */
const firstOf =
  (which: "near" | "any"): Choice =>
  (standing) => {
    const { asOf } = standing;
    const limits = ownLimits(standing).filter((limit) => which === "any" || isNear(limit, asOf));
    const first = firstLimit(limits, asOf);
    return first === undefined ? null : fileInTime(standing, first);
  };

// Routes that are open

const isLive = ({ state }: Checklist): boolean => state === "open" || state === "closing";

/** A finding behind an open route, with how much it weighs: the less, the more. */
interface Ground {
  readonly checklist: Checklist;
  readonly finding: Finding;
  readonly stake: Stake;
  readonly weight: number;
}

/** Which route is taken where several are open on the same ground: the nearest one first. */
const ROUTE_ORDER: readonly string[] = [
  "reconsideration",
  "deletion",
  "correction-request",
  "objection",
  "restriction-relief",
  "supervision",
  "credit-objection",
  "agency",
  "procuratorate",
  "early-deletion",
  "compensation",
];

function groundsOf({ findings, checklists }: Standing): readonly Ground[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return checklists.filter(isLive).flatMap((checklist) =>
    checklist.because.flatMap((id) => {
      const finding = byId.get(id);
      if (finding === undefined || (finding.status !== "breach" && finding.status !== "contestable")) return [];
      const { stake } = ruleWords(finding.rule);
      const closing = checklist.state === "closing" ? 0 : 1;
      const weight = closing * 100 + STAKES.indexOf(stake) * 2 + (finding.status === "breach" ? 0 : 1);
      return [{ checklist, finding, stake, weight }];
    }),
  );
}

function takeRoute(standing: Standing, grounds: readonly Ground[]): NextAct | null {
  const place = ({ checklist }: Ground): number => ROUTE_ORDER.indexOf(checklist.route);
  const [first] = grounds.toSorted((a, b) => a.weight - b.weight || place(a) - place(b));
  if (first === undefined) return null;
  const { checklist, finding } = first;
  const { route, court, until } = checklist;
  const doing = actWords(route, null, court);
  const { zh, en } = titleOf(finding, standing.asOf);
  const why: Text = { zh: `：${zh}`, en: ` (${en})` };
  const base =
    until !== null && mayBeOpen(until, standing.asOf)
      ? limitWords(until, standing.asOf, doing)
      : { zh: doing.zh, en: capital(doing.en) };
  const because = [finding.id, ...checklist.because.filter((id) => id !== finding.id)];
  const kind = finding.remedies[0] === "agency" ? "follow-up" : "file";
  return act(kind, { zh: base.zh + why.zh, en: base.en + why.en }, { route, by: until, addressee: court, because });
}

const routeFor =
  (fits: (ground: Ground, standing: Standing) => boolean): Choice =>
  (standing) =>
    takeRoute(
      standing,
      groundsOf(standing).filter((ground) => fits(ground, standing)),
    );

const WEIGHTY: ReadonlySet<Stake> = new Set<Stake>(["off-list", "own-limit", "answer", "listing", "published"]);

/** A request of the client's on which a court's time still runs: other remedies wait for its answer. */
function isPending({ deadlines }: Standing): boolean {
  return deadlines.some(
    ({ holder, status, rule }) => holder !== "client" && status === "running" && ruleWords(rule).stake === "answer",
  );
}

/** What nobody can dispute and cannot wait: a closing route, what must come off the list, a court that is late with its answer. */
const pressing = ({ checklist, finding, stake }: Ground): boolean =>
  checklist.state === "closing" ||
  (finding.status === "breach" && (stake === "off-list" || (stake === "answer" && finding.done === null)));

// What is open

/** Where a paper of the court is in hand already: then it is read, not asked for. */
const IN_HAND: Readonly<Partial<Record<Paper, EventType>>> = {
  DEC: "listing-decided",
  NOT: "enforcement-notice-issued",
  RPT: "asset-report-ordered",
  ORD: "restriction-ordered",
  ANS: "correction-decided",
  REC: "reconsideration-decided",
};

function inHand({ file }: Standing, paper: Paper): boolean {
  return file.events.some(
    ({ type, source, happened }) =>
      type === IN_HAND[paper] && happened !== "no" && (source === "document" || source === "official-record"),
  );
}

/** The paper, or the answer, that would settle the most of what could take the client off the list. */
const settleMost: Choice = (standing) => {
  const open = new Map<Paper, Finding[]>();
  const asked = new Set(standing.ask.flatMap(({ settles }) => settles));
  for (const finding of standing.findings) {
    if (finding.status !== "undetermined" || !asked.has(finding.id)) continue;
    const { paper, stake } = ruleWords(finding.rule);
    if (WEIGHTY.has(stake)) open.set(paper, [...(open.get(paper) ?? []), finding]);
  }
  const heavy = (list: readonly Finding[]): number =>
    list.filter(({ rule }) => ruleWords(rule).stake === "off-list").length;
  const [best] = [...open].toSorted(([, a], [, b]) => heavy(b) - heavy(a) || b.length - a.length);
  if (best === undefined) return null;
  const [paper, settled] = best;
  const words = PAPER_WORDS[paper];
  const because = settled.map(({ id }) => id);
  const route = settled.flatMap(({ remedies }) => remedies)[0] ?? null;
  if (words.from !== "client" && !inHand(standing, paper)) {
    const upper = words.from === "upper-court";
    const court =
      words.from === "elsewhere" ? null : courtOf(standing, upper ? "reconsideration" : "correction-request");
    const whom = court === null ? UNNAMED_HOLDER[words.from] : { zh: `向${court}`, en: ` from ${court}` };
    const n = because.length;
    return act(
      "ask",
      {
        zh: `${whom.zh}要${words.zh}：它能定${n}项`,
        en: `Get ${words.en}${whom.en}: it would settle ${n} open ${n === 1 ? "finding" : "findings"}`,
      },
      { route, addressee: court, because },
    );
  }
  const question = standing.ask.find(({ settles }) => settles.some((id) => because.includes(id)));
  if (question === undefined) return null;
  const { zh, en } = question.question;
  return act("answer", { zh: `先查清：${zh}`, en: `Find out first: ${en}` }, { route, because: question.settles });
};

const UNNAMED_HOLDER: Readonly<Record<"court" | "upper-court" | "elsewhere", Text>> = {
  court: { zh: "向执行法院", en: " from the enforcing court" },
  "upper-court": { zh: "向上一级人民法院", en: " from the next higher court" },
  elsewhere: { zh: "", en: "" },
};

// Waiting, and what is left elsewhere

/** The day on which a court, or an office, must have acted. */
const waitForCourt: Choice = (standing) => {
  const running = standing.deadlines.find(({ holder, status }) => holder !== "client" && status === "running");
  if (running === undefined) return null;
  const { due, what, finding, route, holder } = running;
  const last = due.latest ?? due.earliest;
  const court =
    holder === "enforcing-court"
      ? courtOf(standing, "correction-request")
      : holder === "upper-court"
        ? courtOf(standing, "reconsideration")
        : null;
  return act(
    "wait",
    {
      zh: `等到${last}（${what.zh}）；到期没有结果，再办下一步`,
      en: `Wait until ${last} (${what.en}); act if nothing has come by then`,
    },
    { route, by: due, addressee: court, because: [finding] },
  );
};

const AFTER_DELETION: ReadonlySet<string> = new Set(["N-01", "N-05", "N-08", "N-12"]);

/** Sanctions that may still stand after the deletion. */
const followUp: Choice = ({ findings }) => {
  const left = findings.filter(({ rule, status }) => AFTER_DELETION.has(rule) && status !== "in-order");
  if (left.length === 0) return null;
  return act(
    "follow-up",
    {
      zh: "名单已经删除，逐项核对惩戒恢复了没有；没有恢复的，书面请该单位恢复",
      en: "The listing is deleted: check whether each sanction has been lifted, and ask the agency in writing where not",
    },
    { route: "agency", because: left.map(({ id }) => id) },
  );
};

/** A route that advice speaks for, such as early deletion, where nothing is wrong. */
function routeOnAdvice({ checklists, asOf }: Standing): NextAct | null {
  const [first] = checklists
    .filter((checklist) => isLive(checklist) && checklist.because.length > 0)
    .toSorted((a, b) => ROUTE_ORDER.indexOf(a.route) - ROUTE_ORDER.indexOf(b.route));
  if (first === undefined) return null;
  const { route, court, until, because } = first;
  const doing = actWords(route, null, court);
  const isDated = until !== null && mayBeOpen(until, asOf);
  const what = isDated ? limitWords(until, asOf, doing) : { zh: doing.zh, en: capital(doing.en) };
  return act("file", what, { route, by: until, addressee: court, because });
}

/** In the order in which they are looked for; the first that there is stands. */
const CHOICES: readonly Choice[] = [
  firstOf("near"),
  routeFor(pressing),
  routeFor(
    ({ finding, stake, checklist }, standing) =>
      finding.status === "breach" && WEIGHTY.has(stake) && !(isPending(standing) && isLater(checklist)),
  ),
  routeFor(({ stake, checklist }, standing) => WEIGHTY.has(stake) && !(isPending(standing) && isLater(checklist))),
  firstOf("any"),
  settleMost,
  waitForCourt,
  routeFor(({ stake }) => stake === "effects"),
  followUp,
  routeFor(() => true),
  routeOnAdvice,
];

/** The routes that come after the client's own request to the court. */
const isLater = ({ route }: Checklist): boolean =>
  route === "supervision" || route === "procuratorate" || route === "compensation";

/** The act that matters most now; null where nothing is to be done. */
export function nextAct(standing: Standing): NextAct | null {
  for (const choice of CHOICES) {
    const found = choice(standing);
    if (found !== null) return found;
  }
  return null;
}
