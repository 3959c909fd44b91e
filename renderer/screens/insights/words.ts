// Words of the statistics.
import { APP } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

export const INSIGHTS = {
  title: APP.insights,
  notYet: {
    zh: "本页尚未完成。可以用命令行 redress stats 得到相同的数字。",
    en: "This page is not there yet. The command redress stats gives the same numbers.",
  },
} as const satisfies Readonly<Record<string, Text>>;
