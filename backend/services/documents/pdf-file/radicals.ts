// Signs that look alike and are two characters: a printed page must be found and copied as what was written.

/**
 * Radicals that a Chinese font draws by the sign of a character; a file made of the page then says the radical. Radical and
 * character by turns. The Kangxi radicals (U+2F00 to U+2FD5) are known to the standard itself.
 */
const SUPPLEMENT =
  "⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺹耂⺺肀⺾艹⺿艹" +
  "⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const BY_RADICAL = new Map(
  [...SUPPLEMENT.matchAll(/(?<radical>.)(?<character>.)/gu)].map(([, from, to]) => [from, to]),
);

/** Characters that fonts draw alike beyond that, each with the one that stands for all of them here. */
const ALIKE = new Map([
  ["戶", "户"],
  ["戸", "户"],
  ["\u2012", "\u2013"],
  ["\u2015", "\u2014"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2027", "·"],
  ["\u2219", "·"],
  ["\u22C5", "·"],
  ["\u22EF", "…"],
]);

/** Characters with the same key are drawn alike. */
function keyOf(character: string): string {
  if (/\s/u.test(character)) return " ";
  const whole = BY_RADICAL.get(character) ?? character.normalize("NFKC");
  return ALIKE.get(whole) ?? whole;
}

/** Finds for what a font says it drew the character of a text that it was drawn for. */
export class DrawnFor {
  readonly #known: ReadonlySet<string>;
  readonly #byKey: ReadonlyMap<string, string>;

  constructor(text: string) {
    this.#known = new Set(text);
    this.#byKey = new Map([...this.#known].map((character) => [keyOf(character), character]));
  }

  /** The character itself where the text has it, or nothing that looks like it. */
  characterOf(drawn: string): string {
    if (this.#known.has(drawn)) return drawn;
    return this.#byKey.get(keyOf(drawn)) ?? BY_RADICAL.get(drawn) ?? drawn;
  }
}
