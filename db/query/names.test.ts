// When two names may be one.
import { describe, expect, it } from "vitest";
import { maskedKey, nameKey } from "./names.ts";

describe("a name", () => {
  it.each([
    ["陳某", "陈某"],
    ["Ａ某", "a某"],
    ["王 某·某", "王某某"],
    ["某市某某有限公司（破产）", "某市某某有限公司破产"],
  ])("%s is compared as %s", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ["王某", "王某"],
    ["王某某", "王某"],
    ["王某甲", "王某"],
    ["王某１", "王某"],
    ["歐陽某某", "欧阳某"],
    ["某某公司", "某公司"],
    ["王伟", undefined],
    ["", undefined],
  ])("masked as %s may be %s", (name, key) => {
    expect(maskedKey(name)).toBe(key);
  });
});
