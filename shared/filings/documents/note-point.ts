// A point of the cover note about one finding: its title before it, and what it rests on.
import type { Finding } from "../../engine/finding.ts";
import type { Text } from "../../text.ts";

export const restsOn = ({ id }: Finding) => ({ findings: [id] });

export const titled = ({ title }: Finding, text: Text): Text => ({
  zh: `${title.zh}：${text.zh}`,
  en: `${title.en}: ${text.en}`,
});
