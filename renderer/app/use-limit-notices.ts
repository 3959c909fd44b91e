// Shows a notification of the system about limits where the person asked for it: at the start, and when a day or a limit changes.
import { useEffect } from "react";
import { useLanguage } from "../base/lang.tsx";
import { useMemory } from "../base/memory.tsx";
import { go } from "../base/route.ts";
import { limitNotice, noticeWish } from "../parts/today/limit-notice.ts";
import { useToday } from "../parts/today/use-today.ts";

/** What was shown last by this window: the same is not shown again, whatever else is saved. */
let shown = "";

export function useLimitNotices(): void {
  const { say } = useLanguage();
  const [kept] = useMemory("limitNotices");
  const { on, names } = noticeWish(kept);
  const { data } = useToday();
  const notice =
    !on || data === undefined || data.stale > 0 ? null : limitNotice(data.rows, data.counts.limit, data.today, names);
  const title = notice === null ? "" : say(notice.title);
  const body = notice === null ? "" : say(notice.body);
  const key = notice === null ? "" : JSON.stringify([data?.today, notice]);
  useEffect(() => {
    if (key === "" || key === shown || !("Notification" in globalThis) || Notification.permission !== "granted") return;
    shown = key;
    // One at a time: the tag puts a newer one in the place of the last.
    const note = new Notification(title, { body, tag: "redress-limits" });
    note.addEventListener("click", () => {
      focus();
      go("/today");
      note.close();
    });
  }, [key, title, body]);
}
