// The end that nobody asked for: words for the person, and nothing of the error, which could hold a client's data.
import { app, dialog } from "electron";
import { STOPPED } from "./words.ts";

/** The language of the main process's own words. */
export const language = (): "zh" | "en" => (app.getLocale().startsWith("zh") ? "zh" : "en");

/** Tells the person that the program cannot go on. */
export function sayStopped(): void {
  const lang = language();
  dialog.showErrorBox(STOPPED.title[lang], STOPPED.body[lang]);
}
