// The names of sources that are more than a name: they say what kind of copy was read, in both languages.
import type { Text } from "../text.ts";
import type { InstrumentVersion, Source } from "./types.ts";

/** An archived copy of the national law database. */
export const DATABASE_COPY: Text = {
  zh: "flk.npc.gov.cn（存档副本：github.com/whthomas/china-laws @fa86d98）",
  en: "flk.npc.gov.cn (archived copy: github.com/whthomas/china-laws @fa86d98)",
};

export const LAW_REF_BOOK: Text = {
  zh: "LawRefBook/Laws（flk.npc.gov.cn 文本的存档副本）",
  en: "LawRefBook/Laws (archived copy of flk.npc.gov.cn texts)",
};

const WORDED: ReadonlyMap<string, Text> = new Map([DATABASE_COPY, LAW_REF_BOOK].map((words) => [words.en, words]));

/** A source as a list names it; a name of a site or a collection is the same in both languages. */
export const sourceWords = ({ name }: Source): Text => WORDED.get(name) ?? { zh: name, en: name };

/** That a later copy marks a version as in force; which copy stands among the sources. */
export function inForceWords({ day }: NonNullable<InstrumentVersion["inForceOn"]>): Text {
  return {
    zh: `${day} 的法规库副本标为现行有效`,
    en: `marked as in force in a copy of the national database of ${day}`,
  };
}
