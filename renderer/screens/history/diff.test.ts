// Changes of the history in words: every field with what it said before and after, in both languages.
import { describe, expect, it } from "vitest";
import { viewOf } from "../../parts/case.fixture.ts";
import { diffOf } from "./diff.ts";
import { namesOf } from "../../parts/history/names-of.ts";

const nameless = (): null => null;
const placed = (value: object) => ({ ord: 1024, value });

describe("an event", () => {
  const before = {
    id: "e6",
    type: "correction-served",
    date: "2024-03-28",
    service: { method: "direct", proof: "yes" },
  };

  it("that changed names only what changed, also inside its service", () => {
    const after = { ...before, date: "2024-03", service: { method: "post", proof: "yes" } };
    const diff = diffOf({ entity: "event", id: "e6", before: placed(before), after: placed(after) }, nameless);
    expect(diff.what).toBe("changed");
    expect(diff.title.zh).toBe("事件：送达纠正申请的决定");
    expect(diff.lines.map(({ label, before: was, after: is }) => [label.zh, was?.zh, is?.zh])).toEqual([
      ["日期", "2024-03-28", "2024年3月内"],
      ["送达情况 · 送达方式", "直接送达", "邮寄送达"],
    ]);
    expect(diff.lines[1]?.label.en).toMatch(/service/iu);
  });

  it("that is new or gone shows every field on one side", () => {
    const added = diffOf({ entity: "event", id: "e6", before: null, after: placed(before) }, nameless);
    expect(added.what).toBe("added");
    expect(added.lines.every(({ before: was, after: is }) => was === null && is !== null)).toBe(true);
    expect(diffOf({ entity: "event", id: "e6", before: placed(before), after: null }, nameless).what).toBe("removed");
  });

  it("that only moved in its list has no lines", () => {
    const moved = {
      entity: "event",
      id: "e6",
      before: { ord: 1024, value: before },
      after: { ord: 2048, value: before },
    };
    expect(diffOf(moved, nameless).lines).toEqual([]);
  });

  it("shows no value as the program keeps it", () => {
    const row = { archived: true, "x-own": false, "x-list": [] };
    const { lines } = diffOf({ entity: "work", id: "", before: null, after: placed(row) }, nameless);
    expect(lines.map(({ after }) => after?.zh)).toEqual(["是", "否", "（空）"]);
    expect(lines.map(({ after }) => after?.en).join()).not.toMatch(/true|false|[[{]/u);
  });

  it("names what it points at, and says what null and lists mean", () => {
    const view = viewOf("2024-04-04", {
      events: [{ id: "e1", type: "listing-decided", date: "2023-11-10" }],
      evidence: [{ id: "d1", title: "失信决定书" }],
    });
    const row = { id: "e2", type: "listing-served", regarding: "e1", evidence: ["d1", "gone"] };
    const lines = diffOf({ entity: "event", id: "e2", before: null, after: placed(row) }, namesOf(view)).lines;
    expect(lines.map(({ after }) => after?.zh)).toEqual([
      expect.any(String),
      "作出纳入决定 2023-11-10",
      "证据1 失信决定书、gone",
    ]);
    const decided = { id: "e1", type: "listing-decided", termYears: null, items: [1, 3], conduct: [] };
    const said = diffOf({ entity: "event", id: "e1", before: null, after: placed(decided) }, nameless).lines;
    expect(said.map(({ after }) => after?.zh).slice(1)).toEqual(["没有写明期限", "第一项、第三项", "一项也没有"]);
  });

  it("shows fields that the format does not know as they are", () => {
    const row = { id: "e1", type: "other", "x-own": { a: 1 }, "x-plain": "b" };
    const lines = diffOf({ entity: "event", id: "e1", before: null, after: placed(row) }, nameless).lines;
    expect(lines.map(({ label, after }) => [label.zh, after?.zh])).toContainEqual(["x-plain", "b"]);
  });
});

describe("other rows", () => {
  it("of the case show the client and the court under their names", () => {
    const head = (name: string) => ({
      format: "redress.case/1",
      id: "c1",
      client: { kind: "natural-person", name },
      enforcement: { court: { name: "某法院", level: "basic" } },
      evidence: [],
    });
    const diff = diffOf({ entity: "case", id: "c1", before: head("王某"), after: head("李某") }, nameless);
    expect(diff.lines).toMatchObject([
      { label: { zh: "当事人 · 姓名或者名称" }, before: { zh: "王某" }, after: { zh: "李某" } },
    ]);
  });

  it("have words of their own, and a kind nobody knows is other data", () => {
    const mark = {
      entity: "mark",
      id: "m",
      before: null,
      after: { id: "m", subject: "finding", state: "set-aside", reason: "另案" },
    };
    expect(diffOf(mark, nameless)).toMatchObject({ what: "added", title: { zh: "标记" } });
    expect(diffOf({ entity: "??", id: "q", before: null, after: 7 }, nameless)).toMatchObject({
      title: { zh: "其他数据" },
    });
  });

  it("of notes say what kind they are and what was seen, and no id", () => {
    const look = { id: "n", kind: "check", about: "sanction:s1", date: "2024-03-01", seen: "still", text: "still" };
    const changed = { ...look, seen: "restored", evidence: ["d1"], text: "done" };
    const diff = diffOf({ entity: "note", id: "n", before: look, after: changed }, () => ({
      zh: "截图",
      en: "capture",
    }));
    expect(diff.title).toEqual({ zh: "备注：查看", en: "Note: Look" });
    expect(diff.lines.map(({ label, before, after }) => [label.zh, before?.zh, after?.zh])).toEqual([
      ["看到的情况", "仍在", "已恢复"],
      ["内容", "still", "done"],
      ["证据", undefined, "截图"],
    ]);
    const added = diffOf({ entity: "note", id: "n", before: null, after: look }, nameless);
    expect(JSON.stringify(added.lines)).not.toContain("s1");
  });

  it("of evidence and sanctions carry their names", () => {
    const evidence = { entity: "evidence", id: "d", before: null, after: placed({ id: "d", title: "签收单" }) };
    expect(diffOf(evidence, nameless).title.zh).toBe("证据：签收单");
    const sanction = { entity: "sanction", id: "s", before: placed({ id: "s", kind: "rail" }), after: null };
    expect(diffOf(sanction, nameless).title).toEqual({ zh: "惩戒影响：乘坐火车受限", en: "Sanction: rail travel" });
  });
});
