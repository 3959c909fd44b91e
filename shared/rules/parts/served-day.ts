// Whether a service starts a clock, and on which day: with proof and without a defect on the stated day or the deemed day
// of an announcement; otherwise as one reading of two. The defects are those that the rules on service find (S-02 to S-06).
import { valueWords } from "../../case/words.ts";
import { Judge, type Reasons } from "../../engine/judge.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import { SERVICE_PROOF } from "../../engine/readings.ts";
import type { Said } from "../../engine/said.ts";
import type { Rule, Subject } from "../../engine/rule.ts";
import { announcementPeriod, deemedService, sayAnnouncement } from "../../engine/service.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { s02 } from "../s/s-02-recipient.ts";
import { s03 } from "../s/s-03-left-at-residence.ts";
import { s04 } from "../s/s-04-electronic.ts";
import { s05 } from "../s/s-05-post.ts";
import { s06 } from "../s/s-06-announcement-ground.ts";
import { isAnnounced, isProved, returnIsNoService, type ServiceMethod } from "./services.ts";

/** The rules that a service by the method can break. */
const RULES_OF: Readonly<Record<ServiceMethod, readonly Rule[]>> = {
  direct: [s02],
  left: [s03],
  electronic: [s04],
  post: [s02, s05],
  entrusted: [s02],
  announcement: [s06],
};

/** Judges the services of a case by themselves, whatever the world that asks; without words, for most have no defect. */
const judges = new WeakMap<CaseView, Judge>();

/** What is wrong with a service; the sentence is made where it is told. */
type Defect = () => Said;

const known = new WeakMap<CaseEvent, readonly Defect[]>();

function judgeOf({ view, calendar }: World): Judge {
  let judge = judges.get(view);
  if (judge === undefined) {
    judge = new Judge(view, calendar, "outline");
    judges.set(view, judge);
  }
  return judge;
}

/** What a rule finds wrong with the service; null where it is not broken and not contestable. */
function faultBy(rule: Rule, event: CaseEvent, world: World): Defect | null {
  // In a world that asks for its day the service happened.
  const anchor = event.doubtful ? { ...event, doubtful: false } : event;
  const subject = { thread: null, anchor };
  const status = judgeOf(world).status(rule, subject);
  if (status !== "breach" && status !== "contestable") return null;
  let said: Said | null = null;
  return () => (said ??= faultWords(rule, subject, world));
}

/** The sentence of a rule that a service breaks: that of its own derivation. */
function faultWords(rule: Rule, subject: Subject, { view, calendar }: World): Said {
  const reasons: Reasons = new Map();
  const finding = new Judge(view, calendar, "whole", reasons).judge(rule, subject);
  let said: Said = rule.title;
  for (const reason of reasons.get(finding) ?? []) {
    if (reason.role === "result" || reason.role === "possibility") said = reason.because;
    if (reason.role === "conclusion" && reason.lead !== null) said = reason.lead;
  }
  return named(rule.code, said);
}

function named(code: string | null, said: Said): Said {
  const place = code === null ? { zh: "", en: "" } : { zh: `（${code}）`, en: ` (${code})` };
  return {
    zh: `送达有缺陷${place.zh}：${said.zh}`,
    en: `The service is defective${place.en}: ${said.en.charAt(0).toLowerCase()}${said.en.slice(1)}`,
    court: `送达存在缺陷：${said.court ?? said.zh}`,
  };
}

const NO_PROOF: Defect = () => ({ zh: "案卷没有送达凭证", en: "The file holds no proof of service" });

/** What is certainly wrong with the manner of a service. What is undetermined is no defect: such a service counts as stated. */
function defectsOf(world: World, event: CaseEvent): readonly Defect[] {
  let found = known.get(event);
  if (found === undefined) {
    found = [...findDefects(world, event)];
    known.set(event, found);
  }
  return found;
}

function* findDefects(world: World, event: CaseEvent): Generator<Defect> {
  const service = event.raw.service ?? {};
  const { method, returnCause } = service;
  let broken = false;
  for (const rule of method === undefined || method === "unknown" ? [] : RULES_OF[method]) {
    const fault = faultBy(rule, event, world);
    if (fault === null) continue;
    yield fault;
    broken = true;
  }
  // A letter that came back, where the file does not call it service by post.
  if (broken || !returnIsNoService(service)) return;
  const cause = service.ownFault === "no" ? null : valueWords("returnCause", returnCause ?? "other");
  yield () =>
    named(
      null,
      cause === null
        ? { zh: "邮件被退回，不是受送达人的过错", en: "The mail was returned without the addressee's fault" }
        : { zh: `邮件被退回，原因是${cause.zh}`, en: `The mail was returned (${cause.en})` },
    );
}

/** Does the service start clocks in this world? One with a defect, or without proof, on one reading of two. Names the defects. */
export function countsAsServed(world: World, event: CaseEvent): boolean {
  const defects = [...(isProved(world, event) ? [] : [NO_PROOF]), ...defectsOf(world, event)];
  if (defects.length === 0) return true;
  for (const defect of defects) world.note(defect);
  return world.reading(SERVICE_PROOF) === "as-stated";
}

/**
 * The day on which a service starts a clock; null under the reading that it is none. Adds the steps of an announcement to
 * the derivation.
 */
export function serviceDay(world: World, event: CaseEvent): Term | null {
  const stated = world.day(event);
  if (!countsAsServed(world, event)) return null;
  if (!isAnnounced(world, event)) return stated;
  const { period } = announcementPeriod(world, stated);
  const deemed = deemedService(stated, period);
  sayAnnouncement(world, stated, period, deemed);
  return deemed;
}
