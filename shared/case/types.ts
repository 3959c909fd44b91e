// The TypeScript types of a parsed case file, inferred from the field tables so that they cannot drift from the validator.

import type { ENUMS, EnumName, EnumValue } from "./enums.ts";
import type { EVENT_TABLE, EventType } from "./event-table.ts";
import type { COMMON_FIELDS, EVENT_FIELDS, OBJECT_FIELDS, ObjectName } from "./fields.ts";

export type { EventType } from "./event-table.ts";

/** Three-valued fact. An absent fact means the same as "unknown". */
export type Tri = EnumValue<"tri">;

/** Fields whose names start with `x-` are allowed in every object, kept, and never read. */
interface Extensions {
  readonly [name: `x-${string}`]: unknown;
}

type Simple = {
  readonly text: string;
  readonly id: string;
  /** EDTF subset; read it with `parseSpan`. */
  readonly date: string;
  readonly "birth-date": string;
  readonly "article-number": number;
  /** `null`: the decision states no term; absent: unknown. */
  readonly "term-years": number | null;
  readonly reference: string;
  readonly format: "redress.case/1";
  readonly "event-type": EventType;
  readonly matter: string;
  readonly "evidence-ids": readonly string[];
  readonly numbers: readonly number[];
};

type Objects = {
  readonly case: CaseFile;
  readonly client: Client;
  readonly party: Party;
  readonly idDocument: IdDocument;
  readonly enforcement: Enforcement;
  readonly court: EnforcingCourt;
  readonly upperCourt: Court;
  readonly eventCourt: Court;
  readonly basis: EnforcementBasis;
  readonly obligation: Obligation;
  readonly service: Service;
  readonly event: AnyEvent;
  readonly evidence: EvidenceItem;
  readonly sanction: Sanction;
};

type Value<S> = S extends { readonly kind: "choice"; readonly of: infer E extends EnumName }
  ? (typeof ENUMS)[E][number]
  : S extends { readonly kind: "choices"; readonly of: infer E extends EnumName }
    ? readonly (typeof ENUMS)[E][number][]
    : S extends { readonly kind: "object"; readonly of: infer O extends ObjectName }
      ? Objects[O]
      : S extends { readonly kind: "list"; readonly of: infer O extends ObjectName }
        ? readonly Objects[O][]
        : S extends { readonly kind: infer K extends keyof Simple }
          ? Simple[K]
          : never;

type Fields<T> = { readonly [F in keyof T]?: Value<T[F]> };
type Require<T, R extends keyof T> = Omit<T, R> & { readonly [F in R]-?: Exclude<T[F], undefined> };

type Plain<O extends ObjectName> = Fields<(typeof OBJECT_FIELDS)[O]>;

/** The client: the person or unit on the list (or threatened with it). */
export interface Client extends Require<Plain<"client">, "kind">, Extensions {}
/** Someone else in the case: who acts for the client, the creditor, another debtor. */
export interface Party extends Plain<"party">, Extensions {}
/** The identity document of the client or a party. */
export interface IdDocument extends Plain<"idDocument">, Extensions {}
/** A court; any part may be unknown. */
export interface Court extends Plain<"upperCourt">, Extensions {}
/** The enforcing court (执行法院) at the start of the file. */
export interface EnforcingCourt extends Require<Plain<"court">, "name" | "level">, Extensions {}
/** The enforcement basis (执行依据). */
export interface EnforcementBasis extends Plain<"basis">, Extensions {}
/** What the judgment orders. `amount` is a decimal number as text, in yuan. */
export interface Obligation extends Plain<"obligation">, Extensions {}
/** The enforcement case. */
export interface Enforcement extends Require<Plain<"enforcement">, "court">, Extensions {}
/** How a paper was served (送达). */
export interface Service extends Plain<"service">, Extensions {}
/** A piece of evidence. */
export interface EvidenceItem extends Plain<"evidence">, Extensions {}
/** What the listing did to the client elsewhere (联合惩戒). */
export interface Sanction extends Plain<"sanction">, Extensions {}

/** How well an event is documented; absent = "client-statement". */
export type EventSource = EnumValue<"source">;

type Common = Require<Fields<typeof COMMON_FIELDS>, "id" | "type">;

/** An event seen loosely: the common fields, and every field that some event type has. Any `CaseEvent` is one. */
export interface AnyEvent extends Common, Fields<typeof EVENT_FIELDS>, Extensions {}

/** An event of one type with exactly its fields. */
export type EventOf<T extends EventType> = Omit<Common, "type"> & { readonly type: T } & Pick<
    Fields<typeof EVENT_FIELDS>,
    (typeof EVENT_TABLE)[T][number]
  > &
  Extensions;

/** An event, discriminated by `type`. */
export type CaseEvent = { [T in EventType]: EventOf<T> }[EventType];

/** A parsed case file: no nulls except `termYears`, court names as objects, versions as text. */
export interface CaseFile
  extends Require<Omit<Plain<"case">, "events">, "format" | "id" | "client" | "enforcement">, Extensions {
  readonly events: readonly CaseEvent[];
}
