// A worker's employer on the wages list of an authority, from the order to pay on: for what must hold of the papers to authorities.
import type { CaseEvent, CaseFile } from "../../case/types.ts";

const DIRECT = { method: "direct", recipient: "self", proof: "yes" } as const;
const document = { source: "document" } as const;

/** The order, the notice and the objection, before anything was listed. */
export const NOTICED: readonly CaseEvent[] = [
  { id: "o", type: "authority-ordered", date: "2026-04-01", performBy: "2026-05-15", ...document },
  {
    id: "n",
    type: "authority-notified",
    date: "2026-05-25",
    list: "wages",
    statesGrounds: "yes",
    statesRights: "yes",
    statesExemption: "no",
    regarding: "o",
    ...document,
  },
];

/** Listed without a ground, told of no remedy. */
export const BY_AUTHORITY: readonly CaseEvent[] = [
  ...NOTICED,
  {
    id: "l",
    type: "authority-listed",
    date: "2026-06-15",
    list: "wages",
    authority: "某区人力资源和社会保障局",
    documentNumber: "某人社列决〔2026〕12号",
    ground: "neither",
    statesGrounds: "yes",
    statesMeasures: "yes",
    statesRemoval: "yes",
    statesRemedy: "yes",
    regarding: "n",
    evidence: ["p1"],
    ...document,
  },
  { id: "s", type: "authority-listing-served", date: "2026-06-20", regarding: "l", service: DIRECT, ...document },
  { id: "m", type: "authority-misconduct-ended", date: "2026-06-25", ...document },
];

/** Refused early removal, and the time against the listing over. */
export const REFUSED_EARLY: readonly CaseEvent[] = [
  ...BY_AUTHORITY,
  { id: "q", type: "authority-removal-requested", date: "2027-01-05", commitment: "yes", regarding: "l", ...document },
  {
    id: "a",
    type: "authority-removal-decided",
    date: "2027-02-20",
    outcome: "rejected",
    statesGrounds: "no",
    statesRemedy: "yes",
    regarding: "q",
    ...document,
  },
];

export function authorityCase(events: readonly CaseEvent[], more: Partial<CaseFile> = {}): CaseFile {
  return {
    format: "redress.case/1",
    id: "authority",
    matter: "拖欠农民工工资失信联合惩戒对象名单",
    client: { kind: "legal-person", name: "某建筑公司" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events,
    ...(events.some(({ id }) => id === "l")
      ? { evidence: [{ id: "p1", kind: "列入决定书", title: "列入决定书" }] }
      : {}),
    ...more,
  };
}
