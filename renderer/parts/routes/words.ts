// How far the preparation of a route is, in words.
import type { Text } from "../../../shared/text.ts";

export const progressWords = (done: number, needed: number): Text => ({
  zh: `已备 ${done} / ${needed}`,
  en: `${done} of ${needed} ready`,
});
