// The items of an article by their number, as the law writes them.
import { chineseNumeral } from "../../../shared/law/index.ts";
import type { Text } from "../../../shared/text.ts";

export const listItemWords = (item: number): Text => ({ zh: `第${chineseNumeral(item)}项`, en: `item ${item}` });
