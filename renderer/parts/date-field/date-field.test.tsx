import { describe, expect, it } from "vitest";
import { still, textOf } from "../still.fixture.tsx";
import { DateText } from "./date-field.tsx";

const NEEDED = { zh: "请填写日期。", en: "Enter a date." };
const field = (lang: "zh" | "en", text: string, needed?: typeof NEEDED, fault?: typeof NEEDED): string =>
  still(
    lang,
    <DateText
      label={{ zh: "日期", en: "Date" }}
      text={text}
      onText={() => undefined}
      {...(needed === undefined ? {} : { needed })}
      {...(fault === undefined ? {} : { fault })}
    />,
  );

describe("the field for a date", () => {
  it("says back how it was understood, of a day with its kind", () => {
    expect(textOf(field("zh", "2023.3.5"))).toContain("理解为：2023-03-05 周日，休息日");
    expect(textOf(field("en", "2023年3月"))).toContain("Read as: some day in March 2023");
    expect(textOf(field("zh", ""))).not.toContain("理解为");
  });

  it("takes a day of birth long before any list, and refuses it elsewhere", () => {
    const born = still("zh", <DateText label={NEEDED} text="1938年5月1日" onText={() => undefined} birth />);
    expect(born).toContain('aria-invalid="false"');
    expect(textOf(born)).toContain("理解为：1938-05-01");
    expect(field("zh", "1938年5月1日")).toContain('aria-invalid="true"');
  });

  it("offers that a day is unknown only where the form can do without", () => {
    expect(field("zh", "")).toContain("不知道");
    expect(field("en", "")).toContain("unknown");
    for (const lang of ["zh", "en"] as const) {
      const markup = field(lang, "", NEEDED);
      expect(markup).not.toMatch(/不知道|不明|不详|unknown/u);
      expect(textOf(markup)).toContain(NEEDED[lang]);
      expect(markup).toContain('aria-invalid="false"');
    }
  });

  it("says what cannot be read, and what the form missed, as a fault", () => {
    expect(field("en", "2023-02-30")).toContain('aria-invalid="true"');
    const missed = field("zh", "", NEEDED, { zh: "缺少日期。", en: "No date." });
    expect(missed).toContain('aria-invalid="true"');
    expect(textOf(missed)).toContain("缺少日期。");
  });
});
