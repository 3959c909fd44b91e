// The head of a case as a form holds it, and back: only what the form shows is changed, all else is kept.
import type { CaseView } from "../../../shared/api/cases.ts";
import { ENUMS, type EnumValue } from "../../../shared/case/enums.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { CaseFile } from "../../../shared/case/types.ts";

export type Head = Omit<CaseFile, "events" | "evidence" | "sanctions">;
export type Work = CaseView["work"];

/** Every field as text; an empty one is not stated. */
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
}

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
  };
}

/** A draft of the form; null where it is none of this version. */
export function readHead(value: unknown): HeadValues | null {
  if (!isObject(value)) return null;
  const texts = Object.keys(EMPTY_HEAD).every((name) => typeof value[name] === "string");
  const kind = oneOf("clientKind", String(value["kind"]));
  const courtLevel = oneOf("courtLevel", String(value["courtLevel"]));
  if (!texts || kind === undefined || courtLevel === undefined) return null;
  return { ...EMPTY_HEAD, ...(value as Partial<HeadValues>), kind, courtLevel };
}

/** An object with a text field set, or without it where the text is empty. */
function withText<T extends object>(object: T, key: string & keyof T, value: string): T {
  const text = value.trim();
  const entries = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries(text === "" ? entries : [...entries, [key, text]]) as T;
}

/** One of a closed list, undefined for anything else. */
function oneOf<N extends keyof typeof ENUMS>(name: N, value: string): (typeof ENUMS)[N][number] | undefined {
  return ENUMS[name].find((each) => each === value);
}

/** The head with what the form says; what the form does not show stays. */
export function headWith(file: Head, values: HeadValues): Head {
  const role = oneOf("role", values.role);
  const type = oneOf("idDocumentType", values.idType);
  const { role: _role, idDocument, ...client } = file.client;
  const { type: _type, ...kept } = idDocument ?? {};
  const document = withText({ ...kept, ...(type === undefined ? {} : { type }) }, "number", values.idNumber);
  return withText(
    {
      ...file,
      client: withText(
        {
          ...client,
          kind: values.kind,
          ...(role === undefined ? {} : { role }),
          ...(Object.keys(document).length === 0 ? {} : { idDocument: document }),
        },
        "name",
        values.clientName,
      ),
      enforcement: withText(
        {
          ...file.enforcement,
          court: withText(
            { ...file.enforcement.court, name: values.courtName.trim(), level: values.courtLevel },
            "region",
            values.region,
          ),
        },
        "caseNumber",
        values.caseNumber,
      ),
    },
    "reference",
    values.reference,
  );
}

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
