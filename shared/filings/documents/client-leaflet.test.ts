// The client leaflet, as drawn up from the sample case.
import { expect, it } from "vitest";
import { drawn, textOfDrawn } from "../sample.fixture.ts";

it("stays out of the court's bundle and promises nothing", () => {
  const draft = drawn("client-leaflet");
  expect(draft.forCourt).toBe(false);
  expect(textOfDrawn("client-leaflet")).toContain("结果由法院决定，我们不能保证结果。");
});

it("tells the client's own last day, the first possible one", () => {
  expect(textOfDrawn("client-leaflet")).toContain("申请复议的期限 | 2024年4月7日 | 还剩 4 天");
  expect(textOfDrawn("client-leaflet", { choices: { lang: "en" } })).toContain("7 April 2024");
});

it("comes in Chinese, in English, and in both, block by block", () => {
  const both = drawn("client-leaflet", { choices: { lang: "both" } });
  const zh = drawn("client-leaflet", { choices: { lang: "zh" } });
  const en = drawn("client-leaflet", { choices: { lang: "en" } });
  expect(both.blocks).toHaveLength(zh.blocks.length + en.blocks.length);
  expect(zh.title).toBe("接下来的步骤：给当事人的说明");
  expect(en.title).toBe("What happens next: for the client");
});
