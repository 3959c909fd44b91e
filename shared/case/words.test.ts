// The words of the format: every event type, field and value has them, in Chinese without Latin letters and in English.

import { describe, expect, it } from "vitest";
import type { Text } from "../text.ts";
import { ENUMS } from "./enums.ts";
import { EVENT_TYPES, fieldsOf } from "./event-table.ts";
import { EVENT_FIELDS, OBJECT_FIELDS, OBJECT_NAMES } from "./fields.ts";
import {
  areaFieldChoices,
  areaFieldKind,
  areaLabel,
  clientQuestion,
  enforcementQuestion,
  eventTitle,
  fieldChoices,
  fieldKind,
  fieldLabel,
  happenedQuestion,
  missingEventQuestion,
  objectLabel,
  questionFor,
  valueWords,
} from "./words.ts";

function expectText({ zh, en }: Text, longest = 40): void {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/\p{Script=Latin}/u);
  expect([...zh].length).toBeLessThanOrEqual(longest);
  expect(en).toMatch(/^[\p{ASCII}]+$/u);
}

function expectQuestion(text: Text): void {
  expectText(text);
  expect(text.zh).toMatch(/？/u);
  expect(text.en).toMatch(/\?/);
}

const COMMON = ["date", "regarding", "source", "evidence", "note", "happened"] as const;
const SERVICE = Object.keys(OBJECT_FIELDS.service).map((field) => `service.${field}`);

describe.each(EVENT_TYPES)("%s", (type) => {
  it("has a title and questions for the whole event and every field", () => {
    expectText(eventTitle(type), 16);
    expectQuestion(happenedQuestion(type));
    expectQuestion(missingEventQuestion(type));
    const service = fieldsOf(type).includes("service") ? SERVICE : [];
    for (const field of [...COMMON, ...fieldsOf(type), ...service]) {
      expectQuestion(questionFor(type, field));
      expectText(fieldLabel(type, field), 16);
      expect(["date", "tri", "choice", "number"]).toContain(fieldKind(type, field));
    }
  });

  it("refuses fields it does not have", () => {
    for (const field of ["datum", "constructor", "date.x", "service.datum", ...(type === "other" ? ["service"] : [])]) {
      expect(() => questionFor(type, field)).toThrow(RangeError);
    }
  });
});

describe("titles and questions", () => {
  it("are different for every event type, in both languages", () => {
    for (const lang of ["zh", "en"] as const) {
      expect(new Set(EVENT_TYPES.map((type) => eventTitle(type)[lang])).size).toBe(EVENT_TYPES.length);
      expect(new Set(EVENT_TYPES.map((type) => happenedQuestion(type)[lang])).size).toBe(EVENT_TYPES.length);
    }
  });

  it("read as a person would ask", () => {
    expect(missingEventQuestion("listing-served")).toEqual({
      zh: "法院把失信决定书送达给您了吗？哪一天、用什么方式？",
      en: "Did the listing decision reach you? On which day, and by what method?",
    });
    expect(questionFor("correction-received", "date")).toEqual({
      zh: "法院哪一天收到纠正申请？不确定的，写最早和最晚的一天。",
      en: "On which day did the court receive the correction request? If not certain, give the earliest and the latest day.",
    });
    expect(questionFor("listing-decided", "reasons")).toEqual({
      zh: "失信决定书写明纳入理由了吗？",
      en: "Does the listing decision state its reasons?",
    });
    expect(questionFor("restriction-ordered", "statesPeriod").zh).toContain("限制消费令");
    expect(questionFor("correction-requested", "happened")).toEqual(happenedQuestion("correction-requested"));
  });

  it("begin in English so that the date question can be made from them", () => {
    for (const type of EVENT_TYPES) expect(happenedQuestion(type).en).toMatch(/^(Did|Was|Were|Has) .*\?$/);
  });
});

describe("kinds and choices", () => {
  it("follow the tables", () => {
    expect(fieldKind("listing-decided", "termYears")).toBe("number");
    expect(fieldKind("listing-decided", "graceUntil")).toBe("date");
    expect(fieldKind("listing-decided", "reasons")).toBe("tri");
    expect(fieldKind("listing-checked", "visible")).toBe("choice");
    expect(fieldKind("listing-served", "service.proof")).toBe("tri");
    expect(fieldChoices("listing-checked", "visible")).toEqual(["yes", "no"]);
    expect(fieldChoices("listing-decided", "items")).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(fieldChoices("correction-requested", "grounds")).toEqual(["1", "2", "3"]);
    expect(fieldChoices("listing-served", "service.method")).toContain("announcement");
    expect(fieldChoices("listing-served", "date")).toEqual([]);
    expect(areaFieldKind("client", "birthDate")).toBe("date");
    expect(areaFieldKind("client", "isDebtor")).toBe("tri");
    expect(areaFieldChoices("client", "role")).toContain("namesake");
    expect(areaFieldChoices("enforcement", "court.level")).toContain("basic");
  });

  it("refuse unknown names", () => {
    expect(() => clientQuestion("datum")).toThrow(RangeError);
    expect(() => enforcementQuestion("court.datum")).toThrow(RangeError);
    expect(() => valueWords("role", "toString")).toThrow(RangeError);
    expect(() => objectLabel("client", "datum")).toThrow(RangeError);
  });
});

describe("objects and values", () => {
  it("have words for the client, the enforcement case and every other object", () => {
    for (const field of Object.keys(OBJECT_FIELDS.client)) expectQuestion(clientQuestion(field));
    for (const field of Object.keys(OBJECT_FIELDS.enforcement)) {
      expectQuestion(enforcementQuestion(field));
      expectText(areaLabel("enforcement", field));
    }
    for (const of of OBJECT_NAMES)
      for (const field of Object.keys(OBJECT_FIELDS[of])) expectText(objectLabel(of, field));
  });

  it.each(Object.entries(ENUMS))("have different words for every value of %s", (name, values) => {
    const of = Object.keys(ENUMS).find((key): key is keyof typeof ENUMS => key === name);
    if (of === undefined) throw new Error(name);
    const all = values.map((value) => valueWords(of, value));
    for (const text of all) expectText(text);
    expect(new Set(all.map(({ zh }) => zh)).size).toBe(values.length);
    expect(new Set(all.map(({ en }) => en)).size).toBe(values.length);
  });

  it("use every event field somewhere", () => {
    const used = new Set<string>(EVENT_TYPES.flatMap((type) => [...fieldsOf(type)]));
    expect(Object.keys(EVENT_FIELDS).filter((field) => !used.has(field))).toEqual([]);
  });
});
