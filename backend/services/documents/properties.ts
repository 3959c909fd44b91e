// What the file of a paper says of itself: title, who made it, the day it was drawn up on, its language. Never of a template or a tool.
import type { Draft } from "../../../shared/filings/index.ts";

/** Who makes the papers, as the settings have it; null where they do not say. */
export interface Maker {
  readonly author: string | null;
  readonly clinic: string | null;
}

export const NO_MAKER: Maker = { author: null, clinic: null };

export interface FileProperties extends Maker {
  readonly title: string;
  /** `YYYY-MM-DD`, as the paper was drawn up; null where no paper has a day. */
  readonly day: string | null;
  readonly lang: "zh-CN" | "en";
}

export const propertiesOf = (
  { title, asOf, lang }: Pick<Draft, "title" | "asOf" | "lang">,
  by: Maker,
): FileProperties => ({
  ...by,
  title,
  day: asOf,
  lang: lang === "en" ? "en" : "zh-CN",
});

/** Midday of the day in China: that day nearly everywhere. */
export const momentOf = (day: string): Date => new Date(Date.parse(`${day}T12:00:00+08:00`));
