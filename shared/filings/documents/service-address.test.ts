// The service address, as drawn up from the sample case.
import { expect, it } from "vitest";
import { textOfDrawn } from "../sample.fixture.ts";

it("consents to nothing by itself and cites the article of the day", () => {
  const text = textOfDrawn("service-address");
  expect(text).toContain("电子送达（《民事诉讼法》第九十条第一款）：【待填：同意或者不同意");
  expect(textOfDrawn("service-address", { asOf: "2021-12-31" })).toContain(
    "电子送达（《民事诉讼法》第八十七条第一款）",
  );
});
