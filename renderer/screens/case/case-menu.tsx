// What else can be done with a case as a whole: its head, its file, its report, the archive, deletion.
import { Menu, Modal } from "@mantine/core";
import { useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useLanguage } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { go } from "../../base/route.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { EditCase } from "./edit-case.tsx";
import { useUndo } from "../../base/undo.ts";
import { CASE, EDITS, removeWords, removedWords } from "./words.ts";

export function CaseMenu({ view, asOf }: { readonly view: CaseView; readonly asOf: string }) {
  const api = useApi();
  const { lang, say } = useLanguage();
  const change = useChange();
  const { acted } = useUndo();
  const name = view.case.client.name ?? view.case.reference ?? null;
  const [open, setOpen] = useState<"edit" | "remove" | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [particulars, setParticulars] = useState(false);
  const { id } = view.case;
  useWantedForm(["case", id, "head"], () => setOpen("edit"));
  const close = (): void => setOpen(null);
  const attempt = (work: Promise<unknown>): void => {
    setError(null);
    work.catch(setError);
  };
  const alter = (changes: readonly ApiChange[], label: Text): void => attempt(change(changes, label));
  const archive = (): void => {
    const { archived, ...rest } = view.work;
    alter(
      [{ kind: "work-set", caseId: id, work: archived === true ? rest : { ...rest, archived: true }, base: view.work }],
      archived === true ? EDITS.unarchive : EDITS.archive,
    );
  };
  const remove = (): void => {
    close();
    // Away first: once it is deleted there is nothing here to show.
    go("/caseload", "replace");
    attempt(
      change([{ kind: "case-delete", caseId: id, base: view.latest }], EDITS.remove).then(({ seq }) => {
        // Nobody is on the case's screen any more: the list, which the person is on now, can take it back.
        if (seq !== null)
          acted(
            { seqs: [seq], step: { label: EDITS.remove, clients: name === null ? [] : [name], cases: 1 } },
            removedWords(name),
          );
        return undefined;
      }),
    );
  };
  const exportFile = async (): Promise<void> => {
    const { fileName, text } = await api.cases.file({ id, particulars });
    download(fileName, text, "application/json");
  };
  const report = async (): Promise<void> => {
    const { fileName, text } = await api.cases.report({ id, asOf, lang, as: "html" });
    download(fileName, text, "text/html");
  };
  return (
    <>
      <Menu position="bottom-end" onOpen={() => setParticulars(false)}>
        <Menu.Target>
          <button type="button" className="button button-small">
            {say(CASE.more)}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen("edit")}>{say(CASE.edit)}</Menu.Item>
          <Menu.Item onClick={() => attempt(report())}>{say(CASE.report)}</Menu.Item>
          <Menu.Divider />
          <Menu.CheckboxItem closeMenuOnClick={false} checked={particulars} onChange={setParticulars}>
            {say(BASE.withParticulars)}
          </Menu.CheckboxItem>
          <Menu.Item onClick={() => attempt(exportFile())}>{say(CASE.exportFile)}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={archive}>{say(view.work.archived === true ? CASE.unarchive : CASE.archive)}</Menu.Item>
          <Menu.Item className="cs-danger" onClick={() => setOpen("remove")}>
            {say(CASE.remove)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === "edit" ? <EditCase view={view} onClose={close} /> : null}
      <Modal
        opened={open === "remove"}
        onClose={close}
        title={say(removeWords(name))}
        closeButtonProps={{ "aria-label": say(BASE.close) }}
      >
        <p>{say(CASE.removeWhy)}</p>
        <div className="actions">
          <button type="button" className="button button-danger" onClick={remove}>
            {say(CASE.remove)}
          </button>
          <button type="button" className="button" data-autofocus onClick={close}>
            {say(BASE.cancel)}
          </button>
        </div>
      </Modal>
      <Modal
        opened={error !== null}
        onClose={() => setError(null)}
        title={say(CASE.more)}
        closeButtonProps={{ "aria-label": say(BASE.close) }}
      >
        <Failed error={error} />
      </Modal>
    </>
  );
}
