// Runs a batch: blocks in, answers out in the order of the input, never more in memory than a few blocks.
import type { BlockAnswer } from "./answer.ts";
import { type Block, blocksOf } from "./blocks.ts";

/** Answers blocks; how many may be under way at a time is `width`. */
export interface Answerer {
  readonly width: number;
  answer(block: Block): BlockAnswer | Promise<BlockAnswer>;
}

/** Takes the answers in order. What it returns is waited for before more input is read: back-pressure. */
export type Emit = (answer: BlockAnswer) => void | Promise<void>;

/**
 * Reads all lines of `source` and gives `emit` the answers in order, each as soon as it is there and the ones before it
 * are written. Rejects with the first failure of reading, answering or writing.
 */
export async function runBatch(source: AsyncIterable<Uint8Array>, answerer: Answerer, emit: Emit): Promise<void> {
  let underWay = 0;
  let failure: { readonly error: unknown } | null = null;
  let wake: () => void = () => {};
  let tail = Promise.resolve();
  const deliver = async (answer: Promise<BlockAnswer>): Promise<void> => {
    try {
      const ready = await answer;
      if (failure === null) await emit(ready);
    } catch (error) {
      failure ??= { error };
    } finally {
      underWay -= 1;
      wake();
    }
  };
  const failed = (): { readonly error: unknown } | null => failure;
  for await (const block of blocksOf(source)) {
    while (underWay >= answerer.width && failed() === null) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failed() !== null) break;
    underWay += 1;
    const answer = (async () => answerer.answer(block))();
    // Its failure is seen by `deliver`; until that runs it must not count as unhandled.
    answer.catch(() => {});
    const before = tail;
    tail = before.then(() => deliver(answer));
  }
  await tail;
  const end = failed();
  if (end !== null) throw end.error;
}
