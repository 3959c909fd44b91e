// The command palette: a case by two characters of a name, a screen, an action; all by keyboard.
import { Modal } from "../base/dialog.tsx";
import { type KeyboardEvent, useDeferredValue, useEffect, useEffectEvent, useId, useState } from "react";
import type { CaseRow } from "../../shared/api/caseload.ts";
import type { Failure } from "../../shared/api/failure.ts";
import { useLanguage } from "../base/lang.tsx";
import { failureOf, useCall } from "../base/query.ts";
import { go, pathOf } from "../base/route.ts";
import { BASE } from "../base/words.ts";
import { caseTitle } from "../base/case-title.ts";
import { useCommand } from "../parts/frame/commands.ts";
import { KEYS, shownKey } from "../parts/frame/keys.ts";
import { isMac } from "./platform.ts";
import { isMeant, rank } from "./rank.ts";
import { useSteps } from "./use-steps.ts";
import { FRAME } from "../parts/frame/words.ts";
import { APP, PALETTE } from "./words.ts";

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  readonly run: () => void;
}

const CASES_SHOWN = 8;

interface FoundCases {
  readonly rows: readonly CaseRow[];
  readonly error: Failure | null;
  /** Whether the rows are those of the words typed, not of the words before. */
  readonly settled: boolean;
}

function useCases(query: string): FoundCases {
  const text = query.trim();
  const found = useCall(
    ["palette", text],
    async (api, signal) => {
      const { ids } = await api.caseload.ids(
        { filter: { text, archived: "all" }, sort: { by: "updated", descending: true } },
        { signal },
      );
      if (ids.length === 0) return [];
      return (await api.caseload.rows({ ids: ids.slice(0, CASES_SHOWN), text }, { signal })).rows;
    },
    { enabled: text !== "", keep: true },
  );
  if (text === "") return { rows: [], error: null, settled: true };
  const settled = found.isError || (found.isSuccess && !found.isPlaceholderData);
  return { rows: found.data ?? [], error: found.isError ? failureOf(found.error) : null, settled };
}

interface Choices extends Omit<FoundCases, "rows"> {
  readonly choices: readonly Choice[];
}

function useChoices(query: string): Choices {
  const { say } = useLanguage();
  const run = useCommand();
  const steps = useSteps();
  const { rows, error, ...found } = useCases(query);
  const settled = found.settled && steps.settled;
  const cases = rows.map((row) => ({
    id: `case-${row.id}`,
    text: say(caseTitle(row)),
    hint: say(PALETTE.case),
    run: () => go(pathOf("case", row.id, "overview")),
  }));
  const places = [
    ...KEYS.flatMap((binding) => {
      const { action } = binding;
      const own =
        action === "undo" || action === "redo" ? steps[action] : { words: binding.words, run: () => run(action) };
      if (action === "palette" || own === null) return [];
      return [{ id: action, ...own, hint: shownKey(binding, isMac) }];
    }),
    { id: "calculator", words: FRAME.calculator, hint: "", run: () => go("/law/calculator") },
    { id: "import", words: PALETTE.import, hint: "", run: () => go("/caseload/import") },
  ];
  const commands = rank(places, query).map(({ id, words, hint, run: act }) => ({
    id,
    text: say(words),
    hint,
    run: act,
    meant: isMeant({ id, words }, query),
  }));
  const choices = [...commands.filter(({ meant }) => meant), ...cases, ...commands.filter(({ meant }) => !meant)];
  return { choices, error, settled };
}

/** At once, and not a moment later as the dialog would: the next key is of the words. */
const takeFocus = (input: HTMLInputElement | null): void => input?.focus();

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const deferred = useDeferredValue(query);
  const { choices, error, settled } = useChoices(deferred);
  const isCurrent = settled && deferred === query;
  const [entered, setEntered] = useState(false);
  const list = useId();
  const current = Math.min(at, choices.length - 1);
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    onClose();
    choice.run();
  };
  // Enter is for the words typed: it waits for their choices rather than take one of the words before.
  const enter = useEffectEvent(() => {
    setEntered(false);
    choose(choices[current]);
  });
  useEffect(() => {
    if (entered && isCurrent) enter();
  }, [entered, isCurrent]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") setEntered(true);
    else if (event.key === "ArrowDown") setAt((current + 1) % Math.max(choices.length, 1));
    else if (event.key === "ArrowUp") setAt((current - 1 + choices.length) % Math.max(choices.length, 1));
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size="lg"
      transitionProps={{ duration: 0 }}
      // The name is the dialog's own, which has no title to be named by; a label of the whole would be of its outermost box.
      attributes={{ content: { "aria-label": say(APP.search) } }}
    >
      <input
        className="palette-input"
        ref={takeFocus}
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={choices[current] === undefined ? undefined : `${list}-${current}`}
        aria-label={say(APP.search)}
        placeholder={say(PALETTE.placeholder)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette-list" role="listbox" id={list} aria-label={say(APP.search)}>
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === current}
            ref={index === current ? (item) => item?.scrollIntoView({ block: "nearest" }) : undefined}
            onClick={() => choose(choice)}
            onMouseMove={() => setAt(index)}
          >
            <span>{choice.text}</span>
            <span className="palette-hint">{choice.hint}</span>
          </li>
        ))}
      </ul>
      {error === null ? null : <p className="palette-none field-error">{say(error.text)}</p>}
      {choices.length === 0 && error === null ? <p className="palette-none">{say(PALETTE.none)}</p> : null}
      <p className="palette-foot">
        {say(PALETTE.foot)} <kbd>Esc</kbd> {say(BASE.close)}
      </p>
    </Modal>
  );
}
