// The frame of a paper to a court or office: parties, what is asked, facts and reasons, closing.
import type { Context } from "../context.ts";
import type { Drawn } from "../document.ts";
import type { Block, Sentence } from "../model.ts";
import type { Words } from "../sentence.ts";
import { heading, numberedLines, title } from "./blocks.ts";
import { closingBlocks } from "./closing.ts";
import { actingParty } from "./acting.ts";
import { clientParty } from "./party.ts";
import { otherSides, type Sides } from "./sides.ts";

export interface Paper {
  readonly title: string;
  readonly form: string;
  /** The name of the addressee as data; null where the file does not tell. */
  readonly addressee: string | null;
  /** The addressee as it stands in the paper. */
  readonly to: Words;
  /**
   * The creditor and the debtor: `asked` where the court does not have the case and needs the creditor's name, `named` as far as
   * the file tells of them, `others` asked for under the procuratorate's name for them, `none` where the paper is no part of
   * the enforcement.
   */
  readonly sides: Sides | "none";
  /** Respondents, and the matter. */
  readonly head: readonly Block[];
  /** Goes to an office, not to a court or procuratorate: no copies, no address for service. */
  readonly office?: boolean;
  readonly requests: readonly Sentence[];
  readonly reasons: readonly Block[];
  /** Papers attached beside the usual ones. */
  readonly papers?: readonly Sentence[];
}

/** Puts a paper together. */
export function paperOf(context: Context, paper: Paper): Drawn {
  const { form } = paper;
  const blocks: readonly Block[] = [
    title(paper.title, form),
    clientParty(context, paper.sides !== "none"),
    ...actingParty(context),
    ...(paper.sides === "none" ? [] : otherSides(context, paper.sides)),
    ...paper.head,
    heading("requests", "请求事项", form),
    ...numberedLines("requests", form, paper.requests),
    heading("reasons", "事实与理由", form),
    ...withoutLoneNumber(paper.reasons),
  ];
  const { to, papers = [], office = false } = paper;
  const closing = closingBlocks(context, blocks, { form, to, papers, office });
  return { title: paper.title, addressee: paper.addressee, blocks: [...blocks, ...closing] };
}

/** One ground alone is not counted: a first without a second. */
function withoutLoneNumber(blocks: readonly Block[]): readonly Block[] {
  const isCounted = (block: Block): boolean => block.kind === "heading" && block.level === 2 && block.numbered;
  if (blocks.filter(isCounted).length !== 1) return blocks;
  return blocks.map((block) => (block.kind === "heading" && isCounted(block) ? { ...block, numbered: false } : block));
}
