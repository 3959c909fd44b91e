// Which language a run speaks.
import { describe, expect, it } from "vitest";
import { argumentLanguage, environmentLanguage } from "./language.ts";

describe("the language", () => {
  it.each([
    [{}, "en"],
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh" }, "zh"],
    [{ LANG: "zha_CN" }, "en"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "en_GB.UTF-8", LC_MESSAGES: "zh_TW" }, "zh"],
    [{ LANG: "zh_CN", LC_ALL: "", LC_MESSAGES: "" }, "zh"],
  ] as const)("of the environment %o is %s", (env, lang) => {
    expect(environmentLanguage(env)).toBe(lang);
  });

  it("of the arguments comes first, wherever it stands", () => {
    expect(argumentLanguage(["audit", "x", "--lang", "zh"])).toBe("zh");
    expect(argumentLanguage(["--lang=en", "audit"])).toBe("en");
    expect(argumentLanguage(["audit"])).toBeUndefined();
    expect(argumentLanguage(["audit", "--lang", "fr"])).toBeNull();
    expect(argumentLanguage(["audit", "--lang"])).toBeNull();
    expect(argumentLanguage(["audit", "--", "--lang"])).toBeUndefined();
  });
});
