// K-11: the compensation committee of the court above is asked within thirty days of the decision on the claim, or of the
// end of the two months in which there was none (State Compensation Law art. 24). The client's own act: not on record, not
// done. The decision counts from its service, from its own day where that is not on record.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { EventType } from "../../case/types.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import { ANNOUNCEMENT, COMMITTEE_START, SERVICE_PROOF } from "../../engine/readings.ts";
import type { Rule, Subject } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { Due, World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import type { DutyName } from "../../law/duties.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayEnd, sayLaw } from "../parts/say.ts";
import { serviceDay } from "../parts/served-day.ts";

const CHAIN = [
  "compensation-claimed",
  "compensation-decided",
  "compensation-served",
] as const satisfies readonly EventType[];

/** Once for each claim: for its first event, which answers no other event of one. */
function overClaims(view: CaseView): readonly Subject[] {
  return view
    .of(...CHAIN)
    .filter(({ parents }) => !parents.some(({ type }) => CHAIN.some((one) => one === type)))
    .map((anchor) => ({ thread: null, anchor }));
}

/** Where the thirty days begin, and by which paragraph; an outcome where they do not run. */
type Start = { readonly day: Term; readonly duty: DutyName } | Outcome;

const NOT_SERVED = notApplicable("赔偿决定没有送达，期限不起算", "The decision was not served: no period runs");

interface Claim {
  readonly root: CaseEvent;
  readonly decided: CaseEvent | null;
  readonly served: CaseEvent | null;
  /** The two months for the decision; null where the claim itself is not on record. */
  readonly silence: Due | null;
}

function claimOf(world: World, root: CaseEvent): Claim {
  const find = (type: EventType): CaseEvent | null =>
    root.type === type ? root : world.first(world.answersTo(root, type));
  const claimed = root.type === "compensation-claimed" ? world.day(root) : null;
  return {
    root,
    decided: find("compensation-decided"),
    served: find("compensation-served"),
    silence: claimed === null ? null : world.period(claimed, periodOf(world.text("compensation-decision", claimed))),
  };
}

/** The service of the decision, or its own day where no service is on record; null where what is on record is no service. */
function servedOrDecided(world: World, { decided, served, root }: Claim): Term | null {
  return served === null ? world.day(decided ?? root) : serviceDay(world, served);
}

function startOf(world: World, claim: Claim): Start {
  const { root, decided, served, silence } = claim;
  if (decided === null && served === null) {
    if (silence === null || world.le(world.today, silence.due)) {
      return notApplicable(
        "作出赔偿决定的期限未满，尚无决定",
        "The time for a decision has not ended, and there is none",
      );
    }
    sayEnd(world, "作出赔偿决定的期限", "The time for a decision ends", silence.due);
    return { day: silence.due, duty: "compensation-committee" };
  }
  const path =
    decided === null
      ? qualified(`events[+compensation-decided@${root.id}]`, "outcome")
      : `events[${decided.id}].outcome`;
  if (world.known(path, decided?.raw.outcome, ["granted", "rejected", "partly"]) === "granted") {
    return notApplicable("赔偿申请得到支持", "The claim was granted");
  }
  const late = silence !== null && world.lt(silence.due, decidedOn(world, claim));
  if (late && world.reading(COMMITTEE_START) === "from-silence") {
    sayEnd(world, "作出赔偿决定的期限", "The time for a decision ends", silence.due);
    return { day: silence.due, duty: "compensation-committee" };
  }
  const day = servedOrDecided(world, claim);
  if (day === null) return NOT_SERVED;
  if (served === null) sayDay(world, "作出赔偿决定，送达没有记录", "The decision; its service is not on record", day);
  else sayDay(world, "赔偿决定送达", "The decision was served", day);
  return { day, duty: "committee-after-decision" };
}

/** The day of the decision; between the claim and the service where the file does not give it. */
function decidedOn(world: World, { root, decided, served }: Claim): Term {
  if (decided !== null) return world.day(decided);
  return world.unknownDay(`events[+compensation-decided@${root.id}]`, root.term, world.day(served ?? root));
}

export const k11: Rule = {
  code: "K-11",
  title: { zh: "向赔偿委员会申请的期限", en: "Time to apply to the compensation committee" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("compensation-committee", "committee-after-decision", "committee-of-court"),
  validity: validityOf("compensation-committee"),
  facts: [
    "compensation-claimed.date",
    "compensation-decided.date",
    "compensation-decided.outcome",
    "compensation-served.date",
    "compensation-served.service",
    "committee-requested.date",
    "client.domicile",
    "client.idDocument",
    "client.kind",
  ],
  readings: [ANNOUNCEMENT, SERVICE_PROOF, COMMITTEE_START],
  remedies: ["compensation"],
  over: overClaims,
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) {
      return notApplicable("没有申请国家赔偿的记录", "No claim for compensation is on record");
    }
    const claim = claimOf(world, anchor);
    world.trigger(claim.served ?? claim.decided ?? anchor);
    const start = startOf(world, claim);
    if ("status" in start) return start;
    const duty = world.duty(start.duty, start.day);
    const court = world.duty("committee-of-court", start.day);
    if (duty === null || court === null) {
      return notApplicable("当时的赔偿法文本未收录", "The compensation law of that time is not held");
    }
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `可以在${zh}内向上一级申请`, `One may apply to the level above within ${en}`, world.cite(duty));
    sayLaw(
      world,
      "义务机关是法院的，向其上一级法院赔偿委员会申请",
      "Against a court the application goes to the compensation committee of the next higher court",
      world.cite(court),
    );
    const due = world.period(start.day, periodOf(duty));
    world.sayPeriod(due);
    const asked = world.answersTo(anchor, "committee-requested");
    return limitOutcome(world, world.recordedAct(asked), due, {
      act: { zh: "向赔偿委员会申请", en: "the application to the committee" },
    });
  },
};
