// Whoever acts for the client: the statutory agent of a minor, the agent with an authority to act.
import { plain as visible } from "../../report/plain.ts";
import type { Text } from "../../text.ts";
import type { Filer } from "../choices.ts";
import type { Context } from "../context.ts";
import { given } from "../facts.ts";
import type { Block } from "../model.ts";
import { gap, type Piece, type Words } from "../sentence.ts";
import { isMinor } from "./party.ts";
import { type Field, field, line } from "./party-line.ts";
import { documentOf, isTold, type Person, personIn, told, toldOr } from "./persons.ts";

/**
 * Who signs: the chosen filer, else the agent whom the file names, else the client. For a client who is certainly a minor the statutory
 * agent in place of the client.
 */
export function filerOf(context: Context): Filer {
  const { filer } = context.choices;
  const chosen = filer ?? { kind: isTold(personIn(context, "agent")) ? "agent" : "client" };
  return chosen.kind === "client" && isMinor(context) === true ? { kind: "statutory-agent" } : chosen;
}

/** Somebody acts for the client by law, beside an agent or alone: the client does not sign. */
export const hasGuardian = (context: Context): boolean =>
  filerOf(context).kind === "statutory-agent" || isMinor(context) === true;

/** Whoever acts for the client: the statutory agent, then the agent; nobody where the client files in person. */
export function actingParty(context: Context): readonly Block[] {
  const filer = filerOf(context);
  const byLaw: Filer = filer.kind === "statutory-agent" ? filer : { kind: "statutory-agent" };
  return [
    ...(hasGuardian(context) ? [guardianBlock(context, byLaw)] : []),
    ...(filer.kind === "agent" ? [agentBlock(context, "委托代理人", filer, NAME)] : []),
  ];
}

/** Who acts for a child by law, where the file names that one. */
export function byGuardian(context: Context): readonly Words[] {
  const name = hasGuardian(context) ? told(personIn(context, "guardian"), "name") : null;
  return name === null ? [] : ["（法定代理人：", name, "）"];
}

const NAME: Text = { zh: "代理人姓名", en: "name of the agent" };
const PHONE: Text = { zh: "电话", en: "telephone" };

/** Another than the person on file was chosen for this paper: what the file tells of that one is not told of him. */
const isOther = (filer: Filer | undefined, { party }: Person): boolean =>
  filer?.name !== undefined && visible(filer.name) !== visible(party.name ?? "");

function guardianBlock(context: Context, filer: Filer): Block {
  const { name } = filer;
  const onFile = personIn(context, "guardian");
  const guardian: Person = isOther(filer, onFile) ? { ...onFile, party: {} } : onFile;
  const identity = documentOf(guardian, "party.guardian.idDocument");
  const address = told(guardian, "address");
  const relation: Text = { zh: "监护关系", en: "relation to the client" };
  const fields = [
    field(
      "guardian.name",
      "",
      name === undefined
        ? toldOr(guardian, "name", "party.guardian.name", NAME)
        : given("choices.filer.name", name, NAME),
    ),
    field(
      "guardian.relation",
      `与${context.voice.self}的关系`,
      toldOr(guardian, "relation", "party.guardian.relation", relation),
    ),
    field("guardian.idDocument", identity.label, identity.number),
    ...(address === null ? [] : [field("guardian.address", "住址", address)]),
    field("guardian.contact", "联系方式", toldOr(guardian, "phone", "party.guardian.contact", PHONE)),
  ];
  return { kind: "party", id: "party.guardian", label: "法定代理人", sentences: line(fields) };
}

/** The agent under a label: as chosen for this paper, else as the file has the one it names. */
export function agentBlock(context: Context, label: string, filer: Filer | undefined, nameHint: Text): Block {
  const agent = personIn(context, "agent");
  const other = isOther(filer, agent);
  const firmHint = { zh: "律师事务所或者法律援助机构", en: "law firm or legal-aid organisation" };
  const { name, organisation } = filer ?? {};
  const licence = other ? null : told(agent, "licence");
  const phone = other ? null : told(agent, "phone");
  const own = (chosen: string | undefined, path: string, id: string, at: "name" | "firm", hint: Text): Piece => {
    if (chosen !== undefined) return given(path, chosen, hint);
    return other ? gap(id, hint) : toldOr(agent, at, id, hint);
  };
  const fields: readonly Field[] = [
    field("agent.name", "", own(name, "choices.filer.name", "party.agent.name", "name", nameHint)),
    field(
      "agent.organisation",
      "单位",
      own(organisation, "choices.filer.organisation", "party.agent.organisation", "firm", firmHint),
    ),
    ...(licence === null ? [] : [field("agent.licence", "执业证号", licence)]),
    field(
      "agent.contact",
      "联系方式",
      phone ?? gap("party.agent.contact", PHONE, other ? null : `${agent.path}.phone`),
    ),
  ];
  return { kind: "party", id: "party.agent", label, sentences: line(fields) };
}
