// What each ground leads to, which sentence of the law it quotes, and whether acts after the decision belong to it: by hand from
// the law (reference §8, column remedy, and §8a), rule by rule.
import { describe, expect, it } from "vitest";
import { RULE_CODES, type RuleCode } from "../../engine/rule-code.ts";
import { newestText } from "../../law/duty-index.ts";
import { WORDS } from "./arguable.ts";

/**
 * Article 11 of the Defaulters Rule has three grounds: not to be listed (revocation), inaccurate (correction), to be deleted. The
 * order of restriction is lifted by its own path. Every other ground asks for review or for an act that is no change of the list.
 */
const LEGS: Readonly<Record<string, string>> = {
  revoke:
    "V-01 V-02 V-04 L-01 L-02 L-03 L-04 L-05 L-06 L-07 L-08 L-09 L-10 L-11 L-12 E-03 E-04 A-01 A-02 A-03 A-04 D-01 D-02 D-04 X-12 X-13 X-14",
  correct: "D-05 P-01 P-02 P-03 P-04 P-05",
  delete: "X-01 X-02 X-03 X-04 X-05 X-06 X-07 X-09 X-11 X-15",
  "lift-restriction": "H-02 H-03 H-04 H-05 H-08",
};

/** The sentence of the law that a ground quotes, where it does not quote the provision whole: its place and words in it. */
const QUOTED: Readonly<Partial<Record<RuleCode, readonly string[]>>> = {
  "L-06": ["good-faith 16"],
  "L-07": ["good-faith 16"],
  "L-08": ["good-faith 16"],
  "D-01": ["spc-defaulters 5(3) 应当制作决定书"],
  "D-02": ["spc-defaulters 5(3) 应当制作决定书"],
  "D-03": ["spc-defaulters 5(3) 应当制作决定书"],
  "D-04": ["spc-defaulters 5(3) 院长签发"],
  "D-07": ["spc-defaulters 5(2) 收到申请之日"],
  "D-08": ["good-faith 15"],
  "X-09": ["spc-defaulters 10(2) 届满后三个工作日"],
  "S-01": ["spc-defaulters 5(3) 送达方式"],
  "S-09": ["spc-defaulters 5(3) 送达方式"],
  "C-03": ["spc-defaulters 12(1) 十五日内审查"],
  "C-04": ["spc-defaulters 12(1) 三个工作日内纠正"],
  "C-05": ["spc-defaulters 12(1) 决定驳回"],
  "C-06": ["spc-defaulters 12(1) 十五日内审查"],
  "R-03": ["spc-defaulters 12(1) 收到复议申请之日起"],
  "R-06": ["spc-defaulters 12(1) 决定书送达之日起十日内"],
  "O-02": ["cpl 236 十五日内审查"],
  "H-02": ["spc-consumption 9"],
  "H-03": ["spc-defaulters 12(1) 十五日内审查", "good-faith 18"],
  "K-06": ["state-compensation 23(1) 两个月"],
};

/** The conditions of a listing are those of the day of the decision: what came later neither carries nor cures it. */
const UNTIL_DECISION = "L-01 L-02 L-03 L-08 L-09";

const codesIn = (text: string): readonly string[] => text.split(" ");

describe.each(RULE_CODES)("the ground of %s", (code) => {
  const words = WORDS[code];

  it("asks for what the law gives where it is right", () => {
    const leg = Object.entries(LEGS).find(([, codes]) => codesIn(codes).includes(code))?.[0] ?? null;
    expect(words?.leg ?? null).toBe(leg);
  });

  it("quotes the sentence it rests on", () => {
    const places = (words?.quote ?? []).map((name) => {
      const { instrument, article, paragraph, words: told } = newestText(name);
      const place = paragraph === undefined ? article : `${article}(${paragraph})`;
      return `${instrument} ${place}${told === undefined ? "" : ` ${told}`}`;
    });
    const expected = QUOTED[code] ?? [];
    expect(places).toHaveLength(expected.length);
    for (const [at, one] of expected.entries()) expect(places[at]).toContain(one);
  });

  it("counts acts after the decision, unless it is about its conditions", () => {
    expect(words?.until === "decision").toBe(codesIn(UNTIL_DECISION).includes(code));
  });
});
