// One gap of a paper as a field in the text: typed where it stands, kept where it belongs.
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { isObject } from "../../../shared/case/json.ts";
import { inCase } from "../../base/case-title.ts";
import { useSay } from "../../base/lang.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { formParts, useWantedForm } from "../../base/wanted-form.ts";
import { momentWords } from "../../base/instant.ts";
import { emsOf } from "../../base/text-width.ts";
import { BASE, draftRestoredWords } from "../../base/words.ts";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Gap, Home, KeepFill, Stood } from "./fills.ts";
import { DOCS, HOMES, SEXES } from "./words.ts";

interface Typed {
  readonly text: string;
  readonly home: Home;
}

interface Props {
  readonly view: CaseView;
  readonly document: string;
  readonly gap: Gap;
  readonly onKeep: KeepFill;
  /** A hand is in it: it stays, whatever comes to stand there meanwhile. */
  readonly onUse: () => void;
  /** It was left with nothing unkept in it: over words that stand there it closes. */
  readonly onClose: () => void;
  /** It was opened by the hand. What opens by itself takes the focus from nobody, least of all from a dialog. */
  readonly takesFocus: boolean;
}

/** The id of the field of a gap, to be found from the list beside the paper. */
export const gapFieldId = (blank: string): string => `gap ${blank}`;

const readTyped =
  ({ homes }: Gap) =>
  (value: unknown): Typed | null => {
    if (!isObject(value) || typeof value["text"] !== "string") return null;
    const home = homes.find((one) => one === value["home"]);
    return home === undefined ? null : { text: value["text"], home };
  };

/** The next field of the paper after this one; undefined for the last. */
function fieldAfter(field: HTMLElement | null): HTMLElement | undefined {
  if (field === null) return undefined;
  const all = [...(field.closest(".do-paper")?.querySelectorAll<HTMLElement>(".do-gap-input") ?? [])];
  return all[all.indexOf(field) + 1];
}

const isButton = (on: EventTarget): boolean => on instanceof HTMLButtonElement;
const blur = (on: EventTarget): void => (on instanceof HTMLElement ? on.blur() : undefined);

export function GapField({ view, document, gap, onKeep, onUse, onClose, takesFocus }: Props) {
  const say = useSay();
  const id = useId();
  const { blank, homes, kind } = gap;
  const [inside, setInside] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);
  // Until the answer is there nothing more is typed: it would go with the draft that was kept.
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const unkept = useRef(false);
  const draft = useDraft<Typed, Stood>({
    form: ["case", view.case.id, "gap", document, blank.id],
    title: inCase(view.case, blank.hint),
    start: { text: gap.value, home: gap.home ?? homes[0] ?? "paper" },
    base: { value: gap.value, home: gap.home },
    read: readTyped(gap),
  });
  const { text, home } = draft.value;
  useWantedForm(draft.restored === null ? null : formParts(draft.name), () => field.current?.focus());
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const keep = async (): Promise<void> => {
    if (text.trim() === gap.value && (gap.home === null || home === gap.home)) {
      draft.discard();
      onClose();
      return;
    }
    setBusy(true);
    const kept = await onKeep(gap, text.trim(), home, draft.base);
    setBusy(false);
    setUnreadable(kept === "unreadable");
    if (kept !== true) return;
    draft.done();
    onClose();
  };
  const leave = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setInside(false);
    if (!unkept.current) void keep();
    else if (!draft.typed) onClose();
    unkept.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The Enter that takes a word of an input method is none of the field.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !isButton(event.target)) {
      event.preventDefault();
      // Leaving is what keeps it: the hand goes on to the next gap meanwhile.
      const next = fieldAfter(field.current);
      if (next === undefined) blur(event.target);
      else next.focus();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      // What was typed is lost to no key: it stays as a draft, and is said to be none of the paper yet.
      unkept.current = true;
      blur(event.target);
    }
  };
  const isLeft = draft.restored !== null || (draft.typed && !inside);
  const label = say(blank.hint);
  // In the text there is room for what it is; how to write it stands in the list beside, and is read out.
  const [name = label] = label.split(/[；;]/u);
  const common = {
    id: gapFieldId(blank.id),
    ref: field,
    className: "do-gap-input",
    "aria-label": label,
    "aria-invalid": isUnreadable,
    "aria-busy": isBusy,
    "aria-describedby": `${id}-note`,
    onFocus: () => {
      setInside(true);
      onUse();
    },
  } as const;
  return (
    <span className="do-gap" onBlur={leave} onKeyDown={onKeyDown}>
      {kind === "sex" ? (
        <select {...common} value={text} onChange={(event) => draft.set({ text: event.currentTarget.value, home })}>
          <option value="">{label}</option>
          {Object.entries(SEXES).map(([value, words]) => (
            <option key={value} value={value}>
              {say(words)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          spellCheck={false}
          readOnly={isBusy}
          maxLength={2000}
          placeholder={name}
          title={label}
          style={{ inlineSize: `${roomFor(text === "" ? name : text)}em` }}
          value={text}
          onChange={(event) => draft.set({ text: event.currentTarget.value, home })}
        />
      )}
      <span
        id={`${id}-note`}
        // A press on its words leaves the field no more than one on its controls does.
        onMouseDown={(event) => {
          const on = event.target;
          if (!(on instanceof HTMLInputElement || on instanceof HTMLButtonElement)) event.preventDefault();
        }}
        className={inside || isUnreadable || isLeft ? "do-gap-note" : "visually-hidden"}
      >
        {isUnreadable ? <span role="alert">{say(DOCS.noDate)} </span> : null}
        {inside ? <HomeChoice gap={gap} home={home} onHome={(next) => draft.set({ text, home: next })} /> : null}
        {inside ? say(DOCS.gapKeys) : null}
        {draft.elsewhere ? say(BASE.elsewhere) : null}
        {isLeft ? (
          <span className="draft-notice" role="status">
            <span>
              {say(
                draft.restored === null
                  ? DOCS.notKept
                  : draftRestoredWords(momentWords(draft.restored, new Date().toISOString())),
              )}
            </span>
            <button
              type="button"
              className="button button-small"
              onClick={() => {
                setUnreadable(false);
                draft.discard();
                onClose();
              }}
            >
              {say(BASE.discardDraft)}
            </button>
          </span>
        ) : null}
      </span>
    </span>
  );
}

/** Where it is kept: nothing to choose where there is one place. */
function HomeChoice({
  gap,
  home,
  onHome,
}: {
  readonly gap: Gap;
  readonly home: Home;
  readonly onHome: (home: Home) => void;
}) {
  const say = useSay();
  const name = useId();
  if (gap.homes.length < 2) return null;
  return (
    <span role="radiogroup" aria-label={say(DOCS.keptIn)} className="do-homes">
      <span aria-hidden="true">{say(DOCS.keptIn)}</span>
      {gap.homes.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={home === one} onChange={() => onHome(one)} />
          {say(homeWords(gap, one))}
        </label>
      ))}
    </span>
  );
}

/** The client's own particulars are kept with the client, other facts with the case. */
const homeWords = ({ whose }: Gap, home: Home) =>
  home === "file" ? HOMES[whose === "client" ? "client" : "facts"] : HOMES[home];

/** Room for a text and a letter more, in ems. */
const roomFor = (text: string): number => Math.min(Math.max(emsOf(text) + 1, 5), 30);
