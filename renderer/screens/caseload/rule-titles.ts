// Rules by their code, for filters.
import { TABLE } from "../../../shared/rules/index.ts";
import type { Text } from "../../../shared/text.ts";

const TITLES = new Map<string, Text>(TABLE.map(({ code, title }) => [code, title]));

/** `C-03 纠正申请逾期答复`; a code of another version of the program stands alone. */
export function ruleWords(code: string): Text {
  const title = TITLES.get(code);
  return title === undefined ? { zh: code, en: code } : { zh: `${code} ${title.zh}`, en: `${code} ${title.en}` };
}
