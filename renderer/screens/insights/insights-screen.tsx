// The place of the statistics over the caseload.
import { useSay } from "../../base/lang.tsx";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

const INSIGHTS = {
  title: FRAME.insights,
  notYet: {
    zh: "本页尚未完成。可以用命令行 redress stats 得到相同的数字。",
    en: "This page is not there yet. The command redress stats gives the same numbers.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export function InsightsScreen() {
  const say = useSay();
  return (
    <div className="screen">
      <h1>{say(INSIGHTS.title)}</h1>
      <p className="soft">{say(INSIGHTS.notYet)}</p>
    </div>
  );
}
