// The sentence of a finding: the words of its rule with the days, names and alternatives of the case in them.
import { addYears, MIN_DAY, parseDay } from "../calendar/civil.ts";
import type { DayBounds } from "../engine/finding.ts";
import type { Holder } from "../engine/basis.ts";
import { birthSpan } from "../engine/person.ts";
import { ageOf, newestText } from "../law/duty-index.ts";
import type { Text } from "../text.ts";
import { countText, dayText, daysBetween, type DayCount } from "./days.ts";
import type { Facts, RuleWords } from "./model.ts";
import { withLaw } from "./law-numbers.ts";

type Lang = keyof Text;

/** Who had to act, inside a Chinese sentence. */
const ACTORS: Readonly<Record<Holder, string>> = {
  "enforcing-court": "法院",
  "upper-court": "上一级法院",
  client: "您",
  agency: "单位",
  bureau: "征信机构",
  procuratorate: "检察院",
};

const ALONE: Text = { zh: "这一点本身不能说明纳入错误。", en: "This alone does not make the listing wrong." };

/** When it was due and done, as far as the record goes. */
interface Timing {
  readonly due: Text | null;
  readonly done: Text | null;
  /** The last day after the due one on which a look proves that it was not done. */
  readonly proof: string | null;
  /** Days late, or past; days left of a period that runs. */
  readonly days: DayCount | null;
}

const only = (day: string): DayBounds => ({ earliest: day, latest: day });

/** The days on which someone saw that the act was still not done, the last first. */
function looks({ events }: Facts): readonly string[] {
  const seen = [
    ...events("listing-checked").filter(({ visible }) => visible === "yes"),
    ...events("restriction-checked").filter(({ active }) => active === "yes"),
  ];
  return seen
    .flatMap(({ date }) => (date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? [date] : []))
    .toSorted()
    .toReversed();
}

function timingOf(facts: Facts, runs: boolean): Timing {
  const { due, done } = facts.finding;
  if (due === null)
    return { due: null, done: done === null ? null : dayText(done), proof: looks(facts)[0] ?? null, days: null };
  const dueText = dayText(due);
  if (runs) return { due: dueText, done: null, proof: null, days: daysBetween(only(facts.asOf), due) };
  if (done !== null) return { due: dueText, done: dayText(done), proof: null, days: daysBetween(due, done) };
  const proof = looks(facts).find((day) => due.latest !== null && day > due.latest) ?? null;
  const days = daysBetween(due, only(proof ?? facts.asOf));
  return {
    due: dueText,
    done: null,
    proof,
    days: proof === null || days === null ? days : { min: days.min, max: days.min },
  };
}

/** `{L answer}`: how late it came, or that it is not on record. */
function late(act: Text, { done, proof }: Timing): Text {
  if (done !== null) return { zh: `{done}才${act.zh}，迟了{days}天`, en: `${act.en} came {days} days late, on {done}` };
  if (proof !== null)
    return { zh: "{proof}还能查到，至少迟了{days}天", en: "it was still there on {proof}, at least {days} days late" };
  return {
    zh: `到{asOf}没有${act.zh}的记录，已过{days}天`,
    en: `${act.en} is not on record by {asOf}, {days} days past`,
  };
}

/** `{D deletion}`: by when it was due, and how late it came or that it is not on record. */
function duty(act: Text, { done, proof }: Timing, actor: string): Text {
  const due: Text = { zh: `${actor}应当至迟在{due}${act.zh}`, en: `The ${act.en} was due by {due}` };
  if (done !== null)
    return { zh: `${due.zh}；实际{done}，迟了{days}天`, en: `${due.en}; it came {days} days late, on {done}` };
  if (proof !== null) {
    return {
      zh: `${due.zh}；{proof}还能查到，至少迟了{days}天`,
      en: `${due.en}; still there on {proof}, at least {days} days late`,
    };
  }
  return {
    zh: `${due.zh}；到{asOf}没有记录，已过{days}天`,
    en: `${due.en}; none is on record by {asOf}, {days} days past`,
  };
}

const OPENING = /\{(?<kind>[LD])(?<space> ?)(?<act>[^{}|]+)\}/gu;

/** The pieces of one language that stand for a whole clause. */
function clauses(template: Text, timing: Timing, actor: string): Text {
  const put = (lang: Lang): string =>
    template[lang].replaceAll(
      OPENING,
      (_, kind: string, _space: string, act: string) =>
        (kind === "L" ? late({ zh: act, en: act }, timing) : duty({ zh: act, en: act }, timing, actor))[lang],
    );
  return { zh: put("zh"), en: put("en") };
}

const CHOICE = /\{(?<choices>[^{}]*\|[^{}]*)\}/gu;
const NAME = /\{(?<name>[a-zA-Z]+)\}/gu;

