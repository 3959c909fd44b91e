// Language, theme and keys of the window.
import type { Text } from "../../../shared/text.ts";
import { type Lang, useLanguage } from "../../base/lang.tsx";
import { useMemory } from "../../base/memory.tsx";
import { THEMES, usePreferences } from "../../base/preferences.tsx";
import { Section } from "./section.tsx";
import { SETTINGS } from "./words.ts";

const LANGUAGES: readonly (readonly [Lang, Text])[] = [
  ["zh", SETTINGS.chinese],
  ["en", SETTINGS.english],
];

export function DisplaySection() {
  const { lang, setLang, say } = useLanguage();
  const { theme, setTheme } = usePreferences();
  const [singleKeys, setSingleKeys] = useMemory("singleKeys");
  return (
    <Section title={SETTINGS.window}>
      <fieldset className="st-choice">
        <legend>{say(SETTINGS.language)}</legend>
        {LANGUAGES.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name="language" checked={lang === value} onChange={() => setLang(value)} />
            {say(words)}
          </label>
        ))}
      </fieldset>
      <fieldset className="st-choice">
        <legend>{say(SETTINGS.theme)}</legend>
        {THEMES.map((value) => (
          <label key={value}>
            <input type="radio" name="theme" checked={theme === value} onChange={() => setTheme(value)} />
            {say(SETTINGS[value])}
          </label>
        ))}
      </fieldset>
      <label className="st-check">
        <input
          type="checkbox"
          checked={singleKeys !== false}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
        {say(SETTINGS.singleKeys)}
      </label>
    </Section>
  );
}
