// The one list of the rules' codes: order, families, catalogue and coverage follow from it, and the compiler asks by it for
// whatever else a rule must have.

/** Every code of the rule table in the order of the findings; those of a family stand together, by number. */
export const RULE_CODES = [
  "V-01",
  "V-02",
  "V-03",
  "V-04",
  "L-01",
  "L-02",
  "L-03",
  "L-04",
  "L-05",
  "L-06",
  "L-07",
  "L-08",
  "L-09",
  "L-10",
  "L-11",
  "L-12",
  "E-01",
  "E-02",
  "E-03",
  "E-04",
  "E-05",
  "A-01",
  "A-02",
  "A-03",
  "A-04",
  "A-05",
  "D-01",
  "D-02",
  "D-03",
  "D-04",
  "D-05",
  "D-06",
  "D-07",
  "D-08",
  "S-01",
  "S-02",
  "S-03",
  "S-04",
  "S-05",
  "S-06",
  "S-07",
  "S-08",
  "S-09",
  "S-10",
  "P-01",
  "P-02",
  "P-03",
  "P-04",
  "P-05",
  "P-06",
  "X-01",
  "X-02",
  "X-03",
  "X-04",
  "X-05",
  "X-06",
  "X-07",
  "X-08",
  "X-09",
  "X-10",
  "X-11",
  "X-12",
  "X-13",
  "X-14",
  "X-15",
  "C-01",
  "C-02",
  "C-03",
  "C-04",
  "C-05",
  "C-06",
  "C-07",
  "C-08",
  "C-09",
  "R-01",
  "R-02",
  "R-03",
  "R-04",
  "R-05",
  "R-06",
  "O-01",
  "O-02",
  "H-01",
  "H-02",
  "H-03",
  "H-04",
  "H-05",
  "H-06",
  "H-07",
  "H-08",
  "H-09",
  "N-01",
  "N-02",
  "N-03",
  "N-04",
  "N-05",
  "N-06",
  "N-07",
  "N-08",
  "N-09",
  "N-10",
  "N-11",
  "N-12",
  "K-01",
  "K-02",
  "K-03",
  "K-04",
  "K-05",
  "K-06",
  "K-07",
  "K-08",
  "K-09",
  "K-10",
  "K-11",
  "ZA-01",
  "ZA-02",
  "ZA-03",
  "ZA-04",
  "ZA-05",
  "ZA-06",
  "ZA-07",
  "ZA-08",
  "ZA-09",
  "ZA-10",
  "ZA-11",
  "ZA-12",
  "ZA-13",
  "Z-30",
  "Z-31",
  "Z-32",
  "Z-33",
  "Z-34",
  "Z-35",
  "Z-36",
  "Z-37",
  "Z-38",
  "Z-39",
  "Z-3A",
  "Z-3B",
  "Z-3C",
  "W-01",
  "W-02",
  "W-03",
  "W-04",
  "Q-01",
  "Q-02",
] as const;

/** The code of a rule, e.g. `C-03`. */
export type RuleCode = (typeof RULE_CODES)[number];

/** What a rule is about: the letter its code begins with. */
export type Family = RuleCode extends `${infer Letter}-${string}` ? Letter : never;

/** The codes of one family or of several. */
export type CodeOf<F extends Family> = Extract<RuleCode, `${F}-${string}`>;

/** The family of a rule. */
export function familyOf(code: RuleCode): Family {
  return code.slice(0, code.indexOf("-")) as Family;
}

/** The families in the order of the findings. */
export const FAMILIES: readonly Family[] = [...new Set(RULE_CODES.map(familyOf))];

const PLACES = new Map<string, number>(RULE_CODES.map((code, index) => [code, index]));

/** Where a code stands in the order of the findings; a code of another version of the program stands behind all. */
export function ruleOrder(code: string): number {
  return PLACES.get(code) ?? RULE_CODES.length;
}

/** The code that a text is; null where there is no such rule. */
export function ruleCodeOf(text: string): RuleCode | null {
  return RULE_CODES.find((code) => code === text) ?? null;
}

/** Is a rule one of these, or of one of these families? */
export function isAmong(code: RuleCode, named: readonly (RuleCode | Family)[]): boolean {
  return named.includes(code) || named.includes(familyOf(code));
}
