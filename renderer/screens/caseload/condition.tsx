// One list of all conditions: a name or a value is typed, and what fits is chosen; of one filter alone where a chip is edited.
import { type ComboboxParsedItem, Select } from "@mantine/core";
import { useRef, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { type Field, FIELD_WORDS, FIELDS, FIXED, valueText } from "./chips.ts";
import { type FilterState, filterOf } from "./filter-state.ts";
import { LIST } from "./words.ts";

interface Props {
  /** The filters whose cases are counted. */
  readonly state: FilterState;
  /** The one filter that is edited; null for any. */
  readonly only: Field | null;
  readonly onChoose: (field: Field, value: string) => void;
  readonly onClose: () => void;
}

/** A value of the list names its filter too: `stage/listed`. */
const keyOf = (field: Field, value: string): string => `${field}/${value}`;

/** The values that have the words, and all of a filter whose name has them. */
function found(options: readonly ComboboxParsedItem[], wanted: string): ComboboxParsedItem[] {
  const left: ComboboxParsedItem[] = [];
  for (const option of options) {
    if (!("group" in option)) continue;
    const isNamed = typeof option.group === "string" && option.group.toLowerCase().includes(wanted);
    const items = option.items.filter(({ label }) => isNamed || label.toLowerCase().includes(wanted));
    if (items.length > 0) left.push({ ...option, items });
  }
  return left;
}

export function Condition({ state, only, onChoose, onClose }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(true);
  const chosen = useRef(false);
  const filter = filterOf(state);
  const { data } = useCall(["facets", filter], (api, signal) => api.caseload.facets({ filter }, { signal }), {
    keep: true,
  });
  const valuesOf = (field: Field): readonly { readonly value: string; readonly count: number | null }[] => {
    const fixed = FIXED[field];
    if (fixed !== undefined) return fixed.map((value) => ({ value, count: null }));
    if (field === "courtLevel" || field === "deadline" || field === "waits" || field === "archived") return [];
    return (data?.[field] ?? []).filter(({ value }) => value !== "");
  };
  const groups = FIELDS.filter((field) => only === null || field === only).map((field) => ({
    group: say(FIELD_WORDS[field]),
    items: valuesOf(field).map(({ value, count }) => ({
      value: keyOf(field, value),
      label: `${say(valueText(field, value))}${count === null ? "" : ` ${count}`}`,
    })),
  }));
  const close = (): void => {
    setOpen(false);
    // What was chosen has said already where to go.
    if (!chosen.current) onClose();
  };
  return (
    <Select
      className="cl-condition"
      size="xs"
      aria-label={say(only === null ? LIST.addCondition : FIELD_WORDS[only])}
      placeholder={say(LIST.typeCondition)}
      data={groups}
      value={null}
      searchable
      autoFocus
      dropdownOpened={open}
      onDropdownClose={close}
      onChange={(key) => {
        const field = FIELDS.find((one) => key?.startsWith(`${one}/`) === true);
        if (field === undefined || key === null) return;
        chosen.current = true;
        onChoose(field, key.slice(field.length + 1));
      }}
      nothingFoundMessage={say(LIST.noCondition)}
      filter={({ options, search }) => found(options, search.trim().toLowerCase())}
      comboboxProps={{ width: 280, position: "bottom-start" }}
    />
  );
}
