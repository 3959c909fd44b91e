import { describe, expect, it } from "vitest";
import { NO_STEPS, readSteps } from "./menu-steps.ts";

describe("what the window says of its steps", () => {
  it("is taken as it stands, in one line of a menu", () => {
    expect(readSteps({ kind: "menu", undo: "撤销：张某 · 查询失信名单", redo: null })).toEqual({
      undo: "撤销：张某 · 查询失信名单",
      redo: null,
    });
    expect(readSteps({ kind: "menu", undo: "a\nb\u0007c", redo: " " })).toEqual({ undo: "a b c", redo: null });
    const long = readSteps({ kind: "menu", undo: "撤".repeat(200), redo: null })?.undo ?? "";
    expect([...long].length).toBe(80);
  });

  it("is nothing where it is no text, and no message of the menu is no step", () => {
    expect(readSteps({ kind: "menu", undo: 3, redo: { toString: () => "x" } })).toEqual(NO_STEPS);
    for (const message of [null, 3, "menu", {}, { kind: "call", undo: "x" }]) expect(readSteps(message)).toBeNull();
  });
});
