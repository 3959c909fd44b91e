// What is open: the list looked up where the listing should be gone, and the paper or answer that would settle the most.
import type { EventType } from "../case/types.ts";
import type { Remedy } from "../engine/basis.ts";
import type { Finding, NextAct, Question } from "../engine/finding.ts";
import { ruleWords } from "../plain/index.ts";
import type { Paper } from "../plain/model.ts";
import type { Text } from "../text.ts";
import { act, type Choice, courtOf, type Standing, WEIGHTY } from "./next-parts.ts";
import { PAPER_WORDS, toFindOut } from "./next-words.ts";

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

/** The path of a deletion that is not on record. */
const DELETION = "events[+listing-deleted@";

/**
 * The listing should be gone by now, and whether it is nobody has recorded: that is looked up before anything is filed. What
 * follows, a request for deletion or none, hangs on it.
 */
export const lookUp: Choice = ({ findings, asOf }) => {
  const overdue = findings.flatMap((finding) => {
    const { status, due, missing, rule } = finding;
    const latest = due?.latest ?? null;
    const isOpen = status === "undetermined" && ruleWords(rule).stake === "off-list";
    const isUnseen = missing.some(({ path }) => path.startsWith(DELETION));
    return isOpen && isUnseen && latest !== null && latest < asOf ? [{ finding, latest }] : [];
  });
  const first = overdue.find((one) => overdue.every((other) => one.latest <= other.latest));
  if (first === undefined) return null;
  const { finding, latest } = first;
  // Where more is open than the deletion, such as the term, that it was due is itself only possible.
  const isDue = finding.missing.every(({ path }) => path.startsWith(DELETION));
  const due = isDue
    ? { zh: `按规定至迟应当在${latest}删除`, en: `it was to be deleted by ${latest} at the latest` }
    : { zh: `可能至迟在${latest}就应当删除`, en: `it may have been due for deletion, by ${latest} at the latest` };
  return act(
    "answer",
    {
      zh: `今天上网查一次名单并截图：${due.zh}；还查得到的，书面申请删除`,
      en: `Look the list up today and keep a capture: ${due.en}; if the entry is still there, ask for deletion in writing`,
    },
    { route: "deletion", because: [first, ...overdue.filter((one) => one !== first)].map((one) => one.finding.id) },
  );
};

/** The paper, or the answer, that would settle the most of what could take the client off the list. */
export const settleMost: Choice = (standing) => {
  // Where nothing is left to correct or to delete, a paper that would show a fault of the listing leads nowhere.
  if (!isStillThere(standing, "correction-request") && !isStillThere(standing, "deletion")) return null;
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
  const route = settled.flatMap(({ remedies }) => remedies).find((remedy) => isStillThere(standing, remedy)) ?? null;
  if (words.from !== "client" && !inHand(standing, paper)) {
    const upper = words.from === "upper-court";
    const court =
      words.from === "elsewhere" ? null : courtOf(standing, upper ? "reconsideration" : "correction-request");
    const whom = court === null ? UNNAMED_HOLDER[words.from] : { zh: `向${court}`, en: ` from ${court}` };
    // As many as stand under the paper in the report.
    const n = standing.findings.filter(
      ({ status, rule }) => status === "undetermined" && ruleWords(rule).paper === paper,
    ).length;
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
  return question === undefined ? null : findOut(question, route);
};

/** A question of the audit as the act: the answer is the client's, or stands in a paper at hand. */
const findOut = (question: Question, route: NextAct["route"]): NextAct =>
  act("answer", toFindOut(question), { route, because: question.settles });

/** The routes that end something of the client's and need no other to have failed before. */
const ENDING: ReadonlySet<Remedy> = new Set<Remedy>(["correction-request", "deletion", "restriction-relief"]);

/** The path of a lifting that is not on record. */
const LIFTING = "events[+restriction-lifted@";

/**
 * Where nothing else is to be done: the question on which a route that is not there yet depends. Whether a restriction still
 * stands comes before what was wrong with it.
 */
export const openRoute: Choice = ({ ask, checklists }) => {
  const waiting = checklists.filter(({ route, state }) => state === "not-yet" && ENDING.has(route));
  const isLifting = ({ path }: Question): boolean => path.startsWith(LIFTING);
  for (const question of ask.toSorted((a, b) => Number(isLifting(b)) - Number(isLifting(a)))) {
    const first = waiting.find(({ because }) => because.some((id) => question.settles.includes(id)));
    if (first !== undefined) return findOut(question, first.route);
  }
  return null;
};

const isStillThere = ({ checklists }: Standing, remedy: Remedy): boolean =>
  checklists.some(({ route, state }) => route === remedy && state !== "closed");

const UNNAMED_HOLDER: Readonly<Record<"court" | "upper-court" | "elsewhere", Text>> = {
  court: { zh: "向执行法院", en: " from the enforcing court" },
  "upper-court": { zh: "向上一级人民法院", en: " from the next higher court" },
  elsewhere: { zh: "", en: "" },
};
