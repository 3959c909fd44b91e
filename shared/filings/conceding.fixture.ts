// What a paper for a court or office says against its own case, as a list of faults.
import { concedes } from "./grounds/conceding.ts";
import type { Draft } from "./model.ts";
import { sentencesIn } from "./walk.ts";

/** The sentences of the law itself are quoted as they are; gaps are for the one who fills them in. */
export function concessionsIn(papers: readonly Draft[]): readonly string[] {
  return papers
    .filter(({ forCourt }) => forCourt)
    .flatMap(({ document, blocks }) =>
      sentencesIn(blocks).flatMap(({ id, parts }) => {
        const text = parts.map((part) => ("text" in part ? part.text : "")).join("");
        const own = text.replaceAll(/“[^”]*”/gu, "");
        return concedes(own) ? [`${document} ${id} concedes: ${text}`] : [];
      }),
    );
}
