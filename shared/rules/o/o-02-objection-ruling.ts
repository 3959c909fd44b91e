// O-02: the court dockets an objection within three days of receipt (Objection and Reconsideration Rule art. 2) and rules
// within fifteen days (Civil Procedure Law, the article on objections); both in one run, rolled once. The ruling is owed to
// the client's own objection: not on record, not given. The day of filing stands for its receipt.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { OBJECTION_RUN } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import { EARLIEST_ACT, on } from "../../engine/term.ts";
import { lengthWords, periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { NO_OBJECTION, objectionIn, overObjectionChains } from "../parts/objections.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const o02: Rule = {
  code: "O-02",
  title: { zh: "异议的审查期限", en: "Ruling on the objection" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("objection-ruling", "objection-docketing", "objection-silence"),
  validity: validityOf("objection-ruling"),
  facts: ["objection-filed.date", "objection-decided.date", "objection-served"],
  readings: [OBJECTION_RUN],
  remedies: ["objection", "supervision", "procuratorate"],
  over: overObjectionChains,
  judge(world, subject) {
    const objection = objectionIn(world, subject);
    if (objection === null) return NO_OBJECTION;
    const { root, filed, decided, served } = objection;
    const answer = decided ?? served;
    if (filed !== null) world.trigger(filed);
    const filedOn =
      filed === null
        ? world.unknownDay(`events[+objection-filed@${root.id}]`, on(EARLIEST_ACT), world.day(answer ?? root))
        : world.day(filed);
    const ruling = world.duty("objection-ruling", filedOn);
    if (ruling === null) return notApplicable("早于本工具收录的法律", "Before the law held here");
    const review = periodOf(ruling);
    sayDay(world, "提出异议，按当日收到计", "The objection was filed, taken as received that day", filedOn);
    const docketing = world.duty("objection-docketing", filedOn);
    const first = docketing === null ? null : periodOf(docketing);
    if (docketing !== null && first !== null) {
      const { zh, en } = periodWords(first);
      sayLaw(world, `应当在${zh}内立案`, `It must be docketed within ${en}`, world.cite(docketing));
    }
    const { zh, en } = periodWords(review);
    sayLaw(world, `应当在${zh}内审查并裁定`, `It must be reviewed and ruled on within ${en}`, world.cite(ruling));
    // The stricter count, fifteen days from receipt itself, is listed and never decides.
    const whole = first !== null && world.reading(OBJECTION_RUN) === "with-docketing";
    const length = whole ? { ...review, n: first.n + review.n, zh: null } : review;
    if (whole) {
      const run = lengthWords(length.n, length.unit);
      world.note(() => ({ zh: `立案和审查合计${run.zh}`, en: `Docketing and review together: ${run.en}` }));
    }
    const due = world.period(filedOn, length);
    world.sayPeriod(due);
    const act = { zh: "对异议作出裁定", en: "the ruling on the objection" };
    // Served it was made by then, on some day the file does not give.
    const done =
      decided === null && served !== null
        ? {
            done: world.unknownDay(`events[+objection-decided@${root.id}]`, filedOn, world.day(served)),
            notDoneBy: null,
            event: served,
          }
        : world.recordedAct(decided === null ? [] : [decided]);
    const outcome = limitOutcome(world, done, due, { act });
    const silence = world.duty("objection-silence", filedOn);
    if (outcome.status === "breach" && done.done === null && silence !== null) {
      sayLaw(
        world,
        "逾期不裁定的，可以向上一级法院提出异议",
        "Where it does not rule in time, one may object to the next higher court",
        world.cite(silence),
      );
    }
    return outcome;
  },
};
