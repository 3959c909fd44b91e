// Every rule of the table, in the order of the findings.
import type { Afterword, Rule, UncheckedRule } from "../audit/rule.ts";
import { c03 } from "./c-03-correction-review.ts";
import { d02 } from "./d-02-reasons.ts";
import { l05 } from "./l-05-minor.ts";
import { s01 } from "./s-01-decision-served.ts";
import { x01 } from "./x-01-performed.ts";

/** The rules that the program judges. */
export const RULES: readonly Rule[] = [l05, d02, s01, x01, c03];

/** The codes of the table that no case file can decide. */
export const UNCHECKED: readonly UncheckedRule[] = [];

/** The rules about the other findings: calendar, evidence, contradictions. */
export const AFTERWORDS: readonly Afterword[] = [];
