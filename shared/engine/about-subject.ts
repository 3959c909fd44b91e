// A step of a request may name what the request is about, the listing or the restriction, in place of the step that it answers:
// it is then linked as if it named none, but among the requests about that alone.
import type { EventType } from "../case/types.ts";
import type { Answers } from "./answers.ts";
import type { CaseEvent } from "./model.ts";

/** The kinds that follow in a request and answer another step of it. */
const STEP =
  /^(?:creditor-deletion|early-deletion|correction|obstacle|extension|reconsideration|objection|supervision|procuratorate|restriction-relief|compensation|committee)-|^court-replied$/u;

const SUBJECT = /^listing-(?!requested$)|^restriction-(?:ordered|served|violated|checked)$/u;

/** What a step of a request names instead of the step that it answers; null where it names such a step, or nothing. */
export function subjectNamed({ type, named, parents }: CaseEvent): CaseEvent | null {
  const [only] = parents;
  return named && only !== undefined && STEP.test(type) && SUBJECT.test(only.type) ? only : null;
}

/** The first event that single links lead up to. */
function topOf(event: CaseEvent): CaseEvent {
  const seen = new Set([event]);
  let at = event;
  for (let [next] = at.parents; next !== undefined && at.parents.length === 1 && !seen.has(next); [next] = at.parents) {
    seen.add(next);
    at = next;
  }
  return at;
}

/**
 * Whether a step is of a request about what another names: `null` where it may be, as the file ties it to no listing or to
 * another event that can be of the same one.
 */
export function isAbout(step: CaseEvent, subject: CaseEvent): boolean | null {
  const top = topOf(step);
  const wanted = topOf(subject);
  if (top === wanted) return true;
  if (!SUBJECT.test(top.type)) return null;
  const family = (type: EventType): boolean => type.startsWith("listing-");
  if (family(top.type) !== family(wanted.type)) return false;
  const opens = (type: EventType): boolean => type === "listing-decided" || type === "restriction-ordered";
  return opens(top.type) && opens(wanted.type) ? false : null;
}

/** Takes an event out of what answers those that it named. */
export function unlink(event: CaseEvent, answers: Answers): void {
  for (const before of event.parents) {
    answers.set(
      before,
      (answers.get(before) ?? []).filter((one) => one !== event),
    );
  }
  event.parents = [];
  event.named = false;
}
