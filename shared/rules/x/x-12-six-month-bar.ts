// within six months after a deletion at the creditor's request the court must not support that creditor's application to
// list again (2017 art. 10(4)); the corresponding day is included and not moved. A listing of the court's own motion is not barred.
// The application, the consent and the deletion can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { type Outcome, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, newestText, periodOf } from "../../law/duty-index.ts";
import { creditorConsent } from "../parts/deletion-grounds.ts";
import { latestGone } from "../parts/earlier-listing.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const BARRED = periodWords(periodOf(newestText("relisting-bar")));
const NONE = notApplicable(
  "此前没有经申请执行人申请而删除的纳入",
  "No earlier listing was deleted at the creditor's request",
);
const EX_OFFICIO = notApplicable("不是依申请执行人的申请纳入", "Not listed on an application of the creditor");
const BEFORE = notApplicable("申请在删除之前提出", "The application came before the deletion");

/** Was the listing deleted after the court's consent to the creditor's request? */
function atCreditorsRequest(world: World, thread: Thread, day: Term): boolean {
  const consent = creditorConsent(world, thread);
  return consent !== null && world.le(consent.day, day);
}

/** The creditor's application for the listing: the last on record, else unseen. Null: listed of the court's own motion. */
function application(world: World, thread: Thread): { readonly day: Term; readonly event: CaseEvent | null } | null {
  const event = world.last(world.of(thread, "listing-requested"));
  if (event !== null) return { day: world.day(event), event };
  const denials = world.view.denied("listing-requested");
  const { done } = world.unseenAct(`events[+listing-requested@${thread.id}]`, [], denials, null);
  if (done === null || !world.le(done, world.decision(thread))) return null;
  return { day: done, event: null };
}

function judge(world: World, thread: Thread): Outcome {
  const gone = latestGone(world, thread, (other, day) => atCreditorsRequest(world, other, day));
  if (gone === null) return NONE;
  const applied = application(world, thread);
  if (applied === null) return EX_OFFICIO;
  if (world.lt(applied.day, gone.day)) return BEFORE;
  if (gone.event !== null) world.trigger(gone.event);
  const duty = world.text("relisting-bar", gone.day);
  const length = periodWords(periodOf(duty));
  const until = world.period(gone.day, periodOf(duty)).due;
  sayDay(world, "经申请执行人申请而删除", "Deleted at the creditor's request", gone.day);
  sayLaw(
    world,
    `此后${length.zh}内申请执行人申请纳入的，不予支持`,
    `An application within ${length.en} after it is not supported`,
    world.cite(duty),
  );
  sayDay(world, `${length.zh}届满（含当日，不顺延）`, `The ${length.en} end (that day included, not moved)`, until);
  sayDay(world, "申请执行人申请再次纳入", "The creditor applied to list again", applied.day);
  if (world.lt(until, applied.day)) {
    return verdict("in-order", () => ({
      zh: `申请在${length.zh}届满之后`,
      en: `The application came after the ${length.en}`,
    }));
  }
  if (!world.lt(gone.day, applied.day)) {
    return verdict("contestable", () => ({
      zh: "删除当日申请，先后不明，有争议",
      en: "Applied for on the day of the deletion: which came first is open",
      court: "删除当日申请",
      disputed: true,
    }));
  }
  return verdict("breach", () => ({
    zh: `申请在${length.zh}内提出，不应支持，据此纳入被禁止`,
    en: `The application came within the ${length.en}: a listing on it was barred`,
  }));
}

export const x12: Rule = {
  code: "X-12",
  title: {
    zh: `经申请删除后${BARRED.zh}内不得依申请再次纳入`,
    en: `No new listing on application within ${BARRED.en}`,
  },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("relisting-bar"),
  validity: validityOf("relisting-bar"),
  facts: [
    "creditor-deletion-requested.written",
    "creditor-deletion-approved.date",
    "listing-deleted.date",
    "listing-requested.date",
    "listing-decided.date",
    "listing-checked",
    "listing-revoked",
    "creditor-deletion-requested.date",
    "listing-checked.visible",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge: (world, { thread }) => (thread === null ? NO_LISTING : judge(world, thread)),
};