/** The sentence with everything filled in; null where the facts leave something of it open. */
function filled(template: Text, words: RuleWords, facts: Facts, runs: boolean): Text | null {
  const timing = timingOf(facts, runs);
  const withClauses = clauses(withLaw(template, facts), timing, words.by ?? ACTORS[facts.finding.holder]);
  const values: Readonly<Record<string, Text | null | undefined>> = {
    due: timing.due,
    done: timing.done,
    proof: timing.proof === null ? null : { zh: timing.proof, en: timing.proof },
    days: timing.days === null ? null : countText(timing.days),
    asOf: { zh: facts.asOf, en: facts.asOf },
    ...words.fill?.(facts),
  };
  const chosen = words.choose?.(facts) ?? null;
  let whole = true;
  const inOne = (lang: Lang): string =>
    withClauses[lang]
      .replaceAll(CHOICE, (_, choices: string) => {
        const found = chosen === null ? undefined : choices.split("|")[chosen];
        whole &&= found !== undefined;
        return found ?? "";
      })
      .replaceAll(NAME, (_, name: string) => {
        const found = values[name] ?? null;
        whole &&= found !== null;
        return found?.[lang] ?? "";
      });
  const said = { zh: inOne("zh"), en: inOne("en").replaceAll(/\b1 days\b/gu, "1 day") };
  return whole ? said : null;
}

function ended({ zh, en }: Text): Text {
  const capital = en.charAt(0).toUpperCase() + en.slice(1);
  return { zh: /[。？！]$/u.test(zh) ? zh : `${zh}。`, en: /[.?!]$/u.test(capital) ? capital : `${capital}.` };
}

const OF_AGE = ageOf(newestText("minors"));

/** Chinese speaks to the client: to an organisation, and of a child, in another way than to a person of age. */
function addressed({ zh, en }: Text, { file, asOf }: Facts): Text {
  if (file.client.kind !== "natural-person") return { zh: zh.replaceAll("您", "贵单位"), en };
  const born = birthSpan(file);
  const isChild = born !== null && addYears(born.lo, OF_AGE) > (parseDay(asOf) ?? MIN_DAY);
  return isChild ? { zh: zh.replaceAll("您", "孩子"), en } : { zh, en };
}

/** The title of a rule that is broken or disputed. */
export const brokenTitle = ({ broken }: RuleWords, facts: Pick<Facts, "finding" | "asOf">): Text =>
  withLaw(broken, facts);

/** The sentence of a breach, which for a limit of the client's own says that it has passed. */
export function breachSentence(words: RuleWords, facts: Facts): Text {
  const template = words.missed ?? words.says;
  const said = template === null ? null : filled(template, words, facts, false);
  const sentence = ended(said ?? brokenTitle(words, facts));
  const whole = words.alone === true ? { zh: sentence.zh + ALONE.zh, en: `${sentence.en} ${ALONE.en}` } : sentence;
  return addressed(whole, facts);
}

/** The sentence of a limit of the client's own that runs; null where nothing is known of its end. */
export function runningSentence(words: RuleWords, facts: Facts): Text | null {
  const said = words.says === null || words.missed === undefined ? null : filled(words.says, words, facts, true);
  return said === null ? null : addressed(ended(said), facts);
}

const WHICH_DAY: Text = { zh: "那天究竟是哪一天", en: "which day it was" };
const SERVED: Text = { zh: "文书有没有真正送达", en: "whether the paper was validly served" };
const COUNTING: Text = { zh: "采用哪一种算法", en: "which way of counting is followed" };

/** What a dispute turns on: a day that is not exact, a service in doubt, else what the rule says. */
function turningPoint(words: RuleWords, { finding }: Facts): Text {
  const active = finding.readings.filter((reading) => reading.active);
  const inexact = active.length === 0 || active.some(({ status }) => status === "contestable");
  if (inexact && finding.missing.some(({ path }) => path.endsWith(".date"))) return WHICH_DAY;
  const served = (id: string): string => id.replace("not-served", "as-stated");
  const doubted = active.some(
    (one) =>
      one.id.includes("not-served") &&
      active.some((other) => other.id === served(one.id) && other.status !== one.status),
  );
  if (doubted) return SERVED;
  const read = Object.entries(words.turnsOnReading ?? {}).find(([id]) =>
    active.some((one) => one.id.split("+").includes(id) && active.some(({ status }) => status !== one.status)),
  );
  return read?.[1] ?? words.turnsOn ?? COUNTING;
}

/** The sentence of a dispute. */
export function disputeSentence(words: RuleWords, facts: Facts): Text {
  const turns = withLaw(turningPoint(words, facts), facts);
  const title = brokenTitle(words, facts);
  const { n = null } = words.fill?.(facts) ?? {};
  const named = (lang: Lang): string => turns[lang].replace("{n}", n?.[lang] ?? "");
  return addressed(
    {
      zh: `有争议：“${title.zh}”能否成立，要看${named("zh")}。`,
      en: `Disputed: whether “${title.en}” holds turns on ${named("en")}.`,
    },
    facts,
  );
}
