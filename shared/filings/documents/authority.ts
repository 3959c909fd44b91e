// The authority to act (授权委托书) of the client for an agent.
import { isCourtList } from "../../case/matter.ts";
import type { Filer } from "../choices.ts";
import { lastOf, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { caseNumber, enforcingCourt } from "../facts.ts";
import type { Block } from "../model.ts";
import { heading, numberedLines, paragraph, title } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { actingParty, agentBlock } from "../parts/acting.ts";
import { listName } from "../parts/authority-act.ts";
import { clientParty, isMinor } from "../parts/party.ts";
import { isOnlyRestricted } from "../parts/restriction.ts";
import { signature } from "../parts/closing.ts";
import { gap, say } from "../sentence.ts";

const TITLE = "授权委托书";
const FORM = FORMS.paper;

export const authority: DocumentKind = {
  document: "authority",
  title: { zh: TITLE, en: "Authority to act" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "委托人和受托人的身份、委托权限和期限",
    en: "The client, the agent, the powers given and their duration",
  },
  draw: (plain) => {
    // The one who gives the authority signs, for a minor the statutory agent: never the agent who receives it.
    const { filer } = plain.choices;
    const own: Filer = { kind: isMinor(plain) === true ? "statutory-agent" : "client" };
    const giver = filer === undefined || filer.kind === "agent" ? { ...plain.choices, filer: own } : plain.choices;
    const context = voiced({ ...plain, choices: giver }, { self: "委托人" });
    return { title: TITLE, addressee: null, blocks: blocksOf(context, plain) };
  },
};

function blocksOf(context: Context, { choices }: Context): readonly Block[] {
  const special = gap("authority.special", {
    zh: "其他特别授权事项；没有的写“无”",
    en: "other special powers; write “none” if there are none",
  });
  return [
    title(TITLE, FORM),
    clientParty(context),
    ...actingParty(context).map((block) => ({ ...block, id: "party.giver" })),
    agentBlock(context, "受托人", choices.filer?.kind === "agent" ? choices.filer : undefined, {
      zh: "受托人姓名",
      en: "name of the agent",
    }),
    isCourtList(context.file.matter) ? courtMatter(context) : authorityMatter(context),
    heading("powers", "代理权限", FORM, 1, false),
    ...numberedLines("powers", FORM, [
      say(
        "power.file",
        { form: FORM },
        isCourtList(context.file.matter)
          ? `代为提出${isOnlyRestricted(context) ? "纠正、" : "纠正、删除、提前删除、信用信息异议、"}解除限制消费、执行异议、复议、执行监督、检察监督、国家赔偿的申请，提交证据；`
          : "代为提出异议、听证、提前移出、行政复议等申请，提起行政诉讼，提交证据；",
      ),
      say("power.attend", { form: FORM }, "代为陈述、申辩，查阅、复制案卷材料，参加询问、听证；"),
      say("power.receive", { form: FORM }, "代为签收法律文书；"),
      say("power.special", { form: FORM }, "特别授权（在□内打勾，没有打勾的不授予）："),
    ]),
    ...SPECIAL.map((power, at) => paragraph(`special.${at}`, FORM, `□ ${power}；`)),
    paragraph("special.other", FORM, "□ 其他：", special, "。"),
    paragraph(
      "duration",
      FORM,
      "委托期限：",
      gap("authority.duration", { zh: "起止日期", en: "first and last day" }),
      "。",
    ),
    signature(context, FORM),
  ];
}

function courtMatter(context: Context): Block {
  const what = `${isOnlyRestricted(context) ? "" : "失信被执行人名单和"}限制消费措施${endedWords(context)}`;
  return paragraph(
    "matter",
    FORM,
    "委托人就",
    enforcingCourt(context),
    "（执行案号：",
    caseNumber(context),
    `）执行案件中${what}的有关事项，委托受托人代理下列事务：`,
  );
}

const authorityMatter = (context: Context): Block =>
  paragraph("matter", FORM, "委托人就", listName(context), "的有关事项，委托受托人代理下列事务：");

/** What an agent may do only where the client says so: ticked with a pen when it is signed. */
const SPECIAL = ["代为承认、放弃、变更请求", "代为撤回申请", "代为进行执行和解", "代为收取款项和物品"] as const;

/** The end of enforcement, where it is on record: an objection to it is no matter of the list. */
function endedWords(context: Context): string {
  if (lastOf(context, "enforcement-terminated") !== null) return "、终结执行";
  return lastOf(context, "round-concluded") === null ? "" : "、终结本次执行程序";
}
