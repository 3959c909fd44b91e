// What the leaflet says of the days: the day to come and sign, what the court has to do after a request, and what to do when a paper comes.
import { isCourtList } from "../../case/matter.ts";
import { isWeekend, parseDay, formatDay, type Day } from "../../calendar/civil.ts";
import { shippedCalendar } from "../../calendar/workdays.ts";
import type { Checklist } from "../../engine/finding.ts";
import { lawWords, periodWords, type DutyName } from "../../law/duties.ts";
import { dutyOn, dutyText, periodOf } from "../../law/duty-index.ts";
import { dayText } from "../../report/dates.ts";
import { ROUTES } from "../../remedies/index.ts";
import type { Text } from "../../text.ts";
import { lastOf, type Context } from "../context.ts";
import type { Bilingual } from "../parts/bilingual.ts";
import { dutyLaw } from "../parts/law-line.ts";
import { isTold, personIn } from "../parts/persons.ts";
import { isOnlyRestricted } from "../parts/restriction.ts";
import { refusalOf } from "../parts/refusal.ts";
import { waysOf, whoIs } from "./leaflet-homework.ts";

/** The last working day before a day, on which there is still time for a mishap. */
function workingDayBefore(day: Day): Day {
  let before = day - 1;
  while (!(shippedCalendar.isWorkingDay(before) ?? !isWeekend(before))) before -= 1;
  return before;
}

/** The way whose last day comes first. */
function mostUrgent(ways: readonly Checklist[]): Checklist | null {
  const limited = ways.filter(({ until }) => until !== null);
  return limited.toSorted((a, b) => ((a.until?.earliest ?? "") < (b.until?.earliest ?? "") ? -1 : 1))[0] ?? null;
}

/** Until when to come and sign; nothing where there is nothing to sign. */
export function first(context: Context, out: Bilingual): void {
  const ways = waysOf(context.audit);
  if (ways.length === 0) return;
  const way = mostUrgent(ways);
  const until = way?.until ?? null;
  if (way === null || until === null) {
    out.paragraph(
      "first",
      {
        zh: "最要紧的事：请来签名，我们才能替您交出去。案卷里没有查出您必须赶上的最后一天，但越早越好。",
        en: "First of all: come and sign, so that we can file for you. The file shows no last day that you have to meet, but the sooner the better.",
      },
      { findings: ways.flatMap(({ because }) => because) },
    );
    return;
  }
  const last = dayText(until.earliest);
  const title = ROUTES.find(({ route }) => route === way.route)?.title ?? { zh: "提出申请", en: "Filing" };
  const exact = until.earliest === until.latest;
  const end: Text = exact
    ? { zh: `${title.zh}的最后一天是${last.zh}`, en: `the last day for “${title.en}” is ${last.en}` }
    : {
        zh: `${title.zh}的最后一天还不能确定，最早可能是${last.zh}，我们按这一天办`,
        en: `the last day for “${title.en}” is not certain; it may be as early as ${last.en}, and we keep to that`,
      };
  const by = comeBy(context, until.earliest);
  const missed: Text = exact
    ? { zh: `过了最后一天，一般就不能再${title.zh}了。`, en: "After the last day it can as a rule no longer be filed." }
    : {
        zh: `真的过了最后一天，一般就不能再${title.zh}了，所以不要等。`,
        en: "Once the last day has truly passed it can as a rule no longer be filed: do not wait.",
      };
  out.paragraph(
    "first",
    { zh: `最要紧的事：${end.zh}。${by.zh}${missed.zh}`, en: `First of all: ${end.en}. ${by.en} ${missed.en}` },
    { findings: way.because },
  );
}

function comeBy({ asOf }: Context, last: string): Text {
  const end = parseDay(last) ?? asOf;
  if (end < asOf) {
    return {
      zh: "最后一天可能已经过了，请马上来，我们看还能怎么办。",
      en: "That day may have passed: come at once, and we see what can still be done.",
    };
  }
  const before = workingDayBefore(end);
  if (before <= asOf) {
    return {
      zh: "请今天就来签名，我们当天交出或者用邮政快递（EMS）寄出，留好邮戳。",
      en: "Come and sign today: we hand it in or post it (EMS) the same day and keep the postmark.",
    };
  }
  const day = formatDay(before);
  const [date, kind] = [dayText(day), shippedCalendar.describe(before)];
  return {
    zh: `请最晚在${date.zh}（${kind.zh.replace(/，.*$/u, "")}）来签名：我们最晚在这一天用邮政快递（EMS）寄出，留好邮戳，不等到最后一天。`,
    en: `Come and sign by ${date.en} (${kind.en.replace(/, .*$/u, "")}) at the latest: that day, the working day before, we post it (EMS) and keep the postmark; we do not wait for the last day.`,
  };
}

