// What the list shows of a listing: the publications on record, and the defects that the file names in them.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { valueWords } from "../../case/words.ts";
import type { DutyText } from "../../law/duties.ts";
import type { Text } from "../../text.ts";
import { sayEvent } from "./say.ts";

/** The publications of a listing in one world; none where it was published unseen. */
export interface Published {
  readonly events: readonly CaseEvent[];
  /** The path of the publication that is missing where there is none on record. */
  readonly path: string;
  /** The day of the first publication; of the decision where none is on record. */
  readonly day: Term;
  /** What the rule of that day says about the contents. */
  readonly contents: DutyText;
}

/** The publications, or why there is nothing to judge. Publication can happen unseen: unknown until a record says. */
export function publishedOf(
  world: World,
  thread: Thread | null,
): { readonly closed: Outcome } | { readonly closed: null; readonly published: Published } {
  if (thread === null) return { closed: notApplicable("没有纳入记录", "No listing is on record") };
  const events = world.of(thread, "listing-published");
  const path = `events[+listing-published@${thread.id}]`;
  const first = world.first(events);
  if (first !== null) world.trigger(first);
  else if (!world.happenedAtAll(path, [], world.deniedOf(thread, "listing-published"))) {
    return { closed: notApplicable("失信信息没有公布", "The listing was not published") };
  }
  const day = first === null ? world.decision(thread) : world.day(first);
  const contents = world.duty("contents", day);
  if (contents === null)
    return { closed: notApplicable("当时尚无名单规定", "There was no rule on the list at that time") };
  if (first !== null) sayEvent(world, "失信信息公布", "The listing was published", day);
  else world.note(() => ({ zh: "公布的内容不在案卷记录中", en: "What was published is not on record" }));
  return { closed: null, published: { events, path, day, contents } };
}

export type DefectField = "missing" | "inaccurate" | "excessive";

/**
 * The defects of a kind that the publication names and that count; null where the file does not say, and this world
 * supposes one. Empty: there is none.
 */
export function defectsOf(
  world: World,
  event: CaseEvent,
  field: DefectField,
  counts: (name: string) => boolean,
): readonly string[] | null {
  world.use(event);
  const names = event.raw[field];
  if (names !== undefined) return names.filter(counts);
  return world.choose(`events[${event.id}].${field}`, [true, false]) ? null : [];
}

/** How a rule about what the list shows speaks. */
export interface DefectWords {
  readonly met: Text;
  /** The name of the defect, before the fields: 缺少 / missing. */
  readonly broken: Text;
}

/** Judges the publications by one kind of defect: a breach where one of them has it. */
export function judgeDefects(
  world: World,
  published: Published,
  field: DefectField,
  counts: (name: string) => boolean,
  words: DefectWords,
): Outcome {
  const { met, broken } = words;
  const found = new Set<string>();
  let supposed = published.events.length === 0 && world.choose(qualified(published.path, field), [true, false]);
  for (const event of published.events) {
    const defects = defectsOf(world, event, field, counts);
    if (defects === null) supposed = true;
    else for (const name of defects) found.add(name);
  }
  if (found.size === 0 && !supposed) return verdict("in-order", () => met);
  return verdict("breach", () => {
    const [first, second] = [...found].map((name) => valueWords("excessiveField", name));
    if (first === undefined) return broken;
    const named = second === undefined ? first : { zh: `${first.zh}、${second.zh}`, en: `${first.en}, ${second.en}` };
    const more = found.size > 2;
    return {
      zh: `${broken.zh}：${named.zh}${more ? `等${found.size}项` : ""}`,
      en: `${broken.en}: ${named.en}${more ? ` and others, ${found.size} in all` : ""}`,
    };
  });
}

const EVERYONE = ["name", "id-code", "duty", "performance", "conduct", "basis", "case-number", "filing-date", "court"];

/** The fields that must be published about a natural person, or about a unit. */
export function requiredFields(kind: "natural-person" | "legal-person" | "other-organisation"): readonly string[] {
  return kind === "natural-person" ? [...EVERYONE, "sex", "age"] : [...EVERYONE, "representative"];
}
