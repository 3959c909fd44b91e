// The provisions behind a finding, in words.
import type { BasisRef } from "../engine/basis.ts";
import { citation } from "../law/index.ts";
import type { Text } from "../text.ts";

/** The citation of a basis; without a version where the rule rests on every version. */
export function basisWords({ instrument, version, article, paragraph }: BasisRef): Text {
  const words = citation(instrument, version ?? "", article, paragraph);
  return { zh: words.zh.replace("（）", ""), en: words.en.replace(" ()", "") };
}
