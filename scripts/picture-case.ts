// A made-up case for the pictures, dated back from a day: late acts, a running limit, open questions, harm.
import { type Day, formatDay } from "../shared/calendar/civil.ts";
import type { CaseFile } from "../shared/case/types.ts";

/** The case as a file; it breaks a rule, keeps others, and gives its client a limit that runs on `today`. */
export function pictureCase(today: Day): string {
  const before = (days: number): string => formatDay(today - days);
  const file: CaseFile = {
    format: "redress.case/1",
    id: "picture",
    reference: "某援字第12号",
    client: { kind: "natural-person", name: "王某", role: "debtor", isDebtor: "yes", birthDate: "1980-02-02" },
    enforcement: {
      court: { name: "某市某区人民法院", level: "basic", region: "某省" },
      upperCourt: { name: "某市中级人民法院", level: "intermediate" },
      caseNumber: "（2026）某0102执1234号",
      obligation: { kind: "payment" },
    },
    events: [
      { id: "e1", type: "enforcement-filed", date: before(300), source: "document", evidence: ["v1"] },
      { id: "e2", type: "enforcement-notice-issued", date: before(290), source: "document" },
      {
        id: "e3",
        type: "listing-decided",
        date: before(260),
        source: "document",
        documentNumber: "（2026）某0102执1234号之一",
        items: [1],
        citedVersion: "2017",
        written: "yes",
        reasons: "no",
        abilityFound: "unknown",
        termYears: null,
        evidence: ["v2"],
      },
      { id: "e4", type: "listing-published", date: before(255), source: "document", evidence: ["v3"] },
      { id: "e5", type: "restriction-ordered", date: before(255), against: "client", source: "document" },
      {
        id: "e6",
        type: "assets-seized",
        date: before(240).slice(0, 7),
        source: "client-statement",
        note: "约值四十万元",
      },
      {
        id: "e7",
        type: "correction-requested",
        date: before(70),
        target: "listing",
        written: "yes",
        method: "post",
        source: "document",
        evidence: ["v4"],
      },
      { id: "e8", type: "correction-received", date: before(67), source: "document", evidence: ["v4"] },
      {
        id: "e9",
        type: "correction-decided",
        date: before(20),
        outcome: "rejected",
        form: "decision",
        source: "document",
        evidence: ["v5"],
      },
      {
        id: "e10",
        type: "correction-served",
        date: before(6),
        service: { method: "direct", proof: "yes", recipient: "self" },
        source: "document",
        evidence: ["v5"],
      },
    ],
    evidence: [
      { id: "v1", title: "执行案件受理通知书", kind: "通知书", date: before(300) },
      { id: "v2", title: "失信决定书", kind: "决定书", date: before(260) },
      { id: "v3", title: "失信名单查询截图", kind: "截图", date: before(250) },
      { id: "v4", title: "快递签收单", kind: "回执", date: before(67) },
      { id: "v5", title: "驳回纠正申请决定书", kind: "决定书", date: before(20) },
    ],
    sanctions: [
      { id: "s1", kind: "air-travel", body: "民航售票系统", from: before(250) },
      { id: "s2", kind: "credit-report", body: "某征信机构", from: before(240) },
      { id: "s3", kind: "loan", body: "某银行", from: before(200), note: "续贷被拒" },
    ],
  };
  return JSON.stringify(file);
}
