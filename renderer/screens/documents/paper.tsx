// The document as a page of paper: every sentence can be chosen; gaps and wordings are seen.
import type { KeyboardEvent } from "react";
import {
  type Block,
  type EditedDraft,
  numbersOf,
  partText,
  type Sentence,
  sentencesIn,
  shownParts,
} from "../../../shared/filings/index.ts";
import { useSay } from "../../base/lang.tsx";
import { DOCS } from "./words.ts";

interface Props {
  readonly draft: EditedDraft;
  readonly chosen: string | null;
  readonly onChoose: (sentence: string) => void;
}

export function Paper({ draft, chosen, onChoose }: Props) {
  const say = useSay();
  const numbers = numbersOf(draft.blocks);
  const sentences = sentencesIn(draft.blocks);
  // One stop of the tab key; arrows go from sentence to sentence.
  const stop = sentences.find(({ id }) => id === chosen)?.id ?? sentences[0]?.id ?? null;
  const choice = { chosen, stop, onChoose };
  const travel = (event: KeyboardEvent<HTMLElement>): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
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
        {draft.blocks.map((block) => (
          <PaperBlock key={block.id} block={block} number={numbers.get(block.id) ?? ""} {...choice} />
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
  readonly onChoose: (sentence: string) => void;
}

function PaperBlock({ block, number, ...choice }: Choice & { readonly block: Block; readonly number: string }) {
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
        <p className={`do-text do-${block.align ?? "start"}${block.indent ? " do-indent" : ""}`}>
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

function Words({ sentences, chosen, stop, onChoose }: Choice & { readonly sentences: readonly Sentence[] }) {
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
    return (
      <span key={id}>
        {at > 0 && lang === "en" ? " " : ""}
        <span
          role="button"
          tabIndex={stop === id ? 0 : -1}
          lang={lang === "zh" ? "zh-CN" : "en"}
          className={marks.join(" ")}
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {shownParts(sentence).map((part) => {
            const words = partText(part, lang);
            return "blank" in part ? <mark key={part.blank.id}>{words}</mark> : words;
          })}
        </span>
      </span>
    );
  });
}
