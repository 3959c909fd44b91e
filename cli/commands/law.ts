// `redress law`: the instruments with their versions, and their text with how far it is verified.
import { INSTRUMENT_KINDS } from "../../shared/engine/glossary.ts";
import {
  article,
  citation,
  type Instrument,
  instruments,
  type InstrumentVersion,
  markWords,
  inForceWords,
  sourceWords,
} from "../../shared/law/index.ts";
import { WATCHED } from "../../shared/law/watch-list.ts";
import { echo } from "../../shared/case/echo.ts";
import { articleLines } from "../article-text.ts";
import { type Run, unknownWord } from "../options.ts";
import { EXIT, type Lang, UsageError } from "../io.ts";
import { indented } from "../layout.ts";

const WIDTH = 80;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function validity({ from, until, fromMark }: InstrumentVersion, lang: Lang): string {
  const zh = lang === "zh";
  const doubt =
    fromMark === "V" || fromMark === "C" ? "" : zh ? `（${markWords(fromMark).zh}）` : ` (${markWords(fromMark).en})`;
  if (zh) return `${from} 起施行${doubt}${until === null ? "" : `，${until} 起失效或者被修改`}`;
  return `in force from ${from}${doubt}${until === null ? "" : `, until ${until} (not included)`}`;
}

function listText(lang: Lang): string {
  const lines = instruments.flatMap(({ id, kind, title, versions }) => [
    `${id}${lang === "zh" ? `（${INSTRUMENT_KINDS[kind].zh}）` : ` (${INSTRUMENT_KINDS[kind].en})`}`,
    indented(title[lang], WIDTH, "  "),
    ...versions.map((version) => indented(`@${version.version}  ${validity(version, lang)}`, WIDTH, "      ", "    ")),
  ]);
  return `${lines.join("\n")}\n`;
}

/** The texts being drafted or revised, of which nothing is law yet. */
function watchText(lang: Lang): string {
  const zh = lang === "zh";
  const row = (label: string, words: string): string => indented(`${label}${words}`, WIDTH, "    ", "  ");
  const blocks = WATCHED.flatMap(({ title, state, mark, touches, rules, looked }) => [
    title[lang],
    row(zh ? "现状：" : "state: ", `${state[lang]}${zh ? `（${markWords(mark).zh}）` : ` (${markWords(mark).en})`}`),
    row(zh ? "涉及：" : "touches: ", touches[lang] + (rules.length === 0 ? "" : ` (${rules.join(", ")})`)),
    row(zh ? "最后查看：" : "last looked: ", looked),
  ]);
  return `${blocks.join("\n")}\n`;
}

function headLines(found: Instrument, version: InstrumentVersion, lang: Lang): readonly string[] {
  const zh = lang === "zh";
  const row = (words: string): string => indented(words, WIDTH, "    ", "  ");
  const { documentNumber, numberMark } = version;
  const doubt = numberMark === "M" || numberMark === "P" ? `（${markWords("M")[lang]}）` : "";
  return [
    `${found.id}@${version.version}`,
    row(found.title[lang]),
    row(validity(version, lang)),
    ...(documentNumber === null ? [] : [row(documentNumber + doubt)]),
    row(
      version.whole
        ? zh
          ? "全文"
          : "complete text"
        : zh
          ? "条文选录，并非全文"
          : "a selection of articles, not the complete text",
    ),
    // An address is never broken: it is there to be copied.
    ...version.sources.flatMap((source) => [
      row(`${zh ? "来源：" : "source: "}${sourceWords(source)[lang]}`),
      `    ${source.url}`,
    ]),
    row(`${zh ? "核对日期：" : "last checked: "}${version.checked}`),
    ...(version.inForceOn === undefined ? [] : [row(inForceWords(version.inForceOn)[lang])]),
    ...(version.note === undefined ? [] : [row(`${zh ? "说明：" : "note: "}${version.note[lang]}`)]),
  ];
}

function articleBlock(found: Instrument, version: InstrumentVersion, number: string, lang: Lang): readonly string[] {
  const held = article(found.id, version.version, number);
  if (held === null) return [];
  return ["", citation(found.id, version.version, number, null)[lang], ...articleLines(held, null, lang, "  ")];
}

/** The instrument and version of `INSTRUMENT[@VERSION]`; without a version the newest. */
function place(word: string): { readonly found: Instrument; readonly version: InstrumentVersion } {
  const at = word.indexOf("@");
  const id = at < 0 ? word : word.slice(0, at);
  const found = instruments.find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw unknownWord(
      { zh: "法规", en: "instrument" },
      id,
      instruments.map((candidate) => candidate.id),
    );
  }
  const label = at < 0 ? found.versions.at(-1)?.version : word.slice(at + 1);
  const version = found.versions.find((candidate) => candidate.version === label);
  if (version === undefined) {
    // The labels are years: the nearest by spelling would be a guess.
    const labels = found.versions.map((candidate) => candidate.version).join(", ");
    throw new UsageError(
      `${id} 没有版本 ${echo(label ?? "")}；可用：${labels}`,
      `${id} has no version ${echo(label ?? "")}; allowed: ${labels}`,
    );
  }
  return { found, version };
}

function noArticle(found: Instrument, version: InstrumentVersion, number: string): UsageError {
  const held = version.articles.map((candidate) => candidate.article).join(", ");
  return new UsageError(
    `${found.id}@${version.version} 没有收录 ${echo(number)}；已收录：${held}`,
    `${found.id}@${version.version} holds no article ${echo(number)}; it holds: ${held}`,
  );
}

export const law: Run = async (args, io) => {
  const [verb, word, number, ...more] = args.positionals;
  if (verb === "list" && word === undefined) {
    await io.out(args.has("json") ? json(instruments) : listText(io.lang));
    return EXIT.done;
  }
  if (verb === "watch" && word === undefined) {
    await io.out(args.has("json") ? json(WATCHED) : watchText(io.lang));
    return EXIT.done;
  }
  if (verb !== "show" || word === undefined || more.length > 0) {
    if (verb !== undefined && verb !== "show" && verb !== "list" && verb !== "watch") {
      throw unknownWord({ zh: "子命令", en: "subcommand" }, verb, ["list", "show", "watch"]);
    }
    throw new UsageError(
      "law 应写作 law list、law watch 或者 law show INSTRUMENT[@VERSION] [ARTICLE]",
      "law is written law list, law watch, or law show INSTRUMENT[@VERSION] [ARTICLE]",
    );
  }
  const { found, version } = place(word);
  const articles = number === undefined ? version.articles : version.articles.filter((one) => one.article === number);
  if (articles.length === 0) throw noArticle(found, version, number ?? "");
  if (args.has("json")) {
    const { id, kind, title } = found;
    await io.out(json({ instrument: id, kind, title, ...version, articles }));
    return EXIT.done;
  }
  const lines = [
    ...headLines(found, version, io.lang),
    ...articles.flatMap((one) => articleBlock(found, version, one.article, io.lang)),
  ];
  await io.out(`${lines.join("\n")}\n`);
  return EXIT.done;
};
