// The words of passphrases and recovery codes.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const SECRETS = {
  show: { zh: "显示输入内容", en: "Show what is typed" },
  codeTitle: { zh: "恢复码：只显示这一次", en: "The recovery code: shown only this once" },
  codeLead: {
    zh: "忘记口令时，只有恢复码可以打开案件库。请打印或者抄写，与电脑分开存放；得到它的人就可以打开案件库。",
    en: "If the passphrase is forgotten, this code alone opens the vault. Print it or write it down and keep it apart from the computer: whoever has it can open the vault.",
  },
  codePrint: BASE.print,
  inParts: { zh: "改为三份，任意两份可开", en: "In three parts instead, of which any two open" },
  inOne: { zh: "改回一份", en: "Back to one code" },
  partsTitle: { zh: "恢复码的三份：只显示这一次", en: "The recovery code in three parts: shown only this once" },
  partsLead: {
    zh: "每份印在单独一页，交给三个人分别保管。忘记口令时，任意两份放在一起可以打开案件库；单独一份打不开，也看不出恢复码。不要再保存完整的一份。",
    en: "Each is printed on a page of its own, for three people to keep apart. If the passphrase is forgotten, any two together open the vault; one alone opens nothing and tells nothing of the code. Keep no whole code beside them.",
  },
  partUse: {
    zh: "打开时选择“改用恢复码”，把任意两份依次输入同一栏。",
    en: "To open the vault, choose “Use the recovery code instead” and type any two parts one after the other into the same field.",
  },
  codeCheck: {
    zh: "为确认已经记下，请输入下列两组：",
    en: "To make sure that it is written down, type these two groups:",
  },
  codeWrong: {
    zh: "与恢复码不符。请对照抄写的内容再输入。",
    en: "This is not that group of the code. Compare it with what you wrote down.",
  },
  codeDone: { zh: "已经记下，进入案件库", en: "It is written down: go to the vault" },
} as const satisfies Readonly<Record<string, Text>>;

export const groupWords = (group: number): Text => ({ zh: `第 ${group} 组`, en: `Group ${group}` });

export const partWords = (part: number, of: number): Text => ({
  zh: `第 ${part} 份，共 ${of} 份`,
  en: `Part ${part} of ${of}`,
});

export const groupOfPart = (part: number, group: number): Text => ({
  zh: `第 ${part} 份的第 ${group} 组`,
  en: `Part ${part}, group ${group}`,
});

/** How hard to guess, 0 to 4. */
export const STRENGTHS: readonly Text[] = [
  { zh: "很弱", en: "very weak" },
  { zh: "弱", en: "weak" },
  { zh: "一般", en: "fair" },
  { zh: "强", en: "strong" },
  { zh: "很强", en: "very strong" },
];
