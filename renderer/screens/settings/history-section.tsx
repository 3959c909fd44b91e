// The history as a whole: whether its chain is unbroken, and its export for someone else to check.
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { ExportHistory } from "../../parts/history/export-history.tsx";
import { Section } from "./section.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { SETTINGS, verifiedWords } from "./words.ts";

export function HistorySection() {
  const api = useApi();
  const say = useSay();
  const verify = useWork((onProgress) => api.vaults.verify({}, { onProgress }));
  const exported = useWork(async () => {
    const { fileName, text } = await api.vaults.exportHistory({});
    download(fileName, text, "application/json");
    return true;
  });
  return (
    <Section title={SETTINGS.history} hint={SETTINGS.historyHint}>
      <div className="actions">
        <button type="button" className="button" disabled={verify.running} onClick={verify.start}>
          {say(SETTINGS.verify)}
        </button>
        <ExportHistory label={SETTINGS.exportHistory} disabled={exported.running} onExport={exported.start} />
      </div>
      {verify.running ? <Progress step={verify.step} /> : null}
      <div role="status">
        {verify.answer === null ? null : verify.answer.ok ? (
          <p className="st-wrap">{say(verifiedWords(verify.answer.entries, verify.answer.head))}</p>
        ) : (
          <ul className="field-error">
            {verify.answer.problems.map((problem) => (
              <li key={problem.en}>{say(problem)}</li>
            ))}
          </ul>
        )}
      </div>
      {verify.error === null ? null : <Failed error={verify.error} />}
      {exported.error === null ? null : <Failed error={exported.error} />}
    </Section>
  );
}
