// The program's check of itself.
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { Section } from "./section.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { passedWords, SETTINGS } from "./words.ts";

export function SelfTestSection() {
  const api = useApi();
  const say = useSay();
  const work = useWork((onProgress) => api.settings.selfTest({}, { onProgress }));
  const checks = work.answer?.checks ?? [];
  return (
    <Section title={SETTINGS.selfTest} hint={SETTINGS.selfTestHint}>
      <button type="button" className="button" disabled={work.running} onClick={work.start}>
        {say(SETTINGS.runSelfTest)}
      </button>
      {work.running ? <Progress step={work.step} /> : null}
      {work.error === null ? null : <Failed error={work.error} />}
      <div role="status">
        {work.answer === null ? null : (
          <>
            <p>{say(passedWords(checks.filter(({ ok }) => ok).length, checks.length))}</p>
            <table className="st-table">
              <thead>
                <tr>
                  <th scope="col">{say(SETTINGS.check)}</th>
                  <th scope="col">{say(SETTINGS.result)}</th>
                </tr>
              </thead>
              <tbody>
                {checks.map(({ what, ok, detail }) => (
                  <tr key={what.en}>
                    <td>{say(what)}</td>
                    <td className={ok ? "st-ok" : "field-error"}>
                      {say(ok ? SETTINGS.ok : SETTINGS.bad)} <span className="soft small">{detail}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </Section>
  );
}
