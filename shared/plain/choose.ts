// How the sentence of a rule follows from the facts: which alternative holds, and what stands for its names.
import { ENUMS } from "../case/enums.ts";
import { valueWords } from "../case/words.ts";
import { parseSpan } from "../calendar/edtf.ts";
import { formatDay, partsOf, type Day } from "../calendar/civil.ts";
import type { AnyEvent, EventType } from "../case/types.ts";
import { birthSpan } from "../engine/person.ts";
import type { Text } from "../text.ts";
import { dayText } from "./days.ts";
import type { Facts, Filling } from "./model.ts";

/** The alternative whose turn the rule took, by its name; of several sentences the last that tells decides. */
export const byTurn =
  (...names: readonly string[]) =>
  ({ turns }: Facts): number | null => {
    for (const turn of turns) {
      const at = names.indexOf(turn);
      if (at >= 0) return at;
    }
    return null;
  };

/** The alternative that stands for the kind of the events spoken of. */
export const byEvents =
  (...types: readonly (readonly EventType[])[]) =>
  ({ events }: Facts): number | null => {
    const at = types.findIndex((kinds) => events(...kinds).length > 0);
    return at < 0 ? null : at;
  };

const listed = (items: readonly Text[]): Text | null =>
  items.length === 0 ? null : { zh: items.map(({ zh }) => zh).join("、"), en: items.map(({ en }) => en).join(", ") };

const plain = (text: string | number): Text => ({ zh: String(text), en: String(text) });

/** The decision that the finding speaks of. */
function decisionOf({ events }: Facts): AnyEvent | undefined {
  return events("listing-decided")[0];
}

/** `{item}`: the items that the decision cites. */
export function citedItems(facts: Facts): Filling {
  const items = (decisionOf(facts)?.items ?? []).toSorted((a, b) => a - b);
  return { item: items.length === 0 ? null : { zh: items.join("、"), en: items.join(" and ") } };
}

/** `{term}`: the years that the decision states. */
export function statedTerm(facts: Facts): Filling {
  const years = decisionOf(facts)?.termYears;
  return { term: years === undefined || years === null ? null : plain(years) };
}

/** `{n}`: the version of the first provision that the finding rests on. */
export function versionInForce({ finding }: Facts): Filling {
  const version = finding.basis[0]?.version ?? null;
  return { n: version === null ? null : plain(version) };
}

/** `{n}`: the article of the first provision that the finding rests on. */
export function articleInForce({ finding }: Facts): Filling {
  const article = finding.basis[0]?.article;
  return { n: article === undefined ? null : plain(article) };
}

const LACKING = {
  statesPeriod: { zh: "期限", en: "the period" },
  statesScope: { zh: "范围", en: "the scope" },
  statesLiability: { zh: "法律责任", en: "the liability" },
  statesItems: { zh: "项目", en: "the items" },
  statesConsequences: { zh: "法律后果", en: "the consequences" },
  signedByPresident: { zh: "院长签发", en: "the president's signature" },
} as const satisfies Readonly<Record<string, Text>>;

/** `{item}`: what an order of this kind is recorded to lack. */
export const lackingIn =
  (type: EventType, ...fields: readonly (keyof typeof LACKING)[]) =>
  ({ events }: Facts): Filling => {
    const [order] = events(type);
    return { item: listed(fields.filter((field) => order?.[field] === "no").map((field) => LACKING[field])) };
  };

/** `{item}`: the published fields that are recorded as missing, inaccurate or excessive. */
export const publishedFields =
  (field: "missing" | "inaccurate" | "excessive") =>
  ({ events }: Facts): Filling => {
    const names = new Set(events("listing-published").flatMap((event) => event[field] ?? []));
    return {
      item: listed(
        ENUMS.excessiveField.filter((name) => names.has(name)).map((name) => valueWords("excessiveField", name)),
      ),
    };
  };

const SERVED: Readonly<Partial<Record<EventType, Text>>> = {
  "enforcement-notice-served": { zh: "执行通知书", en: "the enforcement notice" },
  "asset-report-order-served": { zh: "报告财产令", en: "the reporting order" },
  "listing-served": { zh: "失信决定书", en: "the listing decision" },
  "correction-served": { zh: "对纠正申请的决定书", en: "the decision on the correction request" },
  "reconsideration-served": { zh: "复议决定书", en: "the reconsideration decision" },
  "restriction-served": { zh: "限制消费令", en: "the restriction order" },
};

const RECIPIENTS = {
  self: { zh: "当事人本人", en: "the client" },
  "adult-family": { zh: "成年家属", en: "an adult relative" },
  "minor-family": { zh: "未成年家属", en: "a relative under age" },
  agent: { zh: "代理人", en: "an agent" },
  "unit-receiver": { zh: "单位收发人员", en: "an organisation's mail room" },
  other: { zh: "他人", en: "someone else" },
  unknown: null,
} as const satisfies Readonly<Record<string, Text | null>>;

/** `{doc}` and `{who}`: which paper was served, and who took it. */
export function servedPaper({ finding, file }: Facts): Filling {
  const [trigger] = finding.subjects;
  const event: AnyEvent | undefined = file.events.find(({ id }) => id === trigger);
  const recipient = event?.service?.recipient;
  return {
    doc: (event === undefined ? null : SERVED[event.type]) ?? null,
    who: recipient === undefined ? null : RECIPIENTS[recipient],
  };
}

/** `{upper}`: the next higher court. */
export function upperCourt({ file }: Facts): Filling {
  const name = file.enforcement.upperCourt?.name;
  return { upper: name === undefined ? { zh: "执行法院的上一级人民法院", en: "the next higher court" } : plain(name) };
}

function spanOf(date: string | undefined): { readonly lo: Day; readonly hi: Day } | null {
  const parsed = date === undefined ? null : parseSpan(date);
  return parsed?.ok === true ? parsed.span : null;
}

function ageOn(born: Day, day: Day): number {
  const [from, to] = [partsOf(born), partsOf(day)];
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}

const dayOf = (date: string | undefined): Text | null => {
  const span = spanOf(date);
  return span === null ? null : dayText({ earliest: formatDay(span.lo), latest: formatDay(span.hi) });
};

/** `{on}`: the day of the listing decision; where it is not on record, of the first event that shows the listing. */
export function decidedOn(facts: Facts): Filling {
  const { finding, file } = facts;
  return { on: dayOf((decisionOf(facts) ?? file.events.find(({ id }) => id === finding.thread))?.date) };
}

/** `{due}` and `{done}`: until when the decision kept the listing unpublished, and when it was published. */
export function gracePeriod(facts: Facts): Filling {
  return { due: dayOf(decisionOf(facts)?.graceUntil), done: dayOf(facts.events("listing-published")[0]?.date) };
}

/** `{age}`: the client's age on the day of the decision. */
export function ageAtDecision(facts: Facts): Filling {
  const born = birthSpan(facts.file);
  const decided = spanOf(decisionOf(facts)?.date);
  if (born === null || decided === null) return { age: null };
  const [least, most] = [ageOn(born.hi, decided.lo), ageOn(born.lo, decided.hi)];
  // Born after the act: no age at all.
  if (least < 0) return { age: null };
  return { age: least === most ? plain(least) : { zh: `${least}至${most}`, en: `${least} to ${most}` } };
}
