// The words of every rule for people who are no lawyers.
import type { RuleCode } from "../engine/rule-code.ts";
import { A } from "./a.ts";
import { C } from "./c.ts";
import { D } from "./d.ts";
import { E } from "./e.ts";
import { H } from "./h.ts";
import { K } from "./k.ts";
import { L } from "./l.ts";
import type { RuleWords } from "./model.ts";
import { N } from "./n.ts";
import { O } from "./o.ts";
import { P } from "./p.ts";
import { Q } from "./q.ts";
import { R } from "./r.ts";
import { S } from "./s.ts";
import { V } from "./v.ts";
import { W } from "./w.ts";
import { X } from "./x.ts";
import { Z } from "./z.ts";
import { ZA } from "./za.ts";

/** The compiler asks for the words of every rule; there may be some of rules to come. */
const WORDS: Readonly<Record<RuleCode, RuleWords>> = {
  ...V,
  ...L,
  ...E,
  ...A,
  ...D,
  ...S,
  ...P,
  ...X,
  ...C,
  ...R,
  ...O,
  ...H,
  ...N,
  ...K,
  ...ZA,
  ...Z,
  ...W,
  ...Q,
};

/** The words of a rule. */
export function ruleWords(code: RuleCode): RuleWords {
  return WORDS[code];
}
