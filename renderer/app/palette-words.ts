// Words of the command palette.
import { BASE } from "../base/words.ts";
import { TERMS } from "../../shared/engine/glossary.ts";
import type { Text } from "../../shared/text.ts";

export const PALETTE = {
  placeholder: { zh: "姓名、案号、备注或命令", en: "A name, a case number, a note or a command" },
  case: TERMS.case,
  import: BASE.importCases,
  none: { zh: "没有相符的案件或命令。", en: "No case or command fits." },
  foot: { zh: "↑ ↓ 选择，Enter 打开，", en: "↑ ↓ to choose, Enter to open," },
} as const satisfies Readonly<Record<string, Text>>;