/** A request that the court has or will have, and what may follow it. */
export function after(context: Context, out: Bilingual): void {
  if (!isCourtList(context.file.matter)) return;
  const routes = new Set(waysOf(context.audit).map(({ route }) => route));
  const correcting = hasCorrection(context);
  const relief = routes.has("restriction-relief");
  const inForce = (name: DutyName): boolean => dutyOn(name, context.asOf) !== null;
  const reaches = (correcting && !isOnlyRestricted(context)) || inForce("restriction-correction");
  if ((correcting || relief) && reaches && inForce("review")) {
    tell(context, out, "review", {
      zh: `申请交到法院以后，法院${correcting ? "" : "把它当作纠正申请来办的，"}应当从收到书面申请那天起{n}内审查。到时候没有答复，请告诉我们。`,
      en: `${correcting ? "" : "Where the court takes it as a request for correction: "}the court has to review a written request within {n} of the day it arrives. If no answer has come by then, tell us.`,
    });
    tell(context, out, "reconsideration", {
      zh: "法院不同意、作出决定书的：从决定书送达那天起{n}内，可以向上一级法院申请复议。所以决定书一到，当天告诉我们。",
      en: "If the court refuses by a written decision, the next higher court can be asked to reconsider within {n} of its service. So tell us the day it comes.",
    });
  }
  if (hasReconsideration(context) && inForce("reconsideration-decision")) {
    if (routes.has("reconsideration"))
      out.paragraph("after.anew", {
        zh: "再向原来的法院申请一次纠正，不能代替复议，也不会让复议的最后一天往后推。",
        en: "Asking the first court once more does not replace the reconsideration and does not move its last day.",
      });
    tell(context, out, "reconsideration-decision", {
      zh: "复议申请交上去以后，上一级法院应当从收到那天起{n}内作出决定。",
      en: "The next higher court has to decide within {n} of the day the request arrives.",
    });
  }
}

function tell(context: Context, out: Bilingual, duty: DutyName, { zh, en }: Text): void {
  const { asOf } = context;
  const law = dutyLaw(asOf, duty);
  const period = periodOf(dutyText(duty, asOf));
  out.paragraph(
    `after.${duty}`,
    { zh: zh.replace("{n}", lawWords(period)), en: sentence(en.replace("{n}", periodWords(period).en)) },
    { basis: law === null ? [] : [law] },
  );
}

const sentence = (en: string): string => en.slice(0, 1).toUpperCase() + en.slice(1);

/** A request for correction, or for a deletion that is due, is with the court or can go there now. */
export function hasCorrection(context: Context): boolean {
  const routes = waysOf(context.audit).map(({ route }) => route);
  if (routes.includes("correction-request") || routes.includes("deletion")) return true;
  const request = lastOf(context, "correction-requested");
  const answer = lastOf(context, "correction-decided");
  return request !== null && (answer === null || answer.lo < request.lo);
}

/** A refusal of a correction is before the court above, or can go there now. */
export function hasReconsideration(context: Context): boolean {
  if (waysOf(context.audit).some(({ route }) => route === "reconsideration"))
    return refusalOf(context).kind === "rejection";
  const request = lastOf(context, "reconsideration-requested");
  return request !== null && lastOf(context, "reconsideration-decided") === null;
}

/** What to do on the day a paper of the court comes: who may take it counts, and so does refusing it. */
export function onReceipt(context: Context, out: Bilingual): void {
  if (!isCourtList(context.file.matter)) {
    out.paragraph("receipt", {
      zh: "收到任何文书，记下收到的日期，保留信封和快递单，当天告诉我们。",
      en: "When any paper comes, note the day, keep the envelope and the courier slip, and tell us the same day.",
    });
    return;
  }
  const who = whoIs(context);
  const takers = TAKERS[who === "unit" || who === "organisation" ? "unit" : who === "minor" ? "minor" : "person"];
  out.paragraph("receipt", {
    zh: "法院的纸、短信或者邮件一到，当天告诉我们：哪天到的，谁签收的，怎么送来的。信封和快递单留着。",
    en: "When a paper, a text message or an e-mail of the court comes, tell us the same day: when it came, who signed for it, how it was sent. Keep the envelope and the slip.",
  });
  out.paragraph("receipt.who", {
    zh: `${takers.zh}签收，或者送到您同意过的电子地址，都可能算已经收到，期限就开始了。最后一天由我们来算。`,
    en: `It may count as received, and the time may start, when ${takers.en} signs for it or it reaches an electronic address you agreed to. We work out the last day.`,
  });
  if (who === "minor")
    out.paragraph("receipt.child", {
      zh: "孩子自己签收过法院文书的，也告诉我们是哪天，那天家里还有谁知道。",
      en: "If the child ever signed for a paper of the court, tell us the day too, and who at home knew of it then.",
    });
  out.paragraph("receipt.refuse", {
    zh: "不要拒收：拒收、退回的，也可能算已经送达。",
    en: "Do not refuse it: what is refused or comes back may count as served all the same.",
  });
}

const TAKERS = {
  person: {
    zh: "您自己、同住的成年家属、您指定的代收人、替您办案的代理人",
    en: "you, an adult relative living with you, the recipient you named or your agent in the case",
  },
  minor: {
    zh: "您（监护人）、您指定的代收人、替孩子办案的代理人",
    en: "you (the guardian), the recipient you named or the child's agent in the case",
  },
  unit: {
    zh: "法定代表人、负责人、办公室、收发室、值班室的人，指定的代收人、代理人",
    en: "the legal representative, the person in charge, staff of the office, mail room or duty room, the recipient you named or the agent",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What goes with the papers to be signed, in plain words. */
export function explained(context: Context, out: Bilingual, hasAddress: boolean): void {
  if (hasAddress) {
    out.paragraph("paper.address", {
      zh: "送达地址确认书：法院以后按这上面的地址寄文书，寄到了、退回了都可能算送达。搬家、换电话，马上告诉我们。",
      en: "The address for service: the court sends its papers there, and what arrives or comes back may count as served. If you move or change your number, tell us at once.",
    });
  }
  if (!isTold(personIn(context, "agent"))) return;
  out.paragraph("paper.authority", {
    zh: "授权委托书：让代理人替您交材料、收文书，代理人收到也可能算您收到。“特别授权”前的方框，您愿意才打勾，不打勾也能办。",
    en: "The authority: the agent files and receives for you, and what the agent receives may count as received by you. Tick a special power only if you want to give it; it works without.",
  });
}
