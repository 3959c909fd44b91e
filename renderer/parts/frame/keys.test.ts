import { describe, expect, it } from "vitest";
import { actionOf, KEYS, type Press, shownKey } from "./keys.ts";

const press = (part: Partial<Press>): Press => ({
  key: "",
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...part,
});
const PC = { mac: false, inField: false, singleKeys: true };
const MAC = { ...PC, mac: true };

describe("the key table", () => {
  it("gives every binding its own press, found again on both keyboards", () => {
    for (const where of [PC, MAC]) {
      for (const { action, key, code, mod, shift, alt } of KEYS) {
        const event = press({
          key: key ?? "x",
          code: code ?? "",
          ctrlKey: mod === true && !where.mac,
          metaKey: mod === true && where.mac,
          shiftKey: shift ?? false,
          altKey: alt ?? false,
        });
        expect(actionOf(event, where), action).toBe(action);
      }
      const shown = KEYS.map((binding) => shownKey(binding, where.mac));
      expect(new Set(shown).size).toBe(KEYS.length);
    }
  });

  it("leaves to a text field what belongs to it", () => {
    const field = { ...PC, inField: true };
    expect(actionOf(press({ key: "?", shiftKey: true }), field)).toBeNull();
    expect(actionOf(press({ key: "z", ctrlKey: true }), field)).toBeNull();
    expect(actionOf(press({ key: "k", ctrlKey: true }), field)).toBe("palette");
  });

  it("takes nothing while an input method composes", () => {
    expect(actionOf(press({ key: "?", isComposing: true }), PC)).toBeNull();
  });

  it("has single characters turned off by the setting, whatever Shift they need", () => {
    expect(actionOf(press({ key: "?", shiftKey: true }), PC)).toBe("keys");
    expect(actionOf(press({ key: "?" }), PC)).toBe("keys");
    expect(actionOf(press({ key: "?", shiftKey: true }), { ...PC, singleKeys: false })).toBeNull();
    expect(actionOf(press({ key: "f2" }), { ...PC, singleKeys: false })).toBe("language");
  });

  it("does not mistake another modifier for its own", () => {
    expect(actionOf(press({ key: "k", ctrlKey: true }), MAC)).toBeNull();
    expect(actionOf(press({ key: "k", metaKey: true }), PC)).toBeNull();
    expect(actionOf(press({ key: "z", ctrlKey: true, altKey: true }), PC)).toBeNull();
    expect(actionOf(press({ key: "Z", ctrlKey: true, shiftKey: true }), PC)).toBe("redo");
  });

  it("is shown as each keyboard has it", () => {
    const redo = KEYS.find(({ action }) => action === "redo");
    expect(redo === undefined ? "" : shownKey(redo, false)).toBe("Ctrl+Shift+Z");
    expect(redo === undefined ? "" : shownKey(redo, true)).toBe("⇧⌘Z");
  });
});
