// How the client stands to the debt in a paper to a court: the debtor, or what the client is to the debtor.
import type { EnumValue } from "../../case/enums.ts";
import { lastOf, type Context } from "../context.ts";
import { gap, join, plain, type Piece, type Words } from "../sentence.ts";
import { personIn, told } from "./persons.ts";

type Role = EnumValue<"role">;

/** What a person is to a debtor that is another; null for whoever is no such person. */
const OF_DEBTOR: Readonly<Partial<Record<Role, string>>> = {
  "legal-representative": "法定代表人",
  "principal-officer": "主要负责人",
  "directly-responsible": "影响债务履行的直接责任人员",
  "actual-controller": "实际控制人",
  "guarantor-general": "一般保证人",
  "guarantor-joint": "连带责任保证人",
};

/** Offices that one leaves: whether the client still holds it is never taken for granted. */
const OFFICES: ReadonlySet<Role> = new Set(["legal-representative", "principal-officer"]);

/** The client is the debtor, as far as the file tells. */
export const isDebtor = ({ file: { client } }: Pick<Context, "file">): boolean =>
  client.isDebtor === "yes" || (client.isDebtor !== "no" && client.role === "debtor");

/** The client stands beside a debtor that is another, as its officer, controller or guarantor: that one is to be named. */
export const isBesideDebtor = ({ file: { client } }: Pick<Context, "file">): boolean =>
  client.role !== undefined && OF_DEBTOR[client.role] !== undefined;

/** 被执行人, or 被执行人某某公司的法定代表人; a gap where the file does not tell it. */
export function standingPiece(context: Context): Piece {
  const { role, isDebtor: own } = context.file.client;
  const debtor: Piece = { parts: [{ text: "被执行人" }], facts: [own === "yes" ? "client.isDebtor" : "client.role"] };
  const office = role === undefined ? undefined : OF_DEBTOR[role];
  if (role !== undefined && office !== undefined) {
    const beside = join(debtorName(context), ...officeWords(context, role, office));
    return isDebtor(context) ? join(debtor, "，同时为", beside) : beside;
  }
  if (isDebtor(context)) return debtor;
  const other = role === "namesake" || role === "not-a-party" ? OUTSIDE[role] : undefined;
  if (other !== undefined) return { parts: [{ text: other }], facts: ["client.role"] };
  return gap("party.client.standing", STANDING, "client.role");
}

const STANDING = {
  zh: "被执行人本人，或者与被执行人的关系（法定代表人、主要负责人、实际控制人等）",
  en: "the judgment debtor, or what the client is to the debtor (legal representative, officer, controller …)",
};

const OUTSIDE = { namesake: "案外人，与被执行人同名，不是被执行人", "not-a-party": "案外人，不是被执行人" } as const;

/** 被执行人某某公司的; where the file does not tell the name, the gap stands in the line of that party. */
function debtorName(context: Context): Piece {
  const name = told(personIn(context, "debtor"), "name");
  return name === null ? plain("被执行人的") : join("被执行人", name, "的");
}

/** One who left is the former one; that one who may have left is still in office is for a person to say. */
function officeWords(context: Context, role: Role, office: string): readonly Words[] {
  const named: Piece = { parts: [{ text: office }], facts: ["client.role"] };
  const left = lastOf(context, "office-changed");
  // Control is no office, but one on file as having given it up is not called the controller still.
  const gaveUp = role === "actual-controller" && left?.raw.controls === "no";
  if (!OFFICES.has(role) && !gaveUp) return [named];
  if (left !== null && left.raw.happened !== "no")
    return [{ parts: [{ text: "原" }], facts: [`events[${left.id}]`] }, named];
  const hint = {
    zh: "现任或者原任；已经离任的，登记离任的日期",
    en: "in office or former; if the client left, record the day",
  };
  return [gap("party.client.office", hint), named];
}
