// Which findings ask nothing of anybody: they stand behind one line.
import type { Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";

const QUIET: ReadonlySet<Status> = new Set<Status>(["in-order", "advice", "not-applicable"]);

export const isQuiet = ({ status }: Pick<Finding, "status">): boolean => QUIET.has(status);
