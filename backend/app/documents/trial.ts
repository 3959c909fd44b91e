// A template tried out, and what is wrong with one as the failure of a call.
import { CallError } from "../../../shared/api/failure.ts";
import type { Text } from "../../../shared/text.ts";
import { checkTemplate } from "../../services/documents/template/check.ts";
import { TemplateError } from "../../services/documents/template/error.ts";
import { badTemplate } from "./words.ts";

/** What the template leaves out of papers. Throws CallError `bad-template` with every part, tag and place. */
export const warningsOf = (bytes: Uint8Array): Text[] => [...tryTemplate(() => checkTemplate(bytes)).warnings];

/** Runs `work`; what is wrong with a template becomes the failure of the call. */
export function tryTemplate<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateError ? new CallError(badTemplate(error.problems)) : error;
  }
}
