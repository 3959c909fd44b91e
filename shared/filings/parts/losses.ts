// The losses on record, a line each with day, amount and proof; only what came of the time without basis is claimed.
import { isYuan, sumOfYuan } from "../../case/amount.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { dayText } from "../../report/dates.ts";
import { plain as visible } from "../../report/plain.ts";
import type { Context } from "../context.ts";
import { dateOf, exhibitsOf, given } from "../facts.ts";
import type { Block } from "../model.ts";
import { gap, join, say, type Piece } from "../sentence.ts";
import { numberedLines, paragraphOf } from "./blocks.ts";
import { certainEvents } from "./history.ts";
import type { Wrongful } from "./wrongful.ts";

/** The losses that may have come of that time: one that certainly came before it is none from it. */
function lossesOf(context: Context, time: Wrongful): readonly CaseEvent[] {
  return certainEvents(context, ["harm"]).filter((event) => time.kind !== "after" || event.hi > time.last);
}

/** Whether a loss may also have come before that time: its day is to be checked. */
const mayBeBefore = (event: CaseEvent, time: Wrongful): time is Wrongful & { readonly kind: "after" } =>
  time.kind === "after" && event.lo <= time.last;

const AMOUNT = { zh: "金额（元）和计算方法", en: "amount in yuan and how it is reckoned" };
const WHAT = { zh: "损失的内容和原因", en: "what was lost, and how it came of the listing" };

function amountOf({ id, raw }: CaseEvent): Piece {
  const amount = visible(raw.amount ?? "");
  const path = `events[${id}].amount`;
  if (amount === "") return gap(path, AMOUNT, path);
  return { parts: [{ text: isYuan(amount) ? `${amount}元` : amount }], facts: [path] };
}

function whatOf({ id, raw }: CaseEvent): Piece {
  const kind = visible(raw.kind ?? "");
  const description = visible(raw.description ?? "").replace(/[。.；;]+$/u, "");
  if (kind === "") return given(`events[${id}].description`, description, WHAT);
  const named: Piece = { parts: [{ text: kind }], facts: [`events[${id}].kind`] };
  return description === ""
    ? named
    : join(named, "（", { parts: [{ text: description }], facts: [`events[${id}].description`] }, "）");
}

/** One loss: when, what, how much, proved by what. */
function lossPiece(context: Context, event: CaseEvent, time: Wrongful): Piece {
  const check: Piece = mayBeBefore(event, time)
    ? join(
        "（",
        gap(`events[${event.id}].date.after`, {
          zh: `核实是否发生在${dayText(time.iso).zh}之后`,
          en: `check whether it came after ${time.iso}`,
        }),
        "）",
      )
    : { parts: [] };
  const date = dateOf(event, { zh: "损失发生的日期", en: "day of the loss" });
  return join(date, check, "，", whatOf(event), "，", amountOf(event), "（", exhibitsOf(context, [event]), "）。");
}

/** The sum, where every loss has an amount that can be added and surely came of that time; nothing else may be summed up. */
function sumOf(losses: readonly CaseEvent[], time: Wrongful): Piece | null {
  if (losses.length < 2 || losses.some((event) => mayBeBefore(event, time))) return null;
  const sum = sumOfYuan(losses.map(({ raw }) => (raw.amount ?? "").trim()));
  if (sum === null) return null;
  const text = `以上损失合计${sum}元。`;
  return { parts: [{ text }], facts: losses.map(({ id }) => `events[${id}].amount`) };
}

/** The list of losses under its lead; empty where none is on record. */
export function lossBlocks(context: Context, form: string, time: Wrongful, lead: Piece): readonly Block[] {
  const losses = lossesOf(context, time);
  if (losses.length === 0) return [];
  const sum = sumOf(losses, time);
  return [
    paragraphOf("loss", [say("loss", { form }, lead)]),
    ...numberedLines(
      "losses",
      form,
      losses.map((event) => say(`loss.${event.id}`, { form }, lossPiece(context, event, time))),
    ),
    ...(sum === null ? [] : [paragraphOf("loss.sum", [say("loss.sum", { form }, sum)])]),
  ];
}
