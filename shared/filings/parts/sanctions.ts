// What the listing did to the client elsewhere, in sentences; and the one a letter is about.
import { valueWords } from "../../case/words.ts";
import type { Sanction } from "../../case/types.ts";
import type { Context } from "../context.ts";
import { spanText } from "../../report/dates.ts";
import { given } from "../facts.ts";
import type { Sentence } from "../model.ts";
import { gap, join, say, type Piece } from "../sentence.ts";
import type { Text } from "../../text.ts";
import { beganBefore, reaches, type Wrongful } from "./wrongful.ts";

/**
 * The sanction chosen, else the first that may be meant, `likeliest` before the others; null where there is none, or the
 * chosen one is not on record.
 */
export function chosenSanction(
  { file, choices }: Context,
  meant: (sanction: Sanction) => boolean,
  likeliest = meant,
): Sanction | null {
  const all = file.sanctions ?? [];
  if (choices.agency !== undefined) return all.find(({ id }) => id === choices.agency) ?? null;
  return all.find(likeliest) ?? all.find(meant) ?? null;
}

/** Entries of a credit bureau are contested with the bureau; other bodies get a letter. */
export const isCreditEntry = ({ kind }: Sanction): boolean => kind === "credit-report";

const path = ({ id }: Sanction): string => `sanctions[${id ?? ""}]`;

const BODY: Text = { zh: "采取措施的单位全称", en: "full name of the body" };

/** Who applies the sanction. */
export function bodyName(sanction: Sanction | null, hint: Text = BODY): Piece {
  return sanction === null ? gap("sanction.body", hint) : given(`${path(sanction)}.body`, sanction.body, hint);
}

/** What it is, from when to when, as the file has it. */
export function sanctionPiece(sanction: Sanction): Piece {
  const kind = sanction.kind === undefined ? null : valueWords("sanctionKind", sanction.kind).zh;
  const what = given(`${path(sanction)}.kind`, kind, { zh: "措施的种类", en: "kind of sanction" });
  const from = spanText(sanction.from)?.zh;
  const to = spanText(sanction.to)?.zh;
  const begun: Piece =
    from === undefined ? { parts: [] } : { parts: [{ text: `，自${from}起` }], facts: [`${path(sanction)}.from`] };
  const ended: Piece =
    to === undefined ? { parts: [] } : { parts: [{ text: `，至${to}止` }], facts: [`${path(sanction)}.to`] };
  const body: Piece =
    sanction.body === undefined
      ? { parts: [] }
      : join("（", given(`${path(sanction)}.body`, sanction.body, { zh: "", en: "" }), "）");
  return join(what, body, begun, ended);
}

/** One clause for each sanction that reaches into the time without basis, in one run. */
export function sanctionSentences({ file }: Context, form: string, time: Wrongful): readonly Sentence[] {
  const all = (file.sanctions ?? []).filter((sanction) => reaches(sanction, time));
  return all.map((sanction, at) => {
    // Of what began lawfully the day on which it began is not told: the claim is for what came after.
    const { from: _lawful, ...rest } = sanction;
    const told = sanctionPiece(beganBefore(sanction, time) ? rest : sanction);
    return say(`sanction.${sanction.id ?? ""}`, { form }, told, at === all.length - 1 ? "。" : "；");
  });
}
