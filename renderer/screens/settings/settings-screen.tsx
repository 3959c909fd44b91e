// The settings of the window and of the open vault.
import { useSay } from "../../base/lang.tsx";
import { AboutSection } from "./about-section.tsx";
import { BackupSection } from "./backup-section.tsx";
import { CalendarSection } from "./calendar-section.tsx";
import { DisplaySection } from "./display-section.tsx";
import { HistorySection } from "./history-section.tsx";
import { NoticesSection } from "./notices-section.tsx";
import { SecretsSection } from "./secrets-section.tsx";
import { SelfTestSection } from "./self-test-section.tsx";
import { SETTINGS } from "./words.ts";
import { WorkSection } from "./work-section.tsx";
import "./settings.css";

export function SettingsScreen() {
  const say = useSay();
  return (
    <div className="screen st">
      <h1>{say(SETTINGS.title)}</h1>
      <DisplaySection />
      <WorkSection />
      <NoticesSection />
      <SecretsSection />
      <BackupSection />
      <CalendarSection />
      <HistorySection />
      <SelfTestSection />
      <AboutSection />
    </div>
  );
}
