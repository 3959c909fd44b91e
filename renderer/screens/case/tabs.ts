// The pages of a case, in the order of their tabs.
import type { Text } from "../../../shared/text.ts";
import { CASE } from "./words.ts";

export const TAB_NAMES = [
  "overview",
  "timeline",
  "facts",
  "audit",
  "routes",
  "documents",
  "evidence",
  "sanctions",
  "log",
  "history",
] as const;
export type TabName = (typeof TAB_NAMES)[number];

export const tabWords = (tab: TabName): Text => CASE[tab];
export const isTab = (value: string): value is TabName => TAB_NAMES.some((name) => name === value);
