// The people at the head of a paper: the client, whoever acts for the client, and the other parties.
import { ageOf, newestText } from "../../law/duty-index.ts";
import { addYears } from "../../calendar/civil.ts";
import { parseSpan, BIRTH_RANGE } from "../../calendar/edtf.ts";
import { valueWords } from "../../case/words.ts";
import { personOf } from "../../engine/person.ts";
import { plain as visible } from "../../report/plain.ts";
import type { Text } from "../../text.ts";
import { birthOf } from "../birth.ts";
import type { Context } from "../context.ts";
import { spanText } from "../../report/dates.ts";
import { clientName, given } from "../facts.ts";
import type { Block } from "../model.ts";
import { gap, type Piece } from "../sentence.ts";
import { type Field, field, line } from "./party-line.ts";
import { personIn, toldOr } from "./persons.ts";
import { isDebtor, standingPiece } from "./standing.ts";

function byHand(id: string, label: string, hint: Text, path: string | null = null): Field {
  return field(id, label, gap(`party.${id}`, hint, path));
}

/** What the file tells of the client; by hand where it does not. */
function known(id: "ethnicity" | "address" | "contact", label: string, value: string | undefined, hint: Text): Field {
  const path = id === "contact" ? "client.phone" : `client.${id}`;
  const name = `client.${id}`;
  return visible(value ?? "") === "" ? byHand(name, label, hint, path) : field(name, label, given(path, value, hint));
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

/** The client under the name that the document gives; before a court with what the client is in the case. */
export function clientParty(context: Context, inCase = false): Block {
  const { file } = context;
  const natural = file.client.kind === "natural-person";
  const name = field("client.name", "", clientName(context));
  const fields = natural ? personFields(context) : unitFields(context);
  return {
    kind: "party",
    id: "party.client",
    label: context.voice.self,
    sentences: line([
      name,
      ...(inCase
        ? [field("client.standing", isDebtor(context) ? "诉讼地位" : "与本案的关系", standingPiece(context))]
        : []),
      ...fields,
      ...contact(context),
    ]),
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
  if (only === undefined || sexes.length > 1) return gap("party.client.sex", { zh: "性别", en: "sex" }, "client.sex");
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
    ...occupation(context),
    known("address", "住址", context.file.client.address, { zh: "住址", en: "home address" }),
  ];
}

/** Named where the file tells it; no court refuses a paper for it. */
function occupation({ file }: Context): readonly Field[] {
  const { occupation: stated } = file.client;
  const hint = { zh: "工作单位或者职业", en: "place of work or occupation" };
  return visible(stated ?? "") === ""
    ? []
    : [field("client.occupation", "工作单位或者职业", given("client.occupation", stated, hint))];
}

function unitFields(context: Context): readonly Field[] {
  const { file } = context;
  const number = file.client.idDocument?.number;
  return [
    field(
      "client.idDocument",
      "统一社会信用代码（或者组织机构代码）",
      given("client.idDocument.number", number, { zh: "代码", en: "code of the organisation" }),
    ),
    known("address", "住所地", file.client.address, { zh: "住所地", en: "registered address" }),
    field(
      "client.representative",
      "法定代表人或者负责人",
      toldOr(personIn(context, "representative"), "name", "party.client.representative", {
        zh: "姓名和职务",
        en: "name and office of the representative",
      }),
    ),
  ];
}

function contact({ file }: Context): readonly Field[] {
  return [
    known("contact", "联系方式", file.client.phone, { zh: "电话", en: "telephone" }),
    field("client.serviceAddress", "送达地址", serviceAddressGap()),
  ];
}

/** One address for service, in the head of every paper and in its confirmation alike: consent to electronic service stands there alone. */
export const serviceAddressGap = (): Piece =>
  gap("party.client.serviceAddress", { zh: "送达地址和邮政编码", en: "address for service and postal code" });
