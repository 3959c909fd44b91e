// Whole cases for the tests of papers: enforcement was ended, or a round concluded, and an objection is made, kept waiting or refused.
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { LISTED } from "./kinds.fixture.ts";

export const ENDED = {
  id: "t1",
  type: "enforcement-terminated",
  date: "2024-03-01",
  ruled: "2024-02-26",
  source: "document",
  evidence: ["n1"],
} as const satisfies CaseEvent;
export const ROUND = {
  id: "t1",
  type: "round-concluded",
  date: "2024-02-01",
  knownOn: "2024-02-05",
  source: "document",
  evidence: ["n1"],
} as const satisfies CaseEvent;

/** An objection against an act, or against one that the file does not link. */
export function objected(regarding?: string): CaseEvent {
  const filed = {
    id: "o1",
    type: "objection-filed",
    date: "2024-04-08",
    source: "document",
    evidence: ["n2"],
  } as const;
  return regarding === undefined ? filed : { ...filed, regarding };
}

export const RULED = {
  id: "o2",
  type: "objection-decided",
  date: "2024-04-20",
  outcome: "rejected",
  regarding: "o1",
  source: "document",
  evidence: ["n3"],
} as const satisfies CaseEvent;
export const SERVED = {
  id: "o3",
  type: "objection-served",
  date: "2024-04-22",
  regarding: "o2",
  service: { method: "direct", recipient: "self", proof: "yes" },
  source: "document",
  evidence: ["n3"],
} as const satisfies CaseEvent;
export const REFUSED: readonly CaseEvent[] = [RULED, SERVED];

/** A listing without faults, and the events given. */
export function objectionCase(events: readonly CaseEvent[]): CaseFile {
  return {
    format: "redress.case/1",
    id: "objected",
    client: { kind: "natural-person", name: "王某", role: "debtor", isDebtor: "yes", birthDate: "1982-04-05" },
    enforcement: {
      court: { name: "北京市朝阳区人民法院", level: "basic", region: "北京" },
      upperCourt: { name: "北京市第三中级人民法院", level: "intermediate" },
      caseNumber: "（2023）京0105执1234号",
    },
    events: [LISTED, ...events],
    evidence: [
      { id: "n1", title: "裁定书", date: "2024-03-01" },
      { id: "n2", title: "执行异议申请书和快递签收单", date: "2024-04-09" },
      { id: "n3", title: "异议裁定书和送达回证", date: "2024-04-22" },
    ],
  };
}
