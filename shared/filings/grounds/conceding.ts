// What a pleading never says: that a point is open, weak or only one view. Such caveats are the lawyer's, in the cover note.

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

/** The clauses of a text that concede nothing; empty where none is left. */
export function withoutConcessions(text: string): string {
  if (!concedes(text)) return text;
  return text
    .split("；")
    .map((part) =>
      part
        .split("，")
        .filter((clause) => !concedes(clause))
        .join("，"),
    )
    .filter((part) => part !== "")
    .join("；");
}
