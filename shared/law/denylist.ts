// Titles that must never be cited: instruments that do not exist, are not in force, or of which no copy was found.

import type { Text } from "../text.ts";

export interface DeniedTitle {
  /** The title or number as it circulates, without book-title marks. */
  readonly title: string;
  readonly why: Text;
}

const invented: Text = { zh: "并不存在的文件名称。", en: "No instrument of this title exists." };

/** Never to be cited, in any text the program writes. */
export const deniedTitles: readonly DeniedTitle[] = [
  { title: "失信被执行人名单管理办法", why: invented },
  { title: "关于加强失信被执行人名单管理的若干规定", why: invented },
  { title: "失信被执行人名单信息公布与管理办法", why: invented },
  {
    title: "民事强制执行法",
    why: { zh: "仅有草案，没有施行。", en: "A draft only, never in force." },
  },
  {
    title: "法〔2018〕141号",
    why: { zh: "未找到任何文本，不得引用。", en: "No copy was found; not to be cited." },
  },
];

/** The denied title or number that a text contains, or null. */
export function deniedTitleIn(text: string): DeniedTitle | null {
  return deniedTitles.find((d) => text.includes(d.title)) ?? null;
}
