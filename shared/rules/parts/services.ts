// Services of papers on the client: one finding each for every rule on the manner of service (S-02 to S-08, S-10).
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overEvents, type Subject } from "../../engine/rule.ts";
import { announcementDuty } from "../../engine/service.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { EventType, Service } from "../../case/types.ts";
import { eventTitle, valueWords } from "../../case/words.ts";
import type { Citation } from "../../engine/citation.ts";
import type { Text } from "../../text.ts";
import { againstClient } from "./orders.ts";

/** Once for each paper that was served on the client. */
export const overServices = overEvents(
  "enforcement-notice-served",
  "asset-report-order-served",
  "listing-served",
  "correction-served",
  "reconsideration-served",
  "objection-served",
  "restriction-served",
  "compensation-served",
);

/** The fields of a service that rules read beside its method. */
type ServiceField =
  | "atResidence"
  | "consent"
  | "othersFailed"
  | "ownFault"
  | "recipient"
  | "recorded"
  | "returnCause"
  | "returned"
  | "sent"
  | "witnessed";

/** The same events as facts of a rule: their methods and, by name, further fields of the service. */
export function serviceFacts(...fields: readonly ServiceField[]): readonly string[] {
  const types = [
    "listing",
    "correction",
    "reconsideration",
    "objection",
    "restriction",
    "compensation",
    "enforcement-notice",
    "asset-report-order",
  ];
  return types.flatMap((type) =>
    ["date", ...["method", ...fields].map((field) => `service.${field}`)].map((fact) => `${type}-served.${fact}`),
  );
}

const METHODS = ["direct", "left", "electronic", "post", "entrusted", "announcement"] as const;
export type ServiceMethod = (typeof METHODS)[number];

/** A service in one world. */
export interface ServiceAct {
  readonly event: CaseEvent;
  /** The day of the event; for an announcement that of its issue. */
  readonly day: Term;
  readonly method: ServiceMethod;
  /** False where this world only supposes the method. */
  readonly onRecord: boolean;
  readonly service: Service;
}

/** The service, or why the rule does not apply to it. */
export type FoundService = { readonly closed: Outcome } | { readonly closed: null; readonly act: ServiceAct };

function closed(zh: string, en: string): FoundService {
  return { closed: notApplicable(zh, en) };
}

/** The service of `subject` where it was made by one of the methods; each method in turn where the file states none. */
export function serviceBy(world: World, subject: Subject, ...methods: readonly ServiceMethod[]): FoundService {
  const event = subject.anchor;
  if (event === null) throw new Error("a rule about services was asked about no service");
  world.trigger(event);
  if (!world.real(event)) return closed("没有送达", "The paper was not served");
  const order = event.type === "restriction-served" ? world.parent(event) : null;
  if (order !== null && !againstClient(world, order))
    return closed("限制消费令不是针对当事人的", "The order is not against the client");
  const service = event.raw.service ?? {};
  const method = world.known(`events[${event.id}].service.method`, service.method, METHODS);
  if (!methods.includes(method)) return closed("不是以此种方式送达", "The paper was not served in this way");
  const day = world.day(event);
  if (world.version("cpl", day) === null)
    return closed("送达早于本规则库所载的法律", "Served before the law that this rule pack holds");
  const onRecord = service.method === method;
  if (world.tracing) sayService(world, event.type, method, day);
  return { closed: null, act: { event, day, method, onRecord, service } };
}

/** Was the paper served by announcement? A method that the file does not state is none (case-format); one it calls unknown may be. */
export function isAnnounced(world: World, { id, raw }: CaseEvent): boolean {
  const method = raw.service?.method ?? null;
  return method !== null && world.known(`events[${id}].service.method`, method, METHODS) === "announcement";
}

/** Does the file hold the proof of a service? It is taken to where it does not say; where it calls that unknown, it is open. */
export function isProved(world: World, { id, raw }: CaseEvent): boolean {
  const proof = raw.service?.proof ?? "yes";
  return world.fact(`events[${id}].service.proof`, proof);
}

function sayService(world: World, type: EventType, method: ServiceMethod, day: Term): void {
  const how = valueWords("serviceMethod", method);
  const words = ({ zh, en }: Text, on: Text): Text => ({
    zh: `${zh}：${on.zh}，${how.zh}`,
    en: `${capital(en)}: ${on.en}, ${how.en}`,
  });
  world.named({ what: eventTitle(type), event: true, words }, day);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A three-valued fact of the service. */
export function serviceFact(world: World, act: ServiceAct, field: ServiceField): boolean {
  return world.tri(act.event, `service.${field}`);
}

const RECIPIENTS = ["self", "adult-family", "minor-family", "agent", "unit-receiver", "other"] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Who may sign for a natural person, and who for a unit (CPL art. 88 in its numbering of today). */
const PERSON: readonly Recipient[] = ["self", "adult-family", "agent"];
const UNIT: readonly Recipient[] = ["self", "agent", "unit-receiver"];

/** With whom a paper was left, or who signed for it. */
interface ServiceRecipient {
  readonly recipient: Recipient;
  /** The law lets that person receive it for the client. */
  readonly eligible: boolean;
  readonly words: Text;
}

/** Who received the paper, and whether the law lets that person sign for the client; each in turn where unknown. */
export function recipientOf(world: World, act: ServiceAct): ServiceRecipient {
  const recipient = world.known(`events[${act.event.id}].service.recipient`, act.service.recipient, RECIPIENTS);
  const eligible = world.view.file.client.kind === "natural-person" ? PERSON : UNIT;
  return { recipient, eligible: eligible.includes(recipient), words: valueWords("recipient", recipient) };
}

/**
 * Whether the file itself shows a posted letter to have come back: it says so, or names a cause or that the addressee was
 * not at fault. Null where it is silent.
 */
export function returnOnRecord({ returned, returnCause, ownFault }: Service): boolean | null {
  if (returned === "yes" || returned === "no") return returned === "yes";
  const caused = returnCause !== undefined && returnCause !== null && returnCause !== "unknown";
  return caused || ownFault === "no" ? true : null;
}

/** The causes on the addressee's side for which art. 11 of the Postal Service Rule takes the day of return for that of service. */
export const DEEMED_CAUSES = [
  "wrong-address-given",
  "address-changed",
  "refused",
  "designated-receiver-refused",
] as const;
export const OTHER_CAUSES = ["absent", "other"] as const;

/** Whether the file shows that a letter came back and that its return is no service. */
export function returnIsNoService(service: Service): boolean {
  if (returnOnRecord(service) !== true) return false;
  return service.ownFault === "no" || OTHER_CAUSES.some((cause) => cause === service.returnCause);
}

/**
 * Cites the provision on announcement as it stood on the day: that on parties without domicile in the mainland, or the
 * general one.
 */
export function citeAnnouncement(world: World, day: Term): Citation {
  return world.cite(world.text(announcementDuty(world), day));
}
