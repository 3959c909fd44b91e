import { describe, expect, it } from "vitest";
import { placeWords } from "./place-words.ts";
import { parseCase } from "./validate.ts";

const FILE = {
  client: { name: "王某" },
  events: [{ type: "listing-decided" }, { type: "correction-requested", written: "perhaps", service: { method: 3 } }],
};

describe("where a problem sits, in words", () => {
  it.each([
    ["/events/1/written", "事件第 2 项（提出纠正申请） · 书面申请"],
    ["/events/1", "事件第 2 项（提出纠正申请）"],
    ["/client/idDocument/number", "当事人 · 身份证件 · 证件号码"],
    ["/events/7/date", "事件第 8 项 · 日期"],
    ["/events", "事件"],
    ["", "整个文件"],
    [undefined, "整个文件"],
  ])("%s", (pointer, zh) => {
    expect(placeWords(pointer, FILE).zh).toBe(zh);
  });

  it("names a field that the format does not know by the name it has in the file", () => {
    expect(placeWords("/events/0/wirtten", FILE)).toEqual({
      zh: "事件第 1 项（作出纳入决定） · “wirtten”",
      en: "events, no. 1 (listing decided) · “wirtten”",
    });
    expect(placeWords("/a~1b/c", FILE).zh).toBe("“a/b”");
  });

  it("bears any file", () => {
    for (const file of [null, 3, [], { events: 3 }, { events: [null] }, { client: [] }]) {
      expect(placeWords("/events/0/date", file).zh).toContain("日期");
      expect(placeWords("/client/name", file).zh).toContain("当事人");
    }
  });

  it("never shows the path of a problem that was found", () => {
    const text = JSON.stringify({
      format: "redress.case/1",
      id: "c",
      client: { kind: "human", birthDate: "yesterday" },
      enforcement: { court: { name: "某法院", level: "low" }, basis: { issuer: 3 } },
      events: [
        { id: "e", type: "listing-decided", date: "2024-02-30", items: ["x"], service: { method: "pigeon" } },
        {},
      ],
      sanctions: [{ kind: "moon", from: "x" }],
      evidence: [{ date: 5 }],
      parties: [{ role: "king" }],
    });
    const parsed = parseCase(text);
    if (parsed.ok) throw new Error("it should not be read");
    expect(parsed.errors.length).toBeGreaterThan(8);
    for (const { pointer, path } of parsed.errors) {
      const { zh, en } = placeWords(pointer, JSON.parse(text));
      expect([path, zh, en].slice(1).join(" ")).not.toMatch(/[[\]]|\w\.\w/u);
    }
  });
});
