// What a paper for a court or office says against its own case, as a list of faults.
import type { Draft } from "./model.ts";
import { sentencesIn } from "./walk.ts";

/** Words that concede, in both languages. */
const CONCEDING: readonly RegExp[] = [
  /争议|两说|不同理解|其他理解|结论可能|先后不明/u,
  /未经?核实|仅见转述|系类推/u,
  /没有以日计算|没有(?:日|天)数|因无(?:日|天)数|不能认定逾期|不按日计算/u,
  /不以此|不单独主张|仅此不使|不使(?:决定|纳入|其)|效力不因此/u,
  /并非绝对|虽(?:然|系|是)规范性文件|不是司法解释/u,
  /权衡|对(?:当事人|申请人|对方)有利|可能不(?:成立|支持)/u,
  /disputed|can be argued|open to argument|is open\b|no number of days|not argued that|weigh/iu,
];

export function concedes(text: string): boolean {
  return CONCEDING.some((words) => words.test(text));
}

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
