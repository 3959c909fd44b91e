// The document as a page of paper: every sentence can be chosen; gaps and wordings are seen.
import { type KeyboardEvent, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import {
  type Blank,
  type Block,
  type EditedDraft,
  isGap,
  isKeptToNext,
  numbersOf,
  type Part,
  partText,
  type Sentence,
  sentencesIn,
  shownParts,
} from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { draftOf } from "../../base/draft-store.ts";
import { Link } from "../../base/route.ts";
import { formName } from "../../base/wanted-form.ts";
import type { Gap, KeepFill } from "./fills.ts";
import { GapField } from "./gap-field.tsx";
import { DOCS } from "./words.ts";

/** What a page needs to be filled in. */
export interface Fill {
  readonly view: CaseView;
  readonly document: string;
  readonly gapOf: (blank: Blank) => Gap | null;
  /** Where the fact of a gap that has a form of its own is entered. */
  readonly formOf: (blank: Blank) => string;
  /** What a fact on file is called. */
  readonly nameOf: (path: string) => Text;
  readonly onKeep: KeepFill;
}

interface Props {
  readonly draft: EditedDraft;
  readonly chosen: string | null;
  readonly onChoose: (sentence: string) => void;
  /** The page is a form; null where its sentences are chosen. */
  readonly fill: Fill | null;
}

export function Paper({ draft, chosen, onChoose, fill }: Props) {
  const say = useSay();
  const numbers = numbersOf(draft.blocks);
  const sentences = sentencesIn(draft.blocks);
  // One stop of the tab key; arrows go from sentence to sentence.
  const stop = sentences.find(({ id }) => id === chosen)?.id ?? sentences[0]?.id ?? null;
  const choice = { chosen, stop, onChoose, fill };
  const travel = (event: KeyboardEvent<HTMLElement>): void => {
    const by = STEPS[event.key];
    if (by === undefined || fill !== null) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(".do-sentence")];
    const at = all.findIndex((one) => one === document.activeElement);
    event.preventDefault();
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  return (
    <article
      className={draft.forCourt ? "do-paper" : "do-paper do-paper-plain"}
      aria-label={say(DOCS.paper)}
      onKeyDown={travel}
    >
      {/* The paper's own language, whatever the window speaks; a sentence in the other says so itself. */}
      <div lang={draft.lang === "en" ? "en" : "zh-CN"}>
        {draft.blocks.map((block, at) => (
          <PaperBlock
            key={block.id}
            block={block}
            number={numbers.get(block.id) ?? ""}
            isKept={isKeptToNext(block, draft.blocks[at + 1])}
            {...choice}
          />
        ))}
      </div>
    </article>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface Choice {
  readonly chosen: string | null;
  /** The sentence at which the tab key stops. */
  readonly stop: string | null;
  readonly fill: Fill | null;
  readonly onChoose: (sentence: string) => void;
}

function PaperBlock({
  block,
  number,
  isKept,
  ...choice
}: Choice & { readonly block: Block; readonly number: string; readonly isKept: boolean }) {
  switch (block.kind) {
    case "title":
      return (
        <p className="do-title" role="heading" aria-level={3}>
          <Words sentences={[block.sentence]} {...choice} />
        </p>
      );
    case "heading":
      return (
        <p className={`do-heading do-heading-${block.level}`} role="heading" aria-level={block.level + 3}>
          {number}
          <Words sentences={[block.sentence]} {...choice} />
        </p>
      );
    case "paragraph":
      return (
        <p
          className={`do-text do-${block.align ?? "start"}${block.indent ? " do-indent" : ""}${isKept ? " do-kept" : ""}`}
        >
          <Words sentences={block.sentences} {...choice} />
        </p>
      );
    case "party":
      return (
        <p className="do-text do-indent">
          {block.label}
          {"："}
          <Words sentences={block.sentences} {...choice} />
        </p>
      );
    case "table":
      return <PaperTable block={block} {...choice} />;
    case "signature":
      return (
        <div className="do-signature">
          {block.lines.map((line) => (
            <p key={line.id}>
              <Words sentences={[line]} {...choice} />
            </p>
          ))}
        </div>
      );
    case "page-break":
      break;
  }
  return <hr className="do-break" />;
}

function PaperTable({ block, ...choice }: Choice & { readonly block: Extract<Block, { readonly kind: "table" }> }) {
  return (
    <table className="do-table">
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column.id} scope="col">
              <Words sentences={[column]} {...choice} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.map(({ id }) => id).join(" ")}>
            {row.map((cell) => (
              <td key={cell.id}>
                <Words sentences={[cell]} {...choice} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sentences of a block: to be chosen where sentences are, else as a form whose gaps are filled in. */
function Words({ sentences, chosen, stop, onChoose, fill }: Choice & { readonly sentences: readonly Sentence[] }) {
  return sentences.map((sentence, at) => {
    const { id, lang, rewording } = sentence;
    const marks = [
      "do-sentence",
      ...(rewording === undefined ? [] : ["do-reworded"]),
      ...(rewording?.conflict === true ? ["do-conflict"] : []),
    ];
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onChoose(id);
    };
    const own = { lang: lang === "zh" ? "zh-CN" : "en", className: marks.join(" ") };
    return (
      <span key={id}>
        {at > 0 && lang === "en" ? " " : ""}
        {fill === null ? (
          <span
            {...own}
            role="button"
            tabIndex={stop === id ? 0 : -1}
            aria-pressed={chosen === id}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            {shownParts(sentence).map((part) => {
              const words = partText(part, lang);
              return isGap(part) ? <mark key={part.blank.id}>{words}</mark> : words;
            })}
          </span>
        ) : (
          <span {...own}>
            {withStops(shownParts(sentence)).map(({ part, stop: mark }, place) => (
              <span key={partKey(part) ?? place} className={mark === "" ? undefined : "do-keep"}>
                <FillPart part={part} lang={lang} fill={fill} />
                {mark}
              </span>
            ))}
          </span>
        )}
      </span>
    );
  });
}

/** The stops that begin no line: to stand with the field before them, after which a browser would break. */
const STOPS = /^[，。；：、）”》]+/u;

/** The parts, with the stop that follows a gap taken from the words after it. */
function withStops(parts: readonly Part[]): readonly { readonly part: Part; readonly stop: string }[] {
  const stopAfter = (at: number): string => {
    const [gap, next] = [parts[at], parts[at + 1]];
    if (gap === undefined || next === undefined || !isGap(gap) || !("text" in next) || next.first !== undefined)
      return "";
    return STOPS.exec(next.text)?.[0] ?? "";
  };
  return parts.map((part, at) => {
    const taken = stopAfter(at - 1).length;
    return {
      part: taken > 0 && "text" in part ? { ...part, text: part.text.slice(taken) } : part,
      stop: stopAfter(at),
    };
  });
}

/** What stays the same field when it is filled: its key. */
const partKey = (part: Part): string | undefined => ("blank" in part ? part.blank.id : (part.filled?.id ?? part.path));

/** A part of a sentence on the page that is filled in: words, a field, or the way to the form of the fact. */
function FillPart({ part, lang, fill }: { readonly part: Part; readonly lang: Sentence["lang"]; readonly fill: Fill }) {
  const words = partText(part, lang);
  const key = partKey(part);
  if (key === undefined || ("blank" in part && !isGap(part))) return words;
  const blank = "blank" in part ? part.blank : (part.filled ?? { id: key, hint: fill.nameOf(key), path: key });
  const gap = fill.gapOf(blank);
  if (gap !== null) return <GapPlace words={words} gap={gap} isOpenGap={"blank" in part} fill={fill} />;
  if (!("blank" in part)) return words;
  return (
    <Link className="do-gap-link" to={fill.formOf(blank)}>
      <mark>{words}</mark>
    </Link>
  );
}

/** Why a field is open over what stands there: it was pressed, it is in use, or words of a draft are in it. */
type Opened = "pressed" | "used" | "draft";

/**
 * The place of a gap: a field while nothing stands there or the field is in use, else the words, underlined by where they are
 * kept; a click makes them a field again. One component for both: what another hand writes there takes no field from a hand
 * that types in it.
 */
function GapPlace({
  words,
  gap,
  isOpenGap,
  fill,
}: {
  readonly words: string;
  readonly gap: Gap;
  readonly isOpenGap: boolean;
  readonly fill: Fill;
}) {
  const say = useSay();
  const form = ["case", fill.view.case.id, "gap", fill.document, gap.blank.id];
  // With words of a draft over it it is open: they are nowhere else to be seen.
  const [opened, setOpened] = useState<Opened | null>(() => (draftOf(formName(form)) === undefined ? null : "draft"));
  if (isOpenGap || opened !== null) {
    return (
      <>
        {isOpenGap ? <mark className="do-print">{words}</mark> : null}
        <GapField
          view={fill.view}
          document={fill.document}
          gap={gap}
          onKeep={fill.onKeep}
          takesFocus={opened === "pressed"}
          onUse={() => setOpened((now) => now ?? "used")}
          onClose={() => setOpened(null)}
        />
      </>
    );
  }
  const kept = gap.home === "file" && gap.whose === "client" ? "client" : (gap.home ?? "case");
  return (
    <span
      role="button"
      // No stop of the tab key, which goes from gap to gap; the form of the case has every fact for the keyboard.
      tabIndex={-1}
      className={`do-fact do-fact-${kept}`}
      title={say(DOCS.onFile)}
      onClick={() => setOpened("pressed")}
      onKeyDown={({ key }) => {
        if (key === "Enter") setOpened("pressed");
      }}
    >
      {words}
    </span>
  );
}
