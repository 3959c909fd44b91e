// Whether a word of the caseload's rows is a status.
import type { Status } from "../../shared/engine/term.ts";
import { STATUS_ORDER } from "../../shared/report/words.ts";

export const isStatus = (value: string): value is Status => STATUS_ORDER.some((status) => status === value);
