// An official holiday notice from what the person pasted: its text as published, or JSON; refused unless it is whole.
import type { JSONType } from "zod";
import { CallError, type Failure } from "../../../shared/api/failure.ts";
import { type HolidayNotice, parseNotice } from "../../../shared/calendar/notice-json.ts";
import { type Calendar, noticeProblems } from "../../../shared/calendar/workdays.ts";
import type { Text } from "../../../shared/text.ts";
import { readNoticeText } from "./notice-text.ts";

const FAILURE: Failure = {
  code: "bad-notice",
  text: {
    zh: "没有导入：这不是完整的放假通知。请核对下列各项，粘贴国务院办公厅通知的全文后再试。",
    en: "Not imported: this is no complete holiday notice. Check what is listed, paste the whole text of the notice of the State Council's General Office, and try again.",
  },
};

const UNREADABLE: Text = {
  zh: "没有找到“关于某年部分节假日安排的通知”这样的标题，也不是 JSON",
  en: "there is no title “关于某年部分节假日安排的通知” in it, and it is no JSON",
};

function refuse(problems: readonly Text[]): CallError {
  return new CallError({ ...FAILURE, problems: problems.map((text) => ({ path: "", text })) });
}

function readJson(text: string): JSONType | null {
  try {
    return JSON.parse(text) as JSONType;
  } catch {
    return null;
  }
}

/** A notice that fits, and its form for the vault. */
interface ReadNotice {
  readonly notice: HolidayNotice;
  readonly json: JSONType;
}

/** `before` gives the calendar up to a year, without that year. Throws CallError `bad-notice` with everything that is wrong. */
export function noticeFrom(text: string, before: (year: number) => Calendar): ReadNotice {
  const read = readNoticeText(text);
  const json = read === null ? readJson(text) : { ...read };
  if (json === null) throw refuse([UNREADABLE]);
  const parsed = parseNotice(json);
  if (!parsed.ok) throw refuse(parsed.problems);
  const problems = noticeProblems(before(parsed.notice.year), parsed.notice);
  if (problems.length > 0) throw refuse(problems);
  return { notice: parsed.notice, json };
}
