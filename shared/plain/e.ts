// The words of family E: the enforcement notice.
import { byTurn } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const E = {
  "E-01": {
    broken: { zh: "执行通知发出逾期", en: "Enforcement notice issued late" },
    says: { zh: "{D发出执行通知}", en: "{D notice}" },
    turnsOn: null,
    paper: "FIL",
    stake: "slight",
    alone: true,
  },
  "E-02": {
    broken: { zh: "采取措施后执行通知逾期", en: "Notice late after a first measure" },
    says: { zh: "已先采取措施，{D发出执行通知}", en: "A measure came first. {D notice}" },
    turnsOn: null,
    paper: "FIL",
    stake: "slight",
    alone: true,
  },
  "E-03": {
    broken: { zh: "执行通知没有提示名单风险", en: "Notice without the risk warning" },
    says: {
      zh: "执行通知应当提示可能被列入名单，这份没有写。",
      en: "The notice must warn of the list; this one does not.",
    },
    turnsOn: null,
    paper: "NOT",
    stake: "listing",
  },
  "E-04": {
    broken: { zh: "执行通知未送达或未期满就纳入", en: "Listed before notice was served and had run" },
    says: {
      zh: "纳入之前，执行通知{没有送达|给的时间还没到}。",
      en: "Before the listing the notice {was not served|had not run out}.",
    },
    turnsOn: { zh: "通知和决定哪个在先", en: "which came first, the service or the decision" },
    paper: "SRV",
    stake: "listing",
    choose: byTurn("not-served", "not-expired"),
  },
  "E-05": {
    broken: { zh: "立案后很快公布", en: "Published soon after filing" },
    says: {
      zh: "立案{days}天就公布，本身不违反规定；请查通知和送达。",
      en: "Published {days} days after filing: no breach by itself; check the notice and its service.",
    },
    turnsOn: null,
    paper: "FIL",
    stake: "slight",
  },
} as const satisfies FamilyWords;
