// What a salvage could not bring over, for people and for the history of the new vault.
import type { Text } from "../../shared/text.ts";
import type { JsonValue } from "../change.ts";
import type { RowEntity } from "../entities.ts";
import type { Range } from "./damaged.ts";

/** A case that is not as it was, or may not be. */
export interface CaseLoss {
  readonly caseId: string;
  /**
   * `lost`: it is not in the new vault. `older`: some of it could not be read and was taken from the history as far as that
   * has it; it may lack the last changes, or be missing where the history of its making is lost too.
   * `file`: a stored file of it is lost.
   */
  readonly fate: "lost" | "older" | "file";
  /** With `older`: which of its rows; with `file`: none. */
  readonly parts: readonly (RowEntity | "case")[];
}

export interface SalvageReport {
  /** Entries of the history that the new vault keeps as they were: 1 to this one. */
  readonly chain: number;
  /** Entries that cannot be read; what they changed is in the rows where those can be read. */
  readonly lost: readonly Range[];
  /**
   * How many of the last entries are gone together with what they changed; which cases they were about is not known. Null
   * where the guard of the history cannot be read, so that nobody can tell whether any are.
   */
  readonly missing: number | null;
  /** Whether there may have been cases of which not even the id is left. */
  readonly unnamed: boolean;
  readonly cases: readonly CaseLoss[];
  /** Views, settings, holiday notices or overlays that may lack the last changes. */
  readonly desk: readonly RowEntity[];
  /** SHA-256 of stored files that are lost. */
  readonly files: readonly string[];
  /**
   * What is no part of the history and may be lost: `texts` by which the search finds stored files (not the files
   * themselves), `memory` of the window, such as unfinished input.
   */
  readonly apart: readonly ("texts" | "memory")[];
}

/** Whether everything the vault held is in the new one, its history included. */
export function isComplete({ lost, missing, unnamed, cases, desk, files, apart }: SalvageReport): boolean {
  const found = lost.length + cases.length + desk.length + files.length + apart.length;
  return found === 0 && missing === 0 && !unnamed;
}

const countOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** The report in a sentence, without client data. */
export function summaryOf(report: SalvageReport): Text {
  const start = { zh: "从损坏的案件库抢救而来", en: "Salvaged from a damaged vault" };
  if (isComplete(report)) return { zh: `${start.zh}，没有丢失内容。`, en: `${start.en}; nothing is lost.` };
  const { chain, lost, missing, unnamed, cases, desk, files, apart } = report;
  const gone = cases.filter(({ fate }) => fate === "lost").length;
  const older = cases.filter(({ fate }) => fate === "older").length;
  const entries = countOf(lost);
  const parts: readonly (readonly [boolean, Text])[] = [
    [true, { zh: `历史记录保留前 ${chain} 条`, en: `entries 1 to ${chain} of the history are kept` }],
    [entries > 0, { zh: `${entries} 条历史记录无法读取`, en: `${entries} entries cannot be read` }],
    [
      missing === null,
      {
        zh: "历史记录的核对文件无法读取，不能判断最后的改动是否丢失",
        en: "the guard of the history cannot be read, and whether the last changes are lost cannot be told",
      },
    ],
    [
      missing !== null && missing > 0,
      {
        zh: `最后 ${missing} 次改动丢失，涉及哪些案件不明`,
        en: `the last ${missing} changes are lost, of which cases is not known`,
      },
    ],
    [gone > 0, { zh: `${gone} 个案件丢失`, en: `${gone} cases are lost` }],
    [
      older > 0,
      {
        zh: `${older} 个案件可能不完整，或缺少最近的改动`,
        en: `${older} cases may be incomplete or lack their last changes`,
      },
    ],
    [
      desk.length > 0,
      {
        zh: "设置或视图可能不完整，或缺少最近的改动",
        en: "settings or views may be incomplete or lack their last changes",
      },
    ],
    [files.length > 0, { zh: `${files.length} 份材料丢失`, en: `${files.length} stored files are lost` }],
    [apart.includes("texts"), { zh: "材料内文的检索可能不全", en: "the search may miss text inside of stored files" }],
    [apart.includes("memory"), { zh: "未完成的输入可能丢失", en: "unfinished input may be lost" }],
    [
      unnamed,
      {
        zh: "可能还有无法查明编号的案件或材料丢失",
        en: "there may be lost cases or files of which not even the id is left",
      },
    ],
  ];
  const said = parts.filter(([is]) => is).map(([, text]) => text);
  return {
    zh: `${start.zh}：${said.map(({ zh }) => zh).join("；")}。`,
    en: `${start.en}: ${said.map(({ en }) => en).join("; ")}.`,
  };
}

/** The report as the new vault keeps it. */
export function reportValue({ cases, lost, ...rest }: SalvageReport): JsonValue {
  return {
    ...rest,
    desk: [...rest.desk],
    files: [...rest.files],
    apart: [...rest.apart],
    lost: lost.map(({ from, to }) => ({ from, to })),
    cases: cases.map(({ caseId, fate, parts }) => ({ caseId, fate, parts: [...parts] })),
  };
}
