// The backups of the open vault: the list, and one more now.
import { useQueryClient } from "@tanstack/react-query";
import { momentWords } from "../../base/instant.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { useCall } from "../../base/query.ts";
import { sizeWords } from "../../base/size.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { Section } from "./section.tsx";
import { useWork } from "./use-work.ts";
import { backupWords, SETTINGS } from "./words.ts";

export function BackupSection() {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const list = useCall(["backups"], (calls, signal) => calls.vaults.backups({}, { signal }));
  const work = useWork(async (onProgress) => {
    const made = await api.vaults.backup({}, { onProgress });
    await client.invalidateQueries({ queryKey: ["backups"] });
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
      {work.running ? <Progress step={work.step} /> : null}
      {work.error === null ? null : <Failed error={work.error} />}
    </Section>
  );
}
