// The backups of the open vault: the list, one more now, and one in another place.
import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { momentWords } from "../../base/instant.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { readText } from "../../base/read-text.ts";
import { useDraft } from "../../base/use-draft.ts";
import { useCall } from "../../base/query.ts";
import { sizeWords } from "../../base/size.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { Section } from "./section.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { backedUpWords, backupWords, SETTINGS } from "./words.ts";

export function BackupSection() {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const hint = useId();
  const list = useCall(["backups"], (calls, signal) => calls.vaults.backups({}, { signal }));
  const draft = useDraft({ form: ["backup-to"], title: SETTINGS.backups, start: "", base: null, read: readText });
  const { value: to } = draft;
  const work = useWork(async (onProgress, signal) => {
    const made = await api.vaults.backup({}, { onProgress, signal });
    await client.invalidateQueries({ queryKey: ["backups"] });
    return made;
  });
  const elsewhere = useWork(async (onProgress, signal) => {
    const made = await api.vaults.backup({ to: to.trim() }, { onProgress, signal });
    draft.done();
    return made;
  });
  const backups = (list.data?.backups ?? []).toSorted((a, b) => (a.when < b.when ? 1 : -1));
  const now = new Date().toISOString();
  return (
    <Section title={SETTINGS.backups} hint={SETTINGS.backupsHint}>
      {list.isPending ? <Loading /> : null}
      {list.isError ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isSuccess && backups.length === 0 ? <p>{say(SETTINGS.noBackups)}</p> : null}
      <ul className="st-list">
        {backups.map(({ name, when, cases, historyLength, bytes, verified }) => (
          <li key={name} title={name}>
            {say(backupWords(momentWords(when, now), cases, historyLength, sizeWords(bytes)))}{" "}
            <span className={verified ? "soft" : "field-error"}>
              {say(verified ? SETTINGS.verified : SETTINGS.notVerified)}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="button" disabled={work.running} onClick={work.start}>
        {say(SETTINGS.backupNow)}
      </button>
      {work.running ? <Progress step={work.step} onCancel={work.cancel} /> : null}
      {work.error === null ? null : <Failed error={work.error} />}
      <form
        className="st-elsewhere"
        onSubmit={(event) => {
          event.preventDefault();
          elsewhere.start();
        }}
      >
        <DraftNotice draft={draft} />
        <label className="field">
          {say(SETTINGS.backupTo)}
          <input
            className="input"
            value={to}
            maxLength={4096}
            spellCheck={false}
            aria-describedby={hint}
            onChange={(event) => draft.set(event.currentTarget.value)}
          />
          <span id={hint} className="field-hint">
            {say(SETTINGS.backupToHint)}
          </span>
        </label>
        <button type="submit" className="button" disabled={elsewhere.running || to.trim() === ""}>
          {say(SETTINGS.backupToDo)}
        </button>
        {elsewhere.running ? <Progress step={elsewhere.step} onCancel={elsewhere.cancel} /> : null}
        {elsewhere.error === null ? null : <Failed error={elsewhere.error} />}
        <p role="status">
          {elsewhere.answer === null || elsewhere.running ? "" : say(backedUpWords(elsewhere.answer.name))}
        </p>
      </form>
    </Section>
  );
}
