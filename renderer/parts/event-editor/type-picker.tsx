// Chooses the type of an event: groups, the common ones first, found by words of either language.
import { type ComboboxParsedItem, Select } from "@mantine/core";
import type { EventType } from "../../../shared/case/event-table.ts";
import { fits } from "../../../shared/intake/index.ts";
import { useSay } from "../../base/lang.tsx";
import { TYPE_GROUPS } from "./type-groups.ts";
import { titleOf } from "./event-name.ts";
import { EE } from "./words.ts";

interface Props {
  readonly value: EventType | null;
  readonly onValue: (type: EventType) => void;
}

export function TypePicker({ value, onValue }: Props) {
  const say = useSay();
  return (
    <Select
      className="ee-field"
      label={say(EE.type)}
      placeholder={say(EE.typeHint)}
      searchable
      allowDeselect={false}
      nothingFoundMessage={say(EE.noType)}
      data-autofocus={value === null ? true : undefined}
      data={TYPE_GROUPS.map(({ title, types }) => ({
        group: say(title),
        items: types.map((type) => ({ value: type, label: say(titleOf(type)) })),
      }))}
      filter={({ options, search }) => narrowed(options, search)}
      value={value}
      onChange={(next) => {
        if (next !== null) onValue(next);
      }}
    />
  );
}

/** What fits, still in its groups; groups that are empty then go. */
function narrowed(options: readonly ComboboxParsedItem<EventType>[], search: string): ComboboxParsedItem<EventType>[] {
  const query = search.trim();
  return options.flatMap((option): ComboboxParsedItem<EventType>[] => {
    if (!("group" in option)) return fits(option.value, query) ? [option] : [];
    const items = option.items.filter((item) => fits(item.value, query));
    return items.length === 0 ? [] : [{ ...option, items }];
  });
}
