// The conduct for which somebody was listed, from the wording that the public list prints. The wording says the conduct, and
// never which version of the rule was applied: the database kept old labels for years.
import type { EnumValue } from "../case/enums.ts";

type Conduct = EnumValue<"conduct">;

/** The more particular before what it contains. */
const WORDINGS: readonly (readonly [RegExp, Conduct])[] = [
  [/有履行能力而?拒不履行/u, "able-refusal"],
  [/妨碍.{0,2}抗拒执行|抗拒执行/u, "resist"],
  [/规避执行|虚假诉讼|虚假仲裁|隐匿.{0,2}转移财产/u, "evade"],
  [/违反财产报告制度/u, "report"],
  [/违反限制高?消费令/u, "restriction"],
  [/(?:拒不|不)履行执行和解/u, "settlement"],
];

/** The wording that only the text of 2013 has for this conduct. */
const OLD_WORDING = /其[他它]有履行能力/u;

export interface ReadGrounds {
  /** In the order of the contract, each once. */
  readonly conduct: readonly Conduct[];
  /** Parts in which no conduct was recognised. */
  readonly unread: readonly string[];
  readonly hasOldWording: boolean;
}

/** Reads what is printed as the conduct. Grounds stand apart by commas, semicolons or lines; within one stands 、. */
export function readGrounds(text: string): ReadGrounds {
  const parts = text
    .split(/[,，;；\n\r]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = new Set<Conduct>();
  const unread: string[] = [];
  for (const part of parts) {
    const here = WORDINGS.filter(([words]) => words.test(part));
    for (const [, conduct] of here) found.add(conduct);
    // What opens a ground that goes on after a comma of its own is not a ground: 以伪造证据，暴力等方法妨碍执行.
    if (here.length === 0 && !/^(?:以.*证据|暴力|威胁|以虚假.*)/u.test(part)) unread.push(part);
  }
  const conduct = WORDINGS.map(([, one]) => one).filter((one) => found.has(one));
  return { conduct, unread, hasOldWording: OLD_WORDING.test(text) };
}
