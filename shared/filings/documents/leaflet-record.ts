// The leaflet's first part: what happened to this client, day by day, in plain sentences; what is late, and what the law says of a child.
import { DATE_UNKNOWN } from "../../calendar/edtf.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { EventType } from "../../case/types.ts";
import { eventTitle, valueWords } from "../../case/words.ts";
import { plain as visible } from "../../report/plain.ts";
import { datesIn, englishDatesIn, spanText } from "../../report/dates.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import type { Bilingual } from "../parts/bilingual.ts";
import { isMinor } from "../parts/party.ts";
import { isTold, personIn } from "../parts/persons.ts";
import { isOnlyRestricted } from "../parts/restriction.ts";
import { isDebtor } from "../parts/standing.ts";
import { detailOf, TOLD } from "./leaflet-words.ts";

/** How the leaflet calls the client to the one who reads it. */
function youOf(context: Context): Text {
  if (context.file.client.kind !== "natural-person") return { zh: "贵单位", en: "your organisation" };
  return isMinor(context) === true ? { zh: "孩子", en: "the child" } : { zh: "您", en: "you" };
}

/** What is on record, in the order of the days. */
export function record(context: Context, out: Bilingual): void {
  out.heading("record", { zh: "发生了什么", en: "What happened" }, 1, true);
  const events = context.view.events.filter(({ type, doubtful }) => TOLD[type] !== undefined && !doubtful);
  if (events.length === 0) {
    out.paragraph("record.none", {
      zh: "案卷里还没有纳入名单的记录。请告诉我们您是怎样得知的，并带来您手里的文书或者截图。",
      en: "The file holds no listing yet. Please tell us how you learned of it, and bring any paper or screenshot you have.",
    });
  }
  for (const event of events) {
    const { id } = event;
    const date = spanText(event.raw.date) ?? DATE_UNKNOWN;
    const told = happened(context, event);
    const more = detailOf(event.raw);
    out.paragraph(
      `record.${id}`,
      { zh: `${date.zh}：${told.zh}${more.zh}。`, en: `${date.en}: ${told.en}${more.en}.` },
      {
        facts: [`events[${id}]`, `events[${id}].date`],
        asserts: [{ kind: "recorded", event: id, happened: true }],
      },
    );
  }
  elsewhere(context, out);
  owed(context, out);
  wrongs(context, out);
}

/** The event in a sentence about the client; of what the debtor did, about the debtor. */
function happened(context: Context, { type, raw }: CaseEvent): Text {
  const told =
    (type === "restriction-ordered" && raw.against === "client" ? AGAINST_YOU : TOLD[type]) ?? eventTitle(type);
  const who = BY_DEBTOR.has(type) && !isDebtor(context) ? debtorOf(context) : youOf(context);
  const office = officeOf(context);
  return {
    zh: told.zh.replaceAll("{who}", who.zh).replace("{office}", office.zh),
    en: told.en.replaceAll("{who}", who.en).replace("{office}", office.en),
  };
}

/** The office that was left, as far as the file tells. */
function officeOf({ file }: Context): Text {
  const { role } = file.client;
  const told = role === "legal-representative" || role === "principal-officer";
  return told
    ? valueWords("role", role)
    : { zh: "法定代表人或者负责人", en: "legal representative or person in charge" };
}

const AGAINST_YOU: Text = {
  zh: "法院发出限制消费令，限制的是{who}",
  en: "the court issued a consumption restriction order against {who}",
};
/** Whoever owes, where it is not the client or nobody told. */
const debtorOf = ({ file }: Context): Text => ({
  zh: file.client.isDebtor === "no" ? "欠债的一方" : "",
  en: "the debtor",
});

const BY_DEBTOR: ReadonlySet<EventType> = new Set(["obligation-performed", "settlement-performed"]);

/** What other bodies do to the client on account of it. */
function elsewhere({ file, audit }: Context, out: Bilingual): void {
  for (const { id, kind, body, from, to } of file.sanctions ?? []) {
    if (
      kind === undefined ||
      kind === "other" ||
      to !== undefined ||
      (from ?? "").slice(0, audit.asOf.length) > audit.asOf
    )
      continue;
    const since = spanText(from);
    const what = valueWords("sanctionKind", kind);
    const by = visible(body ?? "");
    out.paragraph(
      `record.sanction.${id ?? kind}`,
      {
        zh: `${since === null ? "还在的限制：" : `${since.zh}起：`}${what.zh}${by === "" ? "" : `（${by}）`}。`,
        en: `${since === null ? "Still in force" : `Since ${since.en}`}: ${what.en}${by === "" ? "" : ` (${by})`}.`,
      },
      { facts: [`sanctions[${id ?? ""}].kind`, `sanctions[${id ?? ""}].from`, `sanctions[${id ?? ""}].body`] },
    );
  }
}

/** An officer, present or former, does not owe what the company owes. */
function owed(context: Context, out: Bilingual): void {
  const { role, isDebtor: own } = context.file.client;
  if (own !== "no" || (role !== "legal-representative" && role !== "principal-officer")) return;
  const debtor = personIn(context, "debtor");
  const name = isTold(debtor) ? visible(debtor.party.name ?? "") : "";
  const unlisted = isOnlyRestricted(context);
  out.paragraph(
    "record.owed",
    {
      zh: `欠债的是公司${name === "" ? "" : `（${name}）`}，不是您。${unlisted ? "案卷里没有您本人被列入失信名单的记录，只有限制消费。" : ""}`,
      en: `The company${name === "" ? "" : ` (${name})`} owes, not you.${unlisted ? " The file has no entry of your own on the list, only the restriction." : ""}`,
    },
    { facts: ["client.isDebtor", "client.role", ...(name === "" ? [] : [`${debtor.path}.name`])] },
  );
}

/** What a court certainly did late, and that a child was listed: the sentences of the audit for people who are no lawyers. */
function wrongs(context: Context, out: Bilingual): void {
  const { audit } = context;
  for (const { finding, zh, en } of audit.summary) {
    const found = audit.findings.find(({ id }) => id === finding);
    if (found === undefined || found.status !== "breach" || found.holder === "client") continue;
    const child = found.rule === "L-05" && isMinor(context) === true;
    if (found.daysLate === null && !child) continue;
    out.paragraph(
      `record.wrong.${finding}`,
      child
        ? { zh: `孩子不该被列入名单：${datesIn(zh)}`, en: `The child should not be on the list: ${englishDatesIn(en)}` }
        : { zh: datesIn(zh), en: englishDatesIn(en) },
      { findings: [finding], facts: found.subjects.map((id) => `events[${id}].date`) },
    );
  }
}
