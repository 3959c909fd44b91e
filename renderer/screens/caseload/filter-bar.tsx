// The filters of the caseload: the text first, then each condition as a chip that opens, and the way to one more.
import { useDebouncedValue } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { type Chip, chipsOf, type Field, FIELD_WORDS, offOf, partOf, valueText } from "./chips.ts";
import { Condition } from "./condition.tsx";
import { type FilterState, isFiltered, NO_FILTER } from "./filter-state.ts";
import { LIST, removeWords } from "./words.ts";

interface Props {
  readonly state: FilterState;
  /** Changes a part of the state. It must stay the same function while the person types. */
  readonly onChange: (part: Partial<FilterState>) => void;
  /** Put the cursor into the search field. */
  readonly focus: boolean;
}

export function FilterBar({ state, onChange, focus }: Props) {
  const say = useSay();
  const search = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLElement>(null);
  /** What is being chosen: a new condition, the value of a chip, or nothing. */
  const [asking, setAsking] = useState<Field | "new" | null>(null);
  /** The chip to go to once it is drawn; "new" is the button after the last. */
  const [wanted, setWanted] = useState<Field | "new" | null>(null);
  useEffect(() => {
    if (focus) search.current?.select();
  }, [focus]);
  useEffect(() => {
    if (wanted === null) return;
    bar.current?.querySelector<HTMLElement>(`[data-chip="${wanted}"]`)?.focus();
    setWanted(null);
  }, [wanted]);
  // Counts wait for a pause in typing; the list itself does not.
  const [settled] = useDebouncedValue(state, 250);
  const chips = chipsOf(state);
  const choose = (field: Field, value: string): void => {
    onChange(partOf(field, value));
    setAsking(null);
    setWanted(field);
  };
  const remove = (field: Field): void => {
    const at = chips.findIndex((chip) => chip.field === field);
    onChange(offOf(field));
    setWanted(chips[at + 1]?.field ?? chips[at - 1]?.field ?? "new");
  };
  const walk = (field: Field | "new", step: number): void => {
    const all = [...chips.map((chip) => chip.field), "new" as const];
    setWanted(all[all.indexOf(field) + step] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const field = event.target instanceof HTMLElement ? event.target.dataset["chip"] : undefined;
    const chip = chips.find((one) => one.field === field)?.field ?? (field === "new" ? field : undefined);
    if (chip === undefined) return;
    if (event.key === "ArrowLeft") walk(chip, -1);
    else if (event.key === "ArrowRight") walk(chip, 1);
    else if ((event.key === "Delete" || event.key === "Backspace") && chip !== "new") remove(chip);
    else return;
    event.preventDefault();
  };
  return (
    <search className="cl-filters" ref={bar} onKeyDown={onKeyDown}>
      <input
        ref={search}
        type="search"
        className="input cl-search"
        aria-label={say(LIST.find)}
        placeholder={say(LIST.find)}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={state.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      {chips.map((chip) =>
        asking === chip.field ? (
          <Condition
            key={chip.field}
            state={{ ...settled, ...offOf(chip.field) }}
            only={chip.field}
            onChoose={choose}
            onClose={() => {
              setAsking(null);
              setWanted(chip.field);
            }}
          />
        ) : (
          <ChipView
            key={chip.field}
            chip={chip}
            onEdit={() => setAsking(chip.field)}
            onRemove={() => remove(chip.field)}
          />
        ),
      )}
      {state.rule === "" ? null : (
        <label className="cl-check">
          <input
            type="checkbox"
            checked={state.alsoContestable}
            onChange={(event) => onChange({ alsoContestable: event.currentTarget.checked })}
          />
          {say(LIST.alsoContestable)}
        </label>
      )}
      {asking === "new" ? (
        <Condition
          state={settled}
          only={null}
          onChoose={choose}
          onClose={() => {
            setAsking(null);
            setWanted("new");
          }}
        />
      ) : (
        <button type="button" className="cl-chip cl-chip-new" data-chip="new" onClick={() => setAsking("new")}>
          {say(LIST.addCondition)}
        </button>
      )}
      {isFiltered(state) ? (
        <button type="button" className="button button-quiet" onClick={() => onChange(NO_FILTER)}>
          {say(LIST.clear)}
        </button>
      ) : null}
    </search>
  );
}

interface ChipProps {
  readonly chip: Chip;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function ChipView({ chip: { field, value }, onEdit, onRemove }: ChipProps) {
  const say = useSay();
  const name = say(FIELD_WORDS[field]);
  const words = say(valueText(field, value));
  return (
    <span className="cl-chip">
      <button type="button" className="cl-chip-words" data-chip={field} title={words} onClick={onEdit}>
        <span className="soft">{name}</span> {words}
      </button>
      <button
        type="button"
        className="cl-chip-off"
        tabIndex={-1}
        aria-label={say(removeWords({ zh: name, en: name }))}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  );
}
