// The other sides of a matter: the creditor, the debtor where the client is not the one, a court or body as respondent.
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import type { Block } from "../model.ts";
import type { Words } from "../sentence.ts";
import { field, line } from "./party-line.ts";
import { isTold, type Person, personIn, told, toldOr } from "./persons.ts";
import { isBesideDebtor, isDebtor } from "./standing.ts";

/** A creditor or debtor with what the file tells of it. */
function sideParty(context: Context, role: "applicant" | "debtor", label: string): Block {
  const person = personIn(context, role);
  const id = role === "applicant" ? "creditor" : "debtor";
  const hint: Text =
    role === "applicant"
      ? { zh: "申请执行人的姓名或者名称", en: "the creditor's name" }
      : { zh: "被执行人的姓名或者名称", en: "the judgment debtor's name" };
  const address = told(person, "address");
  const phone = told(person, "phone");
  const fields = [
    field(`${id}.name`, "", toldOr(person, "name", `party.${id}`, hint)),
    ...(address === null ? [] : [field(`${id}.address`, isUnit(person) ? "住所地" : "住址", address)]),
    ...(phone === null ? [] : [field(`${id}.contact`, "联系方式", phone)]),
  ];
  return { kind: "party", id: `party.${id}`, label, sentences: line(fields) };
}

/** An organisation, as the file says, else as its name says: it has a seat, not a home. */
const isUnit = ({ party: { kind, name = "" } }: Person): boolean =>
  kind === undefined ? name.trim().endsWith("公司") : kind !== "natural-person";

/**
 * How a paper names the other sides. `asked`: it goes to a court that does not have the case, and needs the creditor's name;
 * `named`: only what the file tells; `others`: asked for, and called 其他当事人 as the procuratorate's rules do.
 */
export type Sides = "asked" | "named" | "others";

/** The other sides of the enforcement: the creditor, and the debtor where the client is not the one. */
export function otherSides(context: Context, sides: Sides): readonly Block[] {
  const creditor = sides !== "named" || isTold(personIn(context, "applicant"));
  const beside = isBesideDebtor(context);
  const debtor = isTold(personIn(context, "debtor")) ? beside || !isDebtor(context) : beside && !isDebtor(context);
  const label = (role: string): string => (sides === "others" ? `其他当事人（${role}）` : role);
  return [
    ...(creditor ? [sideParty(context, "applicant", label("申请执行人"))] : []),
    ...(debtor ? [sideParty(context, "debtor", label("被执行人"))] : []),
  ];
}

/** A court or body as respondent. */
export function bodyParty(id: string, label: string, name: Words): Block {
  return { kind: "party", id: `party.${id}`, label, sentences: line([field(`${id}.name`, "", name)]) };
}
