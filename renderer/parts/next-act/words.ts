// The words of the buttons of the next act.
import type { Text } from "../../../shared/text.ts";

export const NEXT = {
  toRoute: { zh: "看这条途径怎么走", en: "See the route" },
  toQuestion: { zh: "回答这个问题", en: "Answer the question" },
  toFinding: { zh: "看是怎样得出的", en: "See how this was found" },
  toSanctions: { zh: "逐项核对惩戒", en: "Go through the sanctions" },
} as const satisfies Readonly<Record<string, Text>>;

/** `title` of the paper. */
export const writeWords = ({ zh, en }: Text): Text => ({
  zh: `写${zh}`,
  en: `Write the ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
});
