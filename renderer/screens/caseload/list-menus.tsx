// The menus of the list: columns, saved views, export.
import { Menu, Popover } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { readText } from "../../base/read-text.ts";
import { useDraft } from "../../base/use-draft.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { BASE } from "../../base/words.ts";
import { COLUMN_NAMES, type ColumnName, COLUMNS, columnsOf } from "./columns.ts";
import { filterOf } from "./filter-state.ts";
import type { ListState } from "./use-list-state.ts";
import type { ExportWish } from "./use-export.ts";
import { LIST } from "./words.ts";

interface ColumnProps {
  readonly columns: readonly ColumnName[];
  readonly onChange: (columns: readonly ColumnName[]) => void;
}

export function ColumnMenu({ columns, onChange }: ColumnProps) {
  const say = useSay();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <button type="button" className="button">
          {say(LIST.columns)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {COLUMN_NAMES.filter((name) => name !== "client").map((name) => {
          const shown = columns.includes(name);
          return (
            <Menu.CheckboxItem
              key={name}
              checked={shown}
              onChange={() =>
                onChange(columnsOf(shown ? columns.filter((other) => other !== name) : [...columns, name]))
              }
            >
              {say(COLUMNS[name].words)}
            </Menu.CheckboxItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ViewProps {
  readonly state: ListState;
  readonly onError: (error: unknown) => void;
}

/** Keeps the filters that are set as a view, and gives one up; the views themselves are tabs. */
export function ViewMenu({ state, onError }: ViewProps) {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  useWantedForm(["view-name"], () => setOpened(true));
  return (
    // A form is no menu: it is a dialog of its own by the button.
    <Popover position="bottom-end" width={300} opened={opened} onChange={setOpened} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="button" onClick={() => setOpened(!opened)}>
          {say(LIST.keepView)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="cl-views-kept">
        <Views state={state} onError={onError} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** There while it is open: what was typed is told of as it closes. */
function Views({ state, onError }: ViewProps) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const draft = useDraft({ form: ["view-name"], title: LIST.saveView, start: "", base: null, read: readText });
  const { value: name } = draft;
  const field = useRef<HTMLInputElement>(null);
  const { data } = useCall(["views"], (calls, signal) => calls.caseload.views({}, { signal }));
  const views = data?.views ?? [];
  const afterwards = (work: Promise<unknown>): void => {
    work.then(() => client.invalidateQueries({ queryKey: ["views"] })).catch(onError);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const { filter, sort, columns } = state;
    if (name.trim() === "") return;
    const view = { id: crypto.randomUUID(), name: name.trim(), filter: filterOf(filter), sort, columns: [...columns] };
    afterwards(api.caseload.saveView(view).then(draft.done));
    // The button has nothing to save now; the focus must not go with it.
    field.current?.focus();
  };
  return (
    <>
      {views.length === 0 ? <p className="cl-note">{say(LIST.noViews)}</p> : null}
      {views.map((view) => (
        <div key={view.id} className="cl-view">
          <span>{view.name}</span>
          <button
            type="button"
            className="button button-quiet button-small"
            aria-label={`${say(LIST.deleteView)} ${view.name}`}
            onClick={() => afterwards(api.caseload.deleteView({ id: view.id }))}
          >
            {say(BASE.remove)}
          </button>
        </div>
      ))}
      <form className="cl-save-view" onSubmit={save}>
        <DraftNotice draft={draft} />
        <label className="field">
          {say(LIST.saveView)}
          <input
            ref={field}
            className="input"
            aria-label={say(LIST.viewName)}
            placeholder={say(LIST.viewName)}
            maxLength={60}
            value={name}
            onChange={(event) => draft.set(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button button-small" disabled={name.trim() === ""}>
          {say(BASE.save)}
        </button>
      </form>
    </>
  );
}

interface ExportProps {
  readonly onExport: (wish: ExportWish) => void;
  /** Beside what is chosen in the list: a small button with words of its own. */
  readonly selection?: boolean;
}

export function ExportMenu({ onExport, selection = false }: ExportProps) {
  const say = useSay();
  const [particulars, setParticulars] = useState(false);
  return (
    // Off anew each time: what was wanted for one file is not for the next.
    <Menu position="bottom-end" onOpen={() => setParticulars(false)}>
      <Menu.Target>
        <button type="button" className={selection ? "button button-small" : "button"}>
          {say(selection ? LIST.exportSelected : LIST.export)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxItem closeMenuOnClick={false} checked={particulars} onChange={setParticulars}>
          {say(BASE.withParticulars)}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item onClick={() => onExport({ as: "csv", particulars })}>{say(LIST.exportCsv)}</Menu.Item>
        <Menu.Item onClick={() => onExport({ as: "ndjson", particulars })}>{say(LIST.exportNdjson)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
