// Takes the sources that a step names in brackets at its end apart from its sentence, so that they can stand at the margin.
// Here because the brackets are made here; nobody else reads them.

/** A sentence and the sources named in brackets at its end. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly string[];
}

const BRACKETS: Readonly<Record<"zh" | "en", readonly [open: string, close: string]>> = {
  zh: ["（", "）"],
  en: ["(", ")"],
};

/** A source names its version, or is a holiday notice. */
const SOURCE: Readonly<Record<"zh" | "en", RegExp>> = {
  zh: /（\d{4}）|年放假通知$/u,
  en: /\(\d{4}\)|holiday notice for \d{4}$/u,
};

/** Where the bracket that closes at the end of the text opens; -1 where there is none. */
function opening(text: string, [open, close]: readonly [string, string]): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++;
    if (text[at] === open && --depth === 0) return at;
    if (depth === 0) return -1;
  }
  return -1;
}

/** Takes the sources at the end of a step apart from it. */
export function splitCites(sentence: string, lang: "zh" | "en"): Cited {
  const cites: string[] = [];
  let text = sentence;
  for (;;) {
    const at = opening(text, BRACKETS[lang]);
    const inside = at < 0 ? "" : text.slice(at + 1, -1);
    if (at <= 0 || !SOURCE[lang].test(inside)) return { text, cites };
    cites.unshift(inside);
    text = text.slice(0, at).trimEnd();
  }
}
