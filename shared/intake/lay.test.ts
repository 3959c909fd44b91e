// The words of the people for every kind of event, and what a search over them finds.
import { describe, expect, it } from "vitest";
import { ENUMS } from "../case/enums.ts";
import { EVENT_TYPES, type EventType, fieldsOf } from "../case/event-table.ts";
import { EVENT_FIELDS } from "../case/fields.ts";
import { eventIn, layOf, searchEvents } from "./index.ts";

describe("every kind of event", () => {
  it.each(EVENT_TYPES)("has words to be found by in both languages, a row and its question: %s", (type) => {
    const { zh, en, row, question } = layOf(type);
    expect(zh.split(" ").filter((word) => /\p{Script=Han}/u.test(word)).length).toBeGreaterThanOrEqual(5);
    expect(en.split(", ").length).toBeGreaterThanOrEqual(3);
    expect(row.zh).toMatch(/\p{Script=Han}/u);
    expect(row.en).toMatch(/[a-z]/u);
    if (question !== null) expect(question.ask.zh).not.toBe(question.ask.en);
  });

  it.each(EVENT_TYPES)("is found by each of its words: %s", (type) => {
    for (const word of [...layOf(type).zh.split(" "), ...layOf(type).en.split(", ")]) {
      expect(searchEvents(word), word).toContain(type);
    }
  });

  it.each(EVENT_TYPES)("has answers that set only what it has, to values there are: %s", (type) => {
    const { question } = layOf(type);
    if (question?.kind !== "choice") return;
    for (const { sets = {}, method, becomes } of question.answers) {
      const own: readonly string[] = [...fieldsOf(becomes ?? type), "source", "happened"];
      for (const [field, value] of Object.entries(sets)) {
        expect(own, field).toContain(field);
        const spec = field === "source" ? { of: "source" as const } : EVENT_FIELDS[field as keyof typeof EVENT_FIELDS];
        if ("of" in spec) expect(ENUMS[spec.of as "tri"] as readonly string[], field).toContain(value);
      }
      if (method !== undefined) expect(ENUMS.serviceMethod as readonly string[]).toContain(method);
    }
    if (question.unknown !== null) expect(fieldsOf(type) as readonly string[]).toContain(question.unknown);
  });
});

describe("the search by plain words", () => {
  it.each<[string, EventType]>([
    ["机场", "listing-discovered"],
    ["才知道", "listing-discovered"],
    ["黑名单", "listing-decided"],
    ["撤下", "listing-deleted"],
    ["还清", "obligation-performed"],
    ["分期", "settlement-agreed"],
    ["破产", "enforcement-suspended"],
    ["公告送达", "listing-served"],
    ["执恢", "enforcement-resumed"],
    ["投诉法院", "correction-requested"],
    ["邮寄申请", "correction-requested"],
    ["寄复议", "reconsideration-requested"],
    ["airport", "listing-discovered"],
    ["blacklist", "listing-decided"],
    ["instalments", "settlement-agreed"],
  ])("finds for %s first or among the first: %s", (query, type) => {
    expect(searchEvents(query).slice(0, 3)).toContain(type);
  });

  it("leaves one that can be picked at once, and none for nonsense", () => {
    expect(searchEvents("机场")).toEqual(["listing-discovered"]);
    expect(searchEvents("没有这样的事")).toEqual([]);
    expect(searchEvents("")).toHaveLength(EVENT_TYPES.length);
  });

  it("finds what a sentence speaks of, and nothing where it could be several", () => {
    expect(eventIn("法院签收快递")).toBe("correction-received");
    expect(eventIn("在机场买不了票")).toBe("listing-discovered");
    expect(eventIn("再去问")).toBeNull();
  });
});
