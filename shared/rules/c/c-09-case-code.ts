// C-09: the code in the case number tells what kind of case it is; a listing belongs to implementation (执, 执恢). A flag
// only: some courts use other codes for docketing. Cites the article that makes the number part of the record.
import { caseCodeOf } from "../../case/case-number.ts";
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseView } from "../../engine/model.ts";
import type { Rule, Subject } from "../../engine/rule.ts";
import { newestText, itemOf, placeOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";

function numbered(view: CaseView): readonly Subject[] {
  const { caseNumber } = view.file.enforcement;
  const decisions = view
    .of("listing-decided", "enforcement-resumed")
    .filter(({ raw }) => (raw.documentNumber ?? raw.caseNumber) !== undefined)
    .map((anchor): Subject => ({ thread: anchor.threads[0] ?? null, anchor }));
  return caseNumber === undefined ? decisions : [{ thread: null, anchor: null }, ...decisions];
}

export const c09: Rule = {
  code: "C-09",
  title: { zh: "案号代字与程序相符", en: "The case code fits the procedure" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [placeOf(newestText("contents"))],
  validity: { from: null, until: null },
  facts: [
    "enforcement.caseNumber",
    "listing-decided.documentNumber",
    "enforcement-resumed.caseNumber",
    "enforcement-resumed.date",
    "listing-decided.date",
  ],
  readings: [],
  remedies: ["supervision"],
  over: numbered,
  judge(world, { anchor }) {
    if (anchor !== null) {
      if (!world.real(anchor)) return notApplicable("没有该文书的记录", "The document is not on record");
      world.trigger(anchor);
    }
    const raw = anchor?.raw;
    const number = anchor === null ? world.view.file.enforcement.caseNumber : (raw?.documentNumber ?? raw?.caseNumber);
    const code = number === undefined ? null : caseCodeOf(number);
    if (code === null)
      return notApplicable("案号没有可识别的执行代字", "The number shows no code of an enforcement case");
    world.note(() => ({
      zh: `代字“${code.code}”：${code.kind.zh}案件`,
      en: `The code (${code.code}) stands for ${code.kind.en}`,
    }));
    const cited = world.cite(newestText("contents"), itemOf(newestText("contents"), "case"));
    sayLaw(world, "执行案号属应当公布的信息", "The case number is part of the record", cited);
    return code.implementation
      ? verdict("in-order", () => ({ zh: "属执行实施案件", en: "A case of implementation" }))
      : verdict("contestable", () => ({
          zh: "不属执行实施案件，程序可能有误，请核对",
          en: "Not a case of implementation: the procedure may be wrong; check it",
          court: "不属执行实施案件，程序可能有误",
        }));
  },
};
