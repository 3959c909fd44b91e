// Objections and complaints downstream (N-02, N-03, N-06, N-07): which body had it, when, and the answer that belongs to it.
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Subject } from "../../engine/rule.ts";
import { on, type Term, EARLIEST_ACT } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { ENUMS, type EnumValue } from "../../case/enums.ts";

export type CreditBody = EnumValue<"creditBody">;

/** Once for each objection on record, or answer whose objection is not on record. */
export function overObjections(view: CaseView): readonly Subject[] {
  const filed = view.of("credit-objection-filed");
  const orphans =
    filed.length > 0 ? [] : view.of("credit-objection-answered").filter((event) => event.parents.length === 0);
  return [...filed, ...orphans].map((anchor) => ({ thread: null, anchor }));
}

/** One objection in one world. */
export interface Objection {
  /** The objection; the answer where that alone is on record. */
  readonly root: CaseEvent;
  /** The day on which the body had it. */
  readonly day: Term;
  readonly answer: Act;
}

/** The body that had the objection: as the file says of it, or of an answer that names it. */
function bodyIn(world: World, root: CaseEvent): CreditBody {
  if (root.raw.body !== undefined) return root.raw.body;
  const named = world
    .all("credit-objection-answered")
    .find(({ raw, parents }) => raw.regarding !== undefined && raw.body !== undefined && parents[0] === root);
  return named?.raw.body ?? world.choose(`events[${root.id}].body`, ENUMS.creditBody);
}

/**
 * Which objection an answer belongs to: the one it names, else the latest to the same body on or before its day. The
 * only objection before it is the one it answers, unless it is that of another body than the objection went to: then both ways.
 */
function filingOf(world: World, answer: CaseEvent): CaseEvent | null {
  if (answer.raw.regarding !== undefined) return world.parent(answer);
  const before = world.all("credit-objection-filed").filter((filing) => world.le(filing.term, answer.term));
  const [only] = before;
  if (only === undefined) return null;
  const { body } = answer.raw;
  if (before.length === 1) {
    if (body === undefined || body === bodyIn(world, only)) return only;
    return world.choose(`events[${answer.id}].regarding`, [only, null]);
  }
  return world.last(before.filter((filing) => bodyIn(world, filing) === bodyIn(world, answer)));
}

/** The objection of the subject where it went to one of `bodies` in this world; null otherwise. Names the trigger. */
export function objectionTo(world: World, subject: Subject, bodies: readonly CreditBody[]): Objection | null {
  const root = subject.anchor;
  if (root === null || !world.real(root)) return null;
  world.trigger(root);
  if (root.raw.body !== undefined && !bodies.includes(root.raw.body)) return null;
  if (root.type === "credit-objection-answered") {
    if (!bodies.includes(bodyIn(world, root))) return null;
    const done = world.day(root);
    const day = world.unknownDay(`events[+credit-objection-filed@${root.id}]`, on(EARLIEST_ACT), done);
    return { root, day, answer: { done, notDoneBy: null, event: root } };
  }
  if (!bodies.includes(bodyIn(world, root))) return null;
  const answers = world.all("credit-objection-answered").filter((answer) => filingOf(world, answer) === root);
  // Owed to the client's own request: an answer that is not on record counts as not given.
  return { root, day: world.day(root), answer: world.recordedAct(answers) };
}
