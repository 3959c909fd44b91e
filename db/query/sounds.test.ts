import { describe, expect, it } from "vitest";
import { soundsOf } from "./sounds.ts";

describe("the sound of a name", () => {
  it("is all of it, its given name, and the initials of both", () => {
    expect(soundsOf("张涛")).toEqual(["zhangtao", "zt", "tao"]);
    expect(soundsOf("王某某")).toEqual(expect.arrayContaining(["wangmoumou", "wmm", "moumou", "mm", "mou"]));
  });

  it.each([
    ["单某", "shanmou"],
    ["仇某", "qiumou"],
    ["曾某", "zengmou"],
    ["区某", "oumou"],
    ["朴某", "piaomou"],
    ["查某", "zhamou"],
    ["解某", "xiemou"],
    ["尉迟某", "yuchimou"],
    ["长孙某", "zhangsunmou"],
  ])("has the reading of a surname: %s is %s", (name, sound) => {
    expect(soundsOf(name)[0]).toBe(sound);
  });

  it("has every other reading too, for nobody asks the client how she reads her name", () => {
    expect(soundsOf("张乐")).toEqual(expect.arrayContaining(["zhangle", "zhangyue", "zl", "zy"]));
    expect(soundsOf("覃某")).toEqual(expect.arrayContaining(["qinmou", "tanmou"]));
    expect(soundsOf("单某")).toEqual(expect.arrayContaining(["shanmou", "danmou"]));
  });

  it("is typed with v or u for ü", () => {
    expect(soundsOf("吕某")).toEqual(expect.arrayContaining(["lvmou", "lumou"]));
  });

  it("is the same for traditional characters, full width and a name with blanks or a dot", () => {
    expect(soundsOf("張濤")).toEqual(soundsOf("张涛"));
    expect(soundsOf("张 涛")).toEqual(soundsOf("张涛"));
    expect(soundsOf("买买提·某某")).toEqual(soundsOf("买买提某某"));
  });

  it("is that of its beginning for a company, and has a bound", () => {
    const sounds = soundsOf("某市某区长长行重建材有限责任公司");
    expect(sounds.length).toBeLessThanOrEqual(32);
    expect(sounds.some((sound) => sound.startsWith("moushimouqu"))).toBe(true);
    for (const sound of sounds) expect(sound.length).toBeLessThanOrEqual(12 * 6);
  });

  it("is none where there are no Chinese characters alone, or only one", () => {
    for (const name of ["", "某", "John Doe", "张a涛", "123", "𠮷".repeat(1)]) expect(soundsOf(name)).toEqual([]);
  });
});
