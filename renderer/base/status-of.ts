// What the words of the caseload's rows are: a status, a holder.
import type { Holder } from "../../shared/engine/basis.ts";
import { HOLDERS } from "../../shared/engine/glossary.ts";
import type { Status } from "../../shared/engine/term.ts";
import { STATUS_ORDER } from "../../shared/report/words.ts";

export const isStatus = (value: string): value is Status => STATUS_ORDER.some((status) => status === value);

/** The status of a row; not determined where it is no word of this version. */
export const statusOf = (value: string): Status => (isStatus(value) ? value : "undetermined");

export const isHolder = (value: string): value is Holder => Object.hasOwn(HOLDERS, value);
