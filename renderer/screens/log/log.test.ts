// The log of a case: what stands in it, in which order, and what a search in it finds.
import { expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import { logOf } from "./log.ts";

const NOTES: CaseView["notes"] = [
  { id: "p1", text: "当事人先要续贷", date: "2024-03-01" },
  { id: "p2", text: "旧备注" },
  { id: "page", text: "见第三页", about: "evidence:d1:3" },
  { id: "k1", kind: "contact", date: "2024-03-05", way: "phone", with: "某行 Ｌｏａｎ 部", text: "要删除证明" },
  { id: "t1", kind: "task", text: "寄去函", due: "2024-03-08" },
  { id: "t2", kind: "task", text: "借卷" },
  { id: "t3", kind: "task", text: "拍照", due: "2024-03-02" },
  { id: "t4", kind: "task", text: "复印", due: "2024-03-02", done: "2024-03-04" },
  { id: "c1", kind: "check", about: "list", date: "2024-03-05", seen: "still", text: "删除证明" },
];
const ids = (words: string) => {
  const { tasks, entries } = logOf(NOTES, words);
  return [tasks.map(({ id }) => id), entries.map(({ id }) => id)];
};

it("has open tasks by their day, then the rest with the latest first, and neither looks nor notes on pages", () => {
  expect(ids("")).toEqual([
    ["t3", "t1", "t2"],
    ["k1", "t4", "p1", "p2"],
  ]);
});

it("finds all the words in any order, in text, partner and day, whatever their width", () => {
  expect(ids("证明 loan")).toEqual([[], ["k1"]]);
  expect(ids("03-04")).toEqual([[], ["t4"]]);
  expect(ids("去函")).toEqual([["t1"], []]);
  expect(ids("去函 没有")).toEqual([[], []]);
});
