// The map of sanctions against the words of article 3 itself.
import { expect, it } from "vitest";
import { ENUMS } from "../../case/enums.ts";
import { article, chineseNumeral } from "../../law/index.ts";
import { consumptionItems, isConsumption } from "./consumption-items.ts";
import type { SanctionKind } from "./sanctions.ts";

/** What the article says of each, item by item. */
const WORDS: Readonly<Partial<Record<SanctionKind, readonly RegExp[]>>> = {
  "air-travel": [/选择飞机/u],
  rail: [/列车软卧/u, /G字头动车组列车/u],
  school: [/子女就读高收费私立学校/u],
  hotel: [/星级以上宾馆、酒店/u],
  property: [/购买不动产/u],
  vehicle: [/购买非经营必需车辆/u],
  insurance: [/保险理财产品/u],
};

function itemText(item: number): string {
  const text = article("spc-consumption", "2015", "3")?.paragraphs[0]?.zh ?? "";
  const from = text.indexOf(`（${chineseNumeral(item)}）`);
  expect(from, String(item)).toBeGreaterThan(0);
  return text.slice(from + 3).split("（")[0] ?? "";
}

it.each(ENUMS.sanctionKind)("%s stands in the items of article 3 that name it, and in no other", (kind) => {
  const words = WORDS[kind] ?? [];
  const items = Array.from({ length: 9 }, (_, at) => at + 1);
  expect(items.filter((item) => words.some((word) => word.test(itemText(item))))).toEqual(consumptionItems(kind));
  expect(isConsumption(kind)).toBe(words.length > 0);
});

it("an unknown sanction is none that the order forbids", () => {
  expect(isConsumption(undefined)).toBe(false);
});
