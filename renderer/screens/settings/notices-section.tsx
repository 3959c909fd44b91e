// Notifications of the system about limits: asked for here, and refused or granted by the system.
import { useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { useMemory } from "../../base/memory.tsx";
import { noticeWish } from "../../parts/today/limit-notice.ts";
import { Section } from "./section.tsx";
import { SETTINGS } from "./words.ts";

export function NoticesSection() {
  const say = useSay();
  const [kept, remember] = useMemory("limitNotices");
  const { on, names } = noticeWish(kept);
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    const answer = "Notification" in globalThis ? await Notification.requestPermission() : "denied";
    setRefused(answer !== "granted");
    if (answer === "granted") remember({ on: true, names });
  };
  return (
    <Section title={SETTINGS.limitNotices} hint={SETTINGS.limitNoticesHint}>
      <label className="st-check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            if (event.currentTarget.checked) void ask();
            else remember({ on: false, names: false });
          }}
        />
        {say(SETTINGS.limitNoticesOn)}
      </label>
      <label className="st-check">
        <input
          type="checkbox"
          checked={names}
          disabled={!on}
          onChange={(event) => remember({ on, names: event.currentTarget.checked })}
        />
        {say(SETTINGS.limitNoticesNames)}
      </label>
      {refused ? <p role="alert">{say(SETTINGS.limitNoticesRefused)}</p> : null}
    </Section>
  );
}
