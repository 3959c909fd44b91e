// The frame of a paper to a court or office: parties, what is asked, facts and reasons, closing.
import type { Context } from "../context.ts";
import type { Drawn } from "../document.ts";
import type { Block, Sentence } from "../model.ts";
import type { Words } from "../sentence.ts";
import { heading, numberedLines, title } from "./blocks.ts";
import { closingBlocks } from "./closing.ts";
import { agentParty, clientParty } from "./party.ts";

export interface Paper {
  readonly title: string;
  readonly form: string;
  /** The name of the addressee as data; null where the file does not tell. */
  readonly addressee: string | null;
  /** The addressee as it stands in the paper. */
  readonly to: Words;
  /** Other parties, and the matter. */
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
    clientParty(context),
    ...agentParty(context),
    ...paper.head,
    heading("requests", "请求事项", form),
    ...numberedLines("requests", form, paper.requests),
    heading("reasons", "事实与理由", form),
    ...paper.reasons,
  ];
  const { to, papers = [], office = false } = paper;
  const closing = closingBlocks(context, blocks, { form, to, papers, office });
  return { title: paper.title, addressee: paper.addressee, blocks: [...blocks, ...closing] };
}
