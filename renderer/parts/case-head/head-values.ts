// The head of a case as a form holds it, and back: only what the form shows is changed, all else is kept.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { EnumValue } from "../../../shared/case/enums.ts";
import { checkMatter } from "../../../shared/case/check-values.ts";
import { isObject } from "../../../shared/case/json.ts";
import { normalNumber } from "../../../shared/courts/number.ts";
import type { CaseFile, Client, Enforcement } from "../../../shared/case/types.ts";
import type { Text } from "../../../shared/text.ts";
import { oneOf, withDocument, withText } from "./form-values.ts";
import { birthOf, partiesIn, partiesWith, readParties, type PartyValues } from "./party-values.ts";

export type Head = Omit<CaseFile, "events" | "evidence" | "sanctions">;
export type Work = CaseView["work"];

/** Every field as text but the list of persons; an empty one is not stated. */
export interface HeadValues {
  readonly clientName: string;
  readonly kind: EnumValue<"clientKind">;
  readonly role: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly courtName: string;
  readonly courtLevel: EnumValue<"courtLevel">;
  readonly region: string;
  readonly caseNumber: string;
  readonly reference: string;
  readonly caseworker: string;
  readonly labels: string;
  /** Empty for the court's list. */
  readonly matter: string;
  readonly sex: string;
  readonly ethnicity: string;
  readonly occupation: string;
  readonly address: string;
  readonly phone: string;
  /** The other persons of the case. */
  readonly parties: readonly PartyValues[];
}

/** What is typed about the person of the client. */
export const PARTICULARS = ["ethnicity", "occupation", "address", "phone"] as const;

export const EMPTY_HEAD: HeadValues = {
  clientName: "",
  kind: "natural-person",
  role: "",
  idType: "",
  idNumber: "",
  courtName: "",
  courtLevel: "basic",
  region: "",
  caseNumber: "",
  reference: "",
  caseworker: "",
  labels: "",
  matter: "",
  sex: "",
  ethnicity: "",
  occupation: "",
  address: "",
  phone: "",
  parties: [],
};

export function valuesOf(file: Head, work: Work): HeadValues {
  const { client, enforcement } = file;
  return {
    clientName: client.name ?? "",
    kind: client.kind,
    role: client.role ?? "",
    idType: client.idDocument?.type ?? "",
    idNumber: client.idDocument?.number ?? "",
    courtName: enforcement.court.name,
    courtLevel: enforcement.court.level,
    region: enforcement.court.region ?? "",
    caseNumber: enforcement.caseNumber ?? "",
    reference: file.reference ?? "",
    caseworker: work.caseworker ?? "",
    labels: (work.labels ?? []).join(", "),
    matter: file.matter ?? "",
    sex: client.sex ?? "",
    ethnicity: client.ethnicity ?? "",
    occupation: client.occupation ?? "",
    address: client.address ?? "",
    phone: client.phone ?? "",
    parties: partiesIn(file.parties),
  };
}

/**
 * A draft of the form over what it starts from: a draft of an earlier version says nothing of the fields that came later.
 * Null where it is no draft of this form.
 */
export function readHead(value: unknown, start: HeadValues): HeadValues | null {
  if (!isObject(value)) return null;
  const { parties: _parties, ...fields } = EMPTY_HEAD;
  const names = Object.keys(fields).filter((name) => value[name] !== undefined);
  const kind = oneOf("clientKind", String(value["kind"]));
  const courtLevel = oneOf("courtLevel", String(value["courtLevel"]));
  const parties = value["parties"] === undefined ? start.parties : readParties(value["parties"]);
  const readable = names.every((name) => typeof value[name] === "string");
  if (!readable || kind === undefined || courtLevel === undefined || parties === null) return null;
  return { ...start, ...(value as Partial<HeadValues>), kind, courtLevel, parties };
}

/** The head with what the form says; what the form does not show stays. */
export function headWith(file: Head, values: HeadValues): Head {
  const { parties: onFile, ...rest } = file;
  const parties = partiesWith(onFile, values.parties);
  const head: Head = {
    ...rest,
    ...(parties.length === 0 && onFile === undefined ? {} : { parties }),
    client: clientWith(file.client, values),
    enforcement: enforcementWith(file.enforcement, values),
  };
  return withText(withText(head, "matter", values.matter), "reference", values.reference);
}

function clientWith(onFile: Client, values: HeadValues): Client {
  let client: Client = { ...onFile, kind: values.kind };
  for (const name of PARTICULARS) client = withText(client, name, values[name]);
  client = withText(client, "sex", oneOf("sex", values.sex) ?? "");
  client = withText(client, "role", oneOf("role", values.role) ?? "");
  return withText(withDocument(client, values.idType, values.idNumber), "name", values.clientName);
}

function enforcementWith(onFile: Enforcement, values: HeadValues): Enforcement {
  const court = { ...onFile.court, name: values.courtName.trim(), level: values.courtLevel };
  const enforcement = { ...onFile, court: withText(court, "region", values.region) };
  // A number that nobody touched stays as it is on file.
  const { caseNumber } = values;
  return withText(enforcement, "caseNumber", caseNumber === onFile.caseNumber ? caseNumber : normalNumber(caseNumber));
}

/** What is wrong with the name of the list; null where nothing is. */
export function matterProblem({ matter }: HeadValues): Text | null {
  const typed = matter.trim();
  return typed === "" ? null : (checkMatter(typed)?.problem ?? null);
}

/** Whether something typed cannot be read, so that it could not be saved. */
export const isUnreadable = (values: HeadValues): boolean =>
  matterProblem(values) !== null || values.parties.some(({ birthDate }) => birthOf(birthDate) === null);

/** The clinic's own work on the case with what the form says. */
export function workWith(work: Work, values: HeadValues): Work {
  const labels = values.labels
    .split(/[,，、]/u)
    .map((label) => label.trim())
    .filter((label, at, all) => label !== "" && all.indexOf(label) === at);
  const { labels: _, ...rest } = work;
  return withText({ ...rest, ...(labels.length === 0 ? {} : { labels }) }, "caseworker", values.caseworker);
}

/** A new case with nothing but its head. */
export function newCase(id: string, values: HeadValues): CaseFile {
  const file: CaseFile = {
    format: "redress.case/1",
    id,
    client: { kind: values.kind },
    enforcement: { court: { name: values.courtName, level: values.courtLevel } },
    events: [],
  };
  return { ...headWith(file, values), events: [] };
}
