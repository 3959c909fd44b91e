// The people at the head of a paper: the client, whoever acts for the client, and the other parties.
import { ageOf, newestText } from "../../law/duty-index.ts";
import { addYears } from "../../calendar/civil.ts";
import { parseSpan, BIRTH_RANGE } from "../../calendar/edtf.ts";
import { valueWords } from "../../case/words.ts";
import { personOf } from "../../engine/person.ts";
import { plain as visible } from "../../report/plain.ts";
import type { Text } from "../../text.ts";
import { birthOf } from "../birth.ts";
import type { Filer } from "../choices.ts";
import type { Context } from "../context.ts";
import { spanText } from "../../report/dates.ts";
import { clientName, given } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { gap, say, type Piece, type Words } from "../sentence.ts";
import { FORMS } from "./form.ts";

/** One field of a party: its label and its value. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: Words;
}

function field(id: string, label: string, value: Words): Field {
  return { id, label, value };
}

/** The fields as one line, a sentence each: 王某，性别：…，出生日期：…。 */
function line(fields: readonly Field[]): readonly Sentence[] {
  return fields.map(({ id, label, value }, at) =>
    say(
      `party.${id}`,
      { form: FORMS.paper },
      label === "" ? "" : `${label}：`,
      value,
      at === fields.length - 1 ? "。" : "，",
    ),
  );
}

function byHand(id: string, label: string, hint: Text): Field {
  return field(id, label, gap(`party.${id}`, hint));
}

/** What the file tells of the client; by hand where it does not. */
function known(id: "ethnicity" | "address" | "contact", label: string, value: string | undefined, hint: Text): Field {
  const path = id === "contact" ? "client.phone" : `client.${id}`;
  const name = `client.${id}`;
  return visible(value ?? "") === "" ? byHand(name, label, hint) : field(name, label, given(path, value, hint));
}

/** Who signs: the chosen filer; for a client who is certainly a minor the statutory agent; else the client. */
export function filerOf(context: Context): Filer {
  if (context.choices.filer !== undefined) return context.choices.filer;
  return isMinor(context) === true ? { kind: "statutory-agent" } : { kind: "client" };
}

/** Whether the client is certainly a minor on the day; null where the file does not tell. */
export function isMinor({ view, asOf }: Pick<Context, "view" | "asOf">): boolean | null {
  if (view.file.client.kind !== "natural-person") return false;
  const { date } = birthOf(view);
  const birth = date === null ? null : parseSpan(date, BIRTH_RANGE);
  if (birth === null || !birth.ok) return null;
  const years = ageOf(newestText("minors"));
  if (addYears(birth.span.lo, years) > asOf) return true;
  return addYears(birth.span.hi, years) > asOf ? null : false;
}

/** The client under the name that the document gives. */
export function clientParty(context: Context): Block {
  const { file } = context;
  const natural = file.client.kind === "natural-person";
  const name = field("client.name", "", clientName(context));
  const fields = natural ? personFields(context) : unitFields(context);
  return {
    kind: "party",
    id: "party.client",
    label: context.voice.self,
    sentences: line([name, ...fields, ...contact(context)]),
  };
}

/** The birth date; a gap where the file does not tell it, or contradicts itself about it. */
function birthPiece({ view }: Context): Piece {
  const { date, path, contradiction } = birthOf(view);
  const words = spanText(date ?? undefined)?.zh;
  if (words === undefined || date === null)
    return gap("client.birthDate", contradiction === null ? BIRTH : BIRTH_CHECK, "client.birthDate");
  return { parts: [{ text: words }], facts: [path], asserts: [{ kind: "birth", date }] };
}

/** The sex; a gap where the file does not tell it, or contradicts itself about it. */
function sexPiece({ file }: Context): Piece {
  const { sexes } = personOf(file);
  const [only] = sexes;
  if (only === undefined || sexes.length > 1) return gap("party.client.sex", { zh: "性别", en: "sex" });
  return { parts: [{ text: valueWords("sex", only.value).zh }], facts: [only.path] };
}

const BIRTH_CHECK: Text = {
  zh: "出生日期（现有记载互相矛盾，请对照证件）",
  en: "date of birth (what is on file contradicts itself: check the card)",
};
const BIRTH: Text = { zh: "出生日期", en: "date of birth" };

function personFields(context: Context): readonly Field[] {
  const { idDocument } = context.file.client;
  const type = idDocument?.type;
  const label =
    type === undefined || type === "resident-id" ? "公民身份号码" : `${valueWords("idDocumentType", type).zh}号码`;
  return [
    field("client.sex", "性别", sexPiece(context)),
    field("client.birth", "出生日期", birthPiece(context)),
    known("ethnicity", "民族", context.file.client.ethnicity, { zh: "民族", en: "ethnicity" }),
    field(
      "client.idDocument",
      label,
      given("client.idDocument.number", idDocument?.number, {
        zh: "身份证件号码",
        en: "number of the identity document",
      }),
    ),
    known("address", "住址", context.file.client.address, { zh: "住址", en: "home address" }),
  ];
}

function unitFields({ file }: Context): readonly Field[] {
  const number = file.client.idDocument?.number;
  return [
    field(
      "client.idDocument",
      "统一社会信用代码（或者组织机构代码）",
      given("client.idDocument.number", number, { zh: "代码", en: "code of the unit" }),
    ),
    known("address", "住所地", file.client.address, { zh: "住所地", en: "registered address" }),
    byHand("client.representative", "法定代表人或者负责人", {
      zh: "姓名和职务",
      en: "name and office of the representative",
    }),
  ];
}

function contact({ file }: Context): readonly Field[] {
  return [
    known("contact", "联系方式", file.client.phone, { zh: "电话", en: "telephone" }),
    byHand("client.serviceAddress", "送达地址", {
      zh: "送达地址；同意电子送达的写明电子地址",
      en: "address for service; the electronic address if electronic service is accepted",
    }),
  ];
}

/** Whoever acts for the client; nobody where the client files in person. */
export function agentParty(context: Context): readonly Block[] {
  const filer = filerOf(context);
  if (filer.kind === "client") return [];
  const agent = filer.kind === "agent";
  const label = agent ? "委托代理人" : "法定代理人";
  const fields = [
    field("agent.name", "", given("choices.filer.name", filer.name, { zh: "代理人姓名", en: "name of the agent" })),
    agent
      ? field(
          "agent.organisation",
          "单位",
          given("choices.filer.organisation", filer.organisation, {
            zh: "律师事务所或者法律援助机构",
            en: "law firm or legal-aid organisation",
          }),
        )
      : byHand("agent.relation", "与当事人的关系", { zh: "监护关系", en: "relation to the client" }),
    byHand("agent.contact", "联系方式", { zh: "电话", en: "telephone" }),
  ];
  return [{ kind: "party", id: "party.agent", label, sentences: line(fields) }];
}

/** The creditor, whom the papers to a supervising court or procuratorate name beside the court; the file does not tell who it is. */
export function creditorParty(): Block {
  const hint = { zh: "姓名或者名称、住址、联系方式", en: "the creditor's name, address and telephone" };
  return bodyParty("creditor", "其他当事人（申请执行人）", gap("party.creditor", hint));
}

/** A court or body as respondent. */
export function bodyParty(id: string, label: string, name: Words): Block {
  return { kind: "party", id: `party.${id}`, label, sentences: line([field(`${id}.name`, "", name)]) };
}
