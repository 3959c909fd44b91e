// The filters of the caseload: text first, the rest beside it with how many cases each would leave.
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { memo, useEffect, useRef, useState } from "react";
import { ENUMS } from "../../../shared/case/enums.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { isStage, STAGE_WORDS } from "../../../shared/api/stage-words.ts";
import {
  ARCHIVED,
  type ArchivedChoice,
  type DeadlineChoice,
  DEADLINES,
  type FilterState,
  filterOf,
  isFiltered,
  NO_FILTER,
} from "./filter-state.ts";
import { LIST, ruleWords } from "./words.ts";

const DEADLINE_WORDS: Readonly<Record<Exclude<DeadlineChoice, "">, Text>> = {
  due7: LIST.due7,
  due30: LIST.due30,
  "ours-past": LIST.oursPast,
  "court-overdue": LIST.courtOverdue,
};
const ARCHIVED_WORDS: Readonly<Record<ArchivedChoice, Text>> = {
  no: LIST.archivedNo,
  only: LIST.archivedOnly,
  all: LIST.archivedAll,
};

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
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (focus) search.current?.select();
  }, [focus]);
  // Counts wait for a pause in typing; the list itself does not.
  const [settled] = useDebouncedValue(state, 250);
  return (
    <search className="cl-filters">
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
      <button
        type="button"
        className="button cl-unfold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {say(LIST.filters)}
      </button>
      <div className={`cl-choices${unfolded ? " cl-choices-unfolded" : ""}`}>
        <Choices state={state} settled={settled} set={onChange} />
      </div>
      {isFiltered(state) ? (
        <button type="button" className="button button-quiet" onClick={() => onChange(NO_FILTER)}>
          {say(LIST.clear)}
        </button>
      ) : null}
    </search>
  );
}

interface ChoicesProps {
  readonly state: FilterState;
  /** The state whose counts are shown. */
  readonly settled: FilterState;
  readonly set: (part: Partial<FilterState>) => void;
}

/** Nothing here shows the text that is typed: a key must not draw nine lists anew. */
const sameChoices = (a: ChoicesProps, b: ChoicesProps): boolean =>
  a.settled === b.settled &&
  a.set === b.set &&
  filterKey({ ...a.state, text: "" }) === filterKey({ ...b.state, text: "" });

const filterKey = (state: FilterState): string => JSON.stringify(filterOf(state));

const Choices = memo(function Choices({ state, settled, set }: ChoicesProps) {
  const say = useSay();
  const filter = filterOf(settled);
  const { data } = useCall(["facets", filter], (api, signal) => api.caseload.facets({ filter }, { signal }), {
    keep: true,
  });
  const optionsOf = (
    facet: "stage" | "court" | "region" | "caseworker" | "label" | "rule",
    words: (value: string) => string,
    chosen: string,
  ) => {
    const options = (data?.[facet] ?? [])
      .filter(({ value }) => value !== "")
      .map(({ value, count }) => ({ value, label: `${words(value)} ${count}` }));
    return chosen === "" || options.some(({ value }) => value === chosen)
      ? options
      : [{ value: chosen, label: words(chosen) }, ...options];
  };
  const plain = (value: string): string => value;
  return (
    <>
      <Pick
        label={LIST.stage}
        value={state.stage}
        options={optionsOf("stage", (value) => (isStage(value) ? say(STAGE_WORDS[value]) : value), state.stage)}
        onChange={(stage) => set({ stage })}
      />
      <Pick
        label={LIST.court}
        value={state.court}
        options={optionsOf("court", plain, state.court)}
        onChange={(court) => set({ court })}
      />
      <Pick
        label={LIST.courtLevel}
        value={state.courtLevel}
        options={ENUMS.courtLevel.map((value) => ({ value, label: say(valueWords("courtLevel", value)) }))}
        onChange={(courtLevel) => set({ courtLevel })}
      />
      <Pick
        label={LIST.region}
        value={state.region}
        options={optionsOf("region", plain, state.region)}
        onChange={(region) => set({ region })}
      />
      <Pick
        label={LIST.rule}
        value={state.rule}
        options={optionsOf("rule", (code) => say(ruleWords(code)), state.rule)}
        onChange={(rule) => set({ rule })}
        wide
      />
      {state.rule === "" ? null : (
        <label className="cl-check">
          <input
            type="checkbox"
            checked={state.alsoContestable}
            onChange={(event) => set({ alsoContestable: event.currentTarget.checked })}
          />
          {say(LIST.alsoContestable)}
        </label>
      )}
      <Pick
        label={LIST.deadline}
        value={state.deadline}
        options={DEADLINES.flatMap((value) => (value === "" ? [] : [{ value, label: say(DEADLINE_WORDS[value]) }]))}
        onChange={(value) => set({ deadline: DEADLINES.find((choice) => choice === value) ?? "" })}
      />
      <Pick
        label={LIST.caseworker}
        value={state.caseworker}
        options={optionsOf("caseworker", plain, state.caseworker)}
        onChange={(caseworker) => set({ caseworker })}
      />
      <Pick
        label={LIST.label}
        value={state.label}
        options={optionsOf("label", plain, state.label)}
        onChange={(label) => set({ label })}
      />
      <Pick
        label={LIST.archived}
        value={state.archived === "no" ? "" : state.archived}
        placeholder={LIST.archivedNo}
        options={ARCHIVED.filter((value) => value !== "no").map((value) => ({
          value,
          label: say(ARCHIVED_WORDS[value]),
        }))}
        onChange={(value) => set({ archived: ARCHIVED.find((choice) => choice === value) ?? "no" })}
      />
    </>
  );
}, sameChoices);

interface PickProps {
  readonly label: Text;
  readonly value: string;
  readonly placeholder?: Text;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly wide?: boolean;
}

function Pick({ label, value, placeholder = LIST.any, options, onChange, wide = false }: PickProps) {
  const say = useSay();
  return (
    <Select
      className={wide ? "cl-pick cl-pick-wide" : "cl-pick"}
      size="xs"
      label={say(label)}
      placeholder={say(placeholder)}
      data={[...options]}
      value={value === "" ? null : value}
      onChange={(next) => onChange(next ?? "")}
      searchable={options.length > 8}
      clearable
      clearButtonProps={{ "aria-label": say(LIST.clear) }}
      limit={100}
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
      maxDropdownHeight={320}
    />
  );
}
