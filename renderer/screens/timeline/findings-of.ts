// Which findings speak of an item of the timeline.
import type { Finding } from "../../../shared/engine/finding.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import type { Item } from "./model.ts";

const rank = ({ status }: Finding): number => STATUS_ORDER.indexOf(status);
const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rank(a) - rank(b));

/** The findings about an item, the gravest first. */
export function findingsOf(item: Item, findings: readonly Finding[]): readonly Finding[] {
  if (item.kind === "period") return [item.finding];
  if (item.kind === "slot") return gravestFirst(item.findings);
  const id = item.kind === "event" ? item.event.id : item.opener;
  return gravestFirst(findings.filter(({ subjects, status }) => status !== "not-applicable" && subjects.includes(id)));
}
