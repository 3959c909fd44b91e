// The words of the diary of harm.
import type { Text } from "../../../shared/text.ts";

export const HARM = {
  title: { zh: "损失日记", en: "Diary of harm" },
  add: { zh: "记一笔损失", en: "Record a loss" },
  none: {
    zh: "还没有记损失。退票、丢掉的合同、没批的贷款、误工，当时就记下哪一天、多少钱、凭什么证明；以后很难补。",
    en: "No loss is recorded. A ticket refunded at a loss, a contract gone, a loan refused, days without work: note the day, the amount and the proof at once; later it is hard to make up for.",
  },
  day: { zh: "哪一天", en: "Day" },
  what: { zh: "损失了什么", en: "What was lost" },
  proof: { zh: "凭证", en: "Proof" },
  amount: { zh: "金额", en: "Amount" },
  noProof: { zh: "还没有凭证", en: "no proof yet" },
  noAmount: { zh: "金额没有写明", en: "amount not stated" },
  noSum: {
    zh: "有的没有写明金额，或者不是数字，所以不合计。",
    en: "Not added up: an amount is missing, or is not a number.",
  },
  claim: {
    zh: "国家赔偿申请书逐笔列出这里的损失，发生在违法期间之前的不列。能不能赔、赔哪些，由律师判断。",
    en: "The claim for state compensation lists these losses one by one, but none from before the unlawful time. Whether and which of them are compensated is for a lawyer to judge.",
  },
  toClaim: { zh: "看申请书", en: "See the claim" },
} as const satisfies Readonly<Record<string, Text>>;

export const yuanWords = (amount: string): Text => ({ zh: `${amount} 元`, en: `${amount} yuan` });
export const sumWords = (sum: string): Text => ({ zh: `合计 ${sum} 元`, en: `${sum} yuan in all` });
export const editLossWords = (name: string): Text => ({ zh: `修改损失：${name}`, en: `Edit the loss: ${name}` });
