// The one act that matters most now, as a lawyer at a busy desk would choose it.
import { parseDay } from "../calendar/civil.ts";
import type { DayBounds, Finding, NextAct, RouteName } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import { ruleWords } from "../plain/index.ts";
import { type Stake, weightOf } from "../plain/model.ts";
import type { RouteStanding } from "../remedies/route.ts";
import type { Text } from "../text.ts";
import { lookUp, openRoute, settleMost } from "./next-open.ts";
import { act, type Choice, courtOf, type Standing, WEIGHTY } from "./next-parts.ts";
import { actWords, toFindOut, whomWords } from "./next-words.ts";
import { firstLimit, mayBeOpen } from "./possible-limits.ts";
import { titleOf } from "./summary.ts";

/** A limit of the client's that ends later than so many days from now gives way to what a court owes already. */
const NEAR_DAYS = 60;

const dayNumber = (iso: string): number => parseDay(iso) ?? 0;

const capital = (en: string): string => en.charAt(0).toUpperCase() + en.slice(1);

// Limits of the client's own

function ownLimits({ findings }: Standing): readonly (Finding & { readonly due: DayBounds })[] {
  return findings.flatMap((finding) => {
    const { holder, kind, status, due, done } = finding;
    const isOpen = status === "running" || status === "contestable" || status === "undetermined";
    const isLimit = holder === "client" && kind === "time-limit" && isOpen && done === null;
    return isLimit && due !== null ? [{ ...finding, due }] : [];
  });
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
      en: `${capital(doing.en)} at once; the deadline may have passed`,
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
  const { asOf } = standing;
  const { id, rule, due, status, remedies } = limit;
  const route = remedies[0] ?? null;
  const isFaint = status === "undetermined" && due.earliest < asOf;
  const question = isFaint ? standing.ask.find(({ settles }) => settles.includes(id)) : undefined;
  // Whether it runs at all is not known, and it may be long over: what decides that comes first.
  if (question !== undefined) {
    const { zh, en } = limit.title;
    const asked = toFindOut(question);
    return act(
      "answer",
      {
        zh: `${asked.zh}这决定“${zh}”过了没有`,
        en: `${asked.en} It decides whether the deadline has passed (${en})`,
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

const isLive = ({ state }: RouteStanding): boolean => state === "open" || state === "closing";

/** A finding behind an open route. */
interface Ground {
  readonly checklist: RouteStanding;
  readonly finding: Finding;
  readonly stake: Stake;
}

/** Which route is taken where several are open on the same ground: the nearest one first. None is without a place. */
const ROUTE_PLACE: Readonly<Record<RouteName, number>> = {
  reconsideration: 0,
  deletion: 1,
  "correction-request": 2,
  objection: 3,
  "restriction-relief": 4,
  supervision: 5,
  "credit-objection": 6,
  agency: 7,
  procuratorate: 8,
  "early-deletion": 9,
  compensation: 10,
  "administrative-reconsideration": 11,
  "administrative-suit": 12,
};

/** Several choices look through the same grounds. */
const known = new WeakMap<Standing, readonly Ground[]>();

function groundsOf(standing: Standing): readonly Ground[] {
  let grounds = known.get(standing);
  if (grounds === undefined) {
    grounds = findGrounds(standing);
    known.set(standing, grounds);
  }
  return grounds;
}

function findGrounds({ findings, checklists }: Standing): readonly Ground[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return checklists.filter(isLive).flatMap((checklist) =>
    checklist.because.flatMap((id) => {
      const finding = byId.get(id);
      if (finding === undefined || (finding.status !== "breach" && finding.status !== "contestable")) return [];
      return [{ checklist, finding, stake: ruleWords(finding.rule).stake }];
    }),
  );
}

const isClosing = ({ checklist }: Ground): boolean => checklist.state === "closing";
const weigh = ({ finding, stake }: Ground): number => weightOf(finding, stake);

/** What weighs more goes first: a route that closes, then the stake and what nobody can dispute, then the nearer route. */
const byWeight = (a: Ground, b: Ground): number =>
  Number(isClosing(b)) - Number(isClosing(a)) ||
  weigh(a) - weigh(b) ||
  ROUTE_PLACE[a.checklist.route] - ROUTE_PLACE[b.checklist.route];

function takeRoute(standing: Standing, grounds: readonly Ground[]): NextAct | null {
  const [first] = grounds.toSorted(byWeight);
  if (first === undefined) return null;
  const { checklist, finding } = first;
  const { route, court, until } = checklist;
  if (finding.holder === "client" && finding.done !== null) return followFiling(checklist, finding, finding.done);
  // What a court's silence on an objection opens goes to another court than the objection.
  const doing = actWords(route, finding.rule === "O-02" ? finding.rule : null, court);
  const { zh, en } = titleOf(finding, standing.asOf);
  const why: Text = { zh: `：${zh}`, en: ` (${en})` };
  const by = stillToCome(until, standing.asOf);
  const base = routeWords(by, standing.asOf, doing);
  const because = [finding.id, ...checklist.because.filter((id) => id !== finding.id)];
  const kind = finding.remedies[0] === "agency" ? "follow-up" : "file";
  return act(kind, { zh: base.zh + why.zh, en: base.en + why.en }, { route, by, addressee: court, because });
}

/** A day that has passed is no day to act by. */
const stillToCome = (until: DayBounds | null, asOf: string): DayBounds | null =>
  until !== null && mayBeOpen(until, asOf) ? until : null;

const routeWords = (by: DayBounds | null, asOf: string, doing: Text): Text =>
  by === null ? { zh: doing.zh, en: capital(doing.en) } : limitWords(by, asOf, doing);

/** What was filed, in time or with an extension asked for, is not filed again: its fate is asked after. */
function followFiling({ route, court, because }: RouteStanding, finding: Finding, done: DayBounds): NextAct {
  const on = shownBounds(done);
  const whom = whomWords(route, court);
  const extension = finding.readings.some(({ id, active }) => active && id.split("+").includes("extended"));
  const zh = extension ? "准不准许顺延，" : "";
  const en = extension ? "whether the extension is granted, " : "";
  return act(
    "follow-up",
    {
      zh: `${on.zh}已经提出；向${whom.zh}问清：收到没有，${zh}有没有作出决定`,
      en: `Filed ${on.en}; ask ${whom.en} whether it has arrived, ${en}and whether it has been decided`,
    },
    { route, addressee: court, because: [finding.id, ...because.filter((id) => id !== finding.id)] },
  );
}

const shownBounds = ({ earliest, latest }: DayBounds): Text =>
  earliest === latest
    ? { zh: earliest, en: `on ${earliest}` }
    : { zh: `${earliest}以后`, en: `on ${earliest} or after` };

const routeFor =
  (fits: (ground: Ground, standing: Standing) => boolean): Choice =>
  (standing) =>
    takeRoute(
      standing,
      groundsOf(standing).filter((ground) => fits(ground, standing)),
    );

/** A request of the client's on which a court's time still runs: other remedies wait for its answer. */
function isPending({ deadlines }: Standing): boolean {
  return deadlines.some(
    ({ holder, status, rule }) => holder !== "client" && status === "running" && ruleWords(rule).stake === "answer",
  );
}

/** What nobody can dispute and cannot wait: a closing route, what must come off the list, a court that is late with its answer. */
const pressing = ({ checklist, finding, stake }: Ground, { asOf }: Standing): boolean =>
  (checklist.state === "closing" && (checklist.until === null || mayBeOpen(checklist.until, asOf))) ||
  (finding.status === "breach" && (stake === "off-list" || (stake === "answer" && finding.done === null)));

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
    .toSorted((a, b) => ROUTE_PLACE[a.route] - ROUTE_PLACE[b.route]);
  if (first === undefined) return null;
  const { route, court, until, because } = first;
  const by = stillToCome(until, asOf);
  const what = routeWords(by, asOf, actWords(route, null, court));
  return act("file", what, { route, by, addressee: court, because });
}

/** In the order in which they are looked for; the first that there is stands. */
const CHOICES: readonly Choice[] = [
  firstOf("near"),
  routeFor(pressing),
  lookUp,
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
  openRoute,
];

/** The routes that come after the client's own request to the court. */
const isLater = ({ route }: RouteStanding): boolean =>
  route === "supervision" || route === "procuratorate" || route === "compensation";

/** The act that matters most now; null where nothing is to be done. */
export function nextAct(standing: Standing): NextAct | null {
  for (const choice of CHOICES) {
    const found = choice(standing);
    if (found !== null) return found;
  }
  return null;
}
