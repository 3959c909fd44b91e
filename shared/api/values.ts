// The values that several calls share: cases, audits, days, words.
import { z } from "zod";
import type { Audit } from "../engine/finding.ts";
import { parseDay } from "../calendar/civil.ts";
import { isObject } from "../case/json.ts";
import type { AnyEvent, CaseFile, EvidenceItem, Sanction } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";

export const text = z.strictObject({ zh: z.string(), en: z.string() });

/** Why a case may be about the same as another, the strongest first; see `conflicts`. */
export const CONFLICT_KINDS = [
  "same-id-number",
  "same-case-number",
  "same-name",
  "name-variant",
  "possible-name",
  "mentioned",
] as const;

/** The language of what leaves the window as a file. */
export const lang = z.enum(["zh", "en"]);

/** A civil date, `2024-03-05`. */
export const day = z.string().refine((value) => parseDay(value) !== null);

/** An instant of the program's own doings, ISO 8601 in UTC; never used for law. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);

export const id = z.string().min(1).max(512);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.number().int().nonnegative();
export const bytes = z.instanceof(Uint8Array);

/** A JSON value. */
export const json = z.json();

export const caseFile = z.custom<CaseFile>((value) => validateCase(value).ok);

const named = (value: unknown, ...names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => typeof value[name] === "string" && value[name] !== "");

// The vault judges these whole, in their case, before anything is written.
export const event = z.custom<AnyEvent>((value) => named(value, "id", "type"));
export const evidenceItem = z.custom<EvidenceItem & { readonly id: string }>((value) => named(value, "id"));
export const sanction = z.custom<Sanction & { readonly id: string }>((value) => named(value, "id"));
export const caseHead = z.custom<Omit<CaseFile, "events" | "evidence" | "sanctions">>(
  (value) => named(value, "format", "id") && isObject(value) && isObject(value["client"]),
);

const AUDIT_LISTS = ["summary", "findings", "deadlines", "ask", "checklists", "notChecked"] as const;

/** An audit, as the engine in the backend made it. */
export const audit = z.custom<Audit>(
  (value) =>
    isObject(value) && value["format"] === "redress.audit/1" && AUDIT_LISTS.every((name) => Array.isArray(value[name])),
);
