import { expect, it } from "vitest";
import { groupsOf } from "./refused-groups.ts";

const row = (cause: string, client: string) => ({
  file: "a.ndjson",
  line: 1,
  client,
  place: { zh: "日期", en: "date" },
  cause: { zh: cause, en: cause },
  text: { zh: `${cause} ${client}`, en: cause },
});

it("puts what is wrong in the same way together, what is wrong most often first", () => {
  const groups = groupsOf([row("甲", "王某"), row("乙", "李某"), row("乙", "张某"), row("丙", "陈某")]);
  expect(groups.map(({ cause, rows }) => [cause.zh, rows.map(({ client }) => client)])).toEqual([
    ["乙", ["李某", "张某"]],
    ["甲", ["王某"]],
    ["丙", ["陈某"]],
  ]);
});
