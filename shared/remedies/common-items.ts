// The items that most routes share: who files, with which papers, and how the filing is proved.
import type { ItemSpec } from "./route.ts";
import { UNKNOWN } from "./route.ts";
import { prepared, toDo } from "./ticks.ts";

export const IDENTITY: ItemSpec = {
  id: "identity",
  text: {
    zh: "身份证明：个人附身份证件，单位附营业执照和法定代表人身份证明，未成年人另附监护关系证明",
    en: "Proof of identity: identity document of a person; business licence and proof of the legal representative of an organisation; for a minor also proof of guardianship",
  },
  tick: prepared("identity"),
};

export const AUTHORITY: ItemSpec = {
  id: "authority",
  text: {
    zh: "由代理人提出的：授权委托书和代理人身份材料；本人提出的不需要",
    en: "If an agent files: the authority to act and the agent's papers; not needed if the client files in person",
  },
  tick: prepared("authority", UNKNOWN),
};

export const ADDRESS: ItemSpec = {
  id: "service-address",
  text: {
    zh: "写明送达地址和联系方式，同意电子送达的写明电子地址",
    en: "State the address for service and contact details, and the electronic address if electronic service is accepted",
  },
  tick: prepared("address"),
};

export const EVIDENCE_LIST: ItemSpec = {
  id: "evidence-list",
  text: {
    zh: "证据目录和证据复印件，逐项编号，与理由对应",
    en: "List of evidence with copies, numbered, each tied to a reason",
  },
  tick: prepared("list"),
};

export const REASONS: ItemSpec = {
  id: "reasons",
  text: {
    zh: "事实与理由：按条件、程序、期限、送达分列，每点引条文和证据编号",
    en: "Facts and reasons in the order conditions, procedure, time limits, service; each with its provision and exhibit number",
  },
  tick: toDo,
};
